internal import JSON
internal import Platform

/// A claim's number in words: `more than 64%`, `600,000–800,000`, `from 50 to 16`.
struct ClaimText {
    var value: Double?
    var low: Double?
    var high: Double?
    var from: Double?
    var to: Double?
    var unit: String
    var comparator: String

    /// The comparator as people say it, empty for an exact number.
    var comparatorText: String {
        switch comparator {
        case ">": "more than"
        case ">=": "at least"
        case "<": "less than"
        case "<=": "up to"
        case "~": "about"
        default: ""
        }
    }

    /// The number with its unit.
    var number: String {
        if let value {
            let span = from.flatMap { from in to.map { " (\(plain(from)) to \(plain($0)))" } }
            return withUnit(value) + (span ?? "")
        }
        if let low, let high { return "\(plain(low))–\(withUnit(high))" }
        if let from, let to { return "\(plain(from)) → \(withUnit(to))" }
        return "?"
    }

    private func withUnit(_ number: Double) -> String {
        switch unit {
        case "percent": plain(number) + "%"
        case "count", "rank", "": plain(number)
        case "fraction": plain(number)
        case "times": plain(number) + " times"
        case "per_1000": plain(number) + " per 1,000"
        case "per_100000": plain(number) + " per 100,000"
        case "percentage_points": plain(number) + " points"
        default: "\(unit) \(plain(number))"
        }
    }

    /// Whole numbers with separators, others with up to four digits after the point.
    private func plain(_ number: Double) -> String {
        guard number.magnitude < 1e15 else { return "\(number)" }
        if number == number.rounded() { return HumanText.count(Int(number)) }
        let scaled = (number * 10_000).rounded() / 10_000
        return "\(scaled)"
    }
}
