import Glibc

/// How far a piece of work is, how fast it goes now and how long it will still take.
public struct ProgressMeter: Sendable {
    /// A change of pace shows by two thirds after so many seconds.
    private static let smoothing = 5.0

    /// Things done so far.
    public private(set) var done = 0
    /// Things to do in all; nil while that is not known.
    public private(set) var total: Int?
    /// Things done a second, of late.
    public private(set) var rate: Double?
    /// Time since the start, as of the last update.
    public private(set) var elapsed: Duration = .zero

    private let start: Duration

    /// Makes a meter that starts at a time of the clock that later updates read.
    public init(start: Duration) { self.start = start }

    /// Notes how far the work is.
    public mutating func update(done: Int, total: Int?, now: Duration) {
        self.total = total
        let passed = (now - start - elapsed).inSeconds
        guard passed > 0 else {
            self.done = done
            return
        }
        let pace = Double(done - self.done) / passed
        let weight = 1 - exp(-passed / ProgressMeter.smoothing)
        if done > self.done || rate != nil {
            rate = rate.map { $0 + (pace - $0) * weight } ?? pace
        }
        self.done = done
        elapsed = now - start
    }

    /// The share that is done, from 0 to 1; nil when the total is not known.
    public var share: Double? {
        total.map { $0 == 0 ? 1 : min(1, Double(done) / Double($0)) }
    }

    /// The time the rest will take at the present rate; nil when that cannot be told.
    public var remaining: Duration? {
        guard let total, let rate, rate > 0, total >= done else { return nil }
        let seconds = Double(total - done) / rate
        return seconds < 1e9 ? .seconds(seconds) : nil
    }
}
