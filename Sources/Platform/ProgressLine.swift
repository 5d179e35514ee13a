/// What a progress bar says, as text.
struct ProgressLine {
    let label: String
    let meter: ProgressMeter
    /// Something else worth saying, at the end.
    let note: String

    private static let widestBar = 30
    private static let narrowestBar = 5

    /// One line for a log: `push 1,200 of 2,000 (60%), 412/s, 2.0 s left`.
    var plain: String {
        var parts = [counts]
        if let share = meter.share { parts[0] += " (\(HumanText.percent(share)))" }
        parts += measures
        return "\(label) \(parts.joined(separator: ", "))"
    }

    /// One line for a terminal: `push [=====>    ] 60% 1,200 of 2,000, 412/s, 2.0 s left`.
    ///
    /// - Parameter width: columns that it may take; the bar gives way first, then the end is cut.
    func bar(width: Int) -> String {
        let text = ([counts] + measures).joined(separator: ", ")
        guard let share = meter.share else {
            return DisplayWidth.cut("\(label) \(text)", to: width)
        }
        let percent = DisplayWidth.padded(HumanText.percent(share), to: 4, alignRight: true)
        let rest = " \(percent) \(text)"
        let room = width - DisplayWidth.of(label) - DisplayWidth.of(rest) - 3
        guard room >= ProgressLine.narrowestBar else {
            return DisplayWidth.cut(label + rest, to: width)
        }
        return "\(label) [\(ProgressLine.filled(share, min(room, ProgressLine.widestBar)))]\(rest)"
    }

    private var counts: String {
        let done = HumanText.count(meter.done)
        return meter.total.map { "\(done) of \(HumanText.count($0))" } ?? done
    }

    private var measures: [String] {
        var parts: [String] = []
        if let rate = meter.rate { parts.append(HumanText.rate(rate)) }
        if meter.share == 1 {
            parts.append("in \(HumanText.duration(meter.elapsed))")
        } else if let remaining = meter.remaining {
            parts.append("\(HumanText.duration(remaining)) left")
        }
        if !note.isEmpty { parts.append(note) }
        return parts
    }

    private static func filled(_ share: Double, _ width: Int) -> String {
        let full = Int(share * Double(width))
        guard full < width else { return String(repeating: "=", count: width) }
        return String(repeating: "=", count: full) + ">"
            + String(repeating: " ", count: width - full - 1)
    }
}
