/// Sizes as people write them.
public enum ByteCount {
    /// Unit names, largest first, so that a size is written with the largest that divides it.
    private static let units: [(name: String, bytes: Int)] = [
        ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
        ("TB", 1_000_000_000_000), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000), ("B", 1),
    ]

    /// Reads a whole number with an optional unit in either case, a space between them allowed.
    public static func parse(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
        guard let number = Int(digits) else { return nil }
        if unit.isEmpty { return number }
        guard let scale = units.first(where: { $0.name.lowercased() == unit }) else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: scale.bytes)
        return overflow ? nil : bytes
    }

    /// Writes a size exactly, with the largest unit that divides it: `64MiB`.
    public static func text(_ bytes: Int) -> String {
        let unit = units.first { bytes != 0 && bytes.isMultiple(of: $0.bytes) }
        guard let unit else { return "0B" }
        return "\(bytes / unit.bytes)\(unit.name)"
    }
}
