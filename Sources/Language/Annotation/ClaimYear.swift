/// The year, or the period of years, that a figure is about.
public struct ClaimYear: Hashable, Sendable {
    public var first: Int16
    /// The same as `first` where it is one year.
    public var last: Int16

    /// From one year to another.
    init(from first: Int16, to last: Int16) {
        self.first = first
        self.last = last
    }

    /// The years of an ISO 8601 date or period: `2015-04-13`, `2010/2020`; nil if it begins with
    /// none.
    init?(iso: String) {
        let bytes = iso.utf8
        guard let first = Self.year(bytes[...]) else { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: "/")).flatMap {
            Self.year(bytes[bytes.index(after: $0)...])
        }
        self.init(from: first, to: end ?? first)
    }

    /// The four digits that bytes begin with.
    private static func year(_ bytes: Substring.UTF8View) -> Int16? {
        guard bytes.count >= 4 else { return nil }
        var year: Int16 = 0
        for byte in bytes.prefix(4) {
            guard ByteClass.of(byte) == .digit else { return nil }
            year = year * 10 + Int16(byte - UInt8(ascii: "0"))
        }
        return year
    }

    /// Whether it is more than one year.
    var isPeriod: Bool { first != last }

    /// `2015` or `2010/2020`.
    public var text: String { isPeriod ? "\(first)/\(last)" : "\(first)" }
}
