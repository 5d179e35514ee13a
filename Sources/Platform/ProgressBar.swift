import Glibc

/// Shows progress on standard error: one rewritten line for people, a line now and then in a log.
public struct ProgressBar {
    private static let redrawInterval: Duration = .milliseconds(100)
    private static let logInterval: Duration = .seconds(5)

    private let label: String
    private let time: any TimeSource
    private let terminal: Terminal
    private var meter: ProgressMeter
    private var lastShown: Duration
    private var hasLine = false

    /// Makes a bar that has shown nothing yet.
    ///
    /// - Parameters:
    ///   - label: what is under way, before everything else on the line.
    ///   - time: the clock for rates.
    public init(label: String, time: any TimeSource = SystemTime()) {
        self.label = label
        self.time = time
        terminal = .errors
        lastShown = time.now
        meter = ProgressMeter(start: time.now)
    }

    /// Notes how far the work is, and shows it if the last showing is long enough ago.
    ///
    /// - Returns: whether it was shown.
    @discardableResult
    public mutating func update(done: Int, total: Int?, note: String = "") -> Bool {
        let now = time.now
        let interval =
            terminal.isInteractive ? ProgressBar.redrawInterval : ProgressBar.logInterval
        guard now - lastShown >= interval else { return false }
        lastShown = now
        meter.update(done: done, total: total, now: now)
        show(note)
        return true
    }

    /// Shows the end state and leaves the line.
    public mutating func finish(done: Int, total: Int?, note: String = "") {
        meter.update(done: done, total: total, now: time.now)
        show(note)
        if hasLine { Log.writeToStandardError("\n") }
        hasLine = false
    }

    /// Takes the line away, so that something else can be written; the next update brings it back.
    public mutating func clear() {
        guard hasLine else { return }
        Log.writeToStandardError("\r\u{1B}[K")
        hasLine = false
    }

    private mutating func show(_ note: String) {
        guard terminal.isInteractive else {
            let line = ProgressLine(label: label, meter: meter, note: note)
            return Log.writeToStandardError(line.plain + "\n")
        }
        let line = ProgressLine(label: label, meter: meter, note: note)
        Log.writeToStandardError("\r\(line.bar(width: terminal.width - 1))\u{1B}[K")
        hasLine = true
    }
}
