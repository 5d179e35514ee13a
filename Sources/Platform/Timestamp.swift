/// A moment in UTC, to the millisecond, and its RFC 3339 text.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970 began.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Whether the first is earlier.
    public static func < (first: Timestamp, second: Timestamp) -> Bool {
        first.milliseconds < second.milliseconds
    }

    /// The moment as `2026-11-24T18:30:12.123Z`.
    public var description: String {
        "\(dateText)T\(timeText(separator: ":")).\(Timestamp.padded(part(of: 1, in: 1_000), 3))Z"
    }

    /// The moment as `2026-11-24T18-30-12.123Z`: fit for file and batch names, and in order as
    /// text.
    public var compact: String {
        "\(dateText)T\(timeText(separator: "-")).\(Timestamp.padded(part(of: 1, in: 1_000), 3))Z"
    }

    private var dateText: String {
        let date = CivilDate(daysSinceEpoch: CivilDate.floorDivide(Int(milliseconds), 86_400_000))
        return Timestamp.padded(date.year, 4) + "-" + Timestamp.padded(date.month, 2) + "-"
            + Timestamp.padded(date.day, 2)
    }

    private func timeText(separator: String) -> String {
        [part(of: 3_600_000, in: 24), part(of: 60_000, in: 60), part(of: 1_000, in: 60)]
            .map { Timestamp.padded($0, 2) }.joined(separator: separator)
    }

    /// How many whole units have passed since the last multiple of `count` of them.
    private func part(of unit: Int, in count: Int) -> Int {
        let units = CivilDate.floorDivide(Int(milliseconds), unit)
        return units - CivilDate.floorDivide(units, count) * count
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number.magnitude)
        return (number < 0 ? "-" : "")
            + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
