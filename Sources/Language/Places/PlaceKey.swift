/// The key of a name, built word by word as a text's tokens are read.
///
/// Accents, capitals, apostrophes and periods do not count, hyphens and spaces are the same, and
/// `St`, `Ste`, `Ft` and `Mt` stand for the words they shorten: `Ste-Marie` is `Sainte Marie`.
/// `Scripts/generate-tables` computes the same keys.
struct PlaceKey {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Words longer than this are no names of places.
    private static let wordLimit = 40

    /// Adds a word; says whether it can be part of a name.
    mutating func append(
        _ token: Token, _ text: Span<UInt8>, _ gazetteer: Gazetteer, isFirst: Bool
    ) -> Bool {
        guard token.byteRange.count <= Self.wordLimit else { return false }
        if !isFirst { add(0x20) }
        if let word = Self.shortened(token) {
            add(word)
            return true
        }
        return token.flags.contains(.nonASCII)
            ? addFolded(token.byteRange, text, gazetteer) : addASCII(token.byteRange, text)
    }

    private mutating func addASCII(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
        for index in range {
            let byte = text[index]
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") { continue }
            add(byte < 0x40 ? byte : byte | 0x20)
        }
        return true
    }

    private mutating func addFolded(
        _ range: Range<Int>, _ text: Span<UInt8>, _ gazetteer: Gazetteer
    ) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            guard byte >= 0x80 else {
                _ = addASCII(index..<index + 1, text)
                index += 1
                continue
            }
            guard let (scalar, length) = Self.scalar(at: index, range.upperBound, text) else {
                return false
            }
            index += length
            if let (first, second) = gazetteer.letters(for: scalar) {
                add(first)
                if second != 0 { add(second) }
            } else if !Self.isSilent(scalar) {
                return false
            }
        }
        return true
    }

    /// Combining accents and the signs that stand for apostrophes.
    private static func isSilent(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300...0x36F, 0x2018, 0x2019, 0x2BB, 0x2BC, 0xB4, 0x200C, 0x200D, 0xAD: true
        default: false
        }
    }

    private static func scalar(
        at index: Int, _ end: Int, _ text: Span<UInt8>
    ) -> (scalar: UInt32, length: Int)? {
        let first = UInt32(text[index])
        if first < 0xE0, index + 1 < end {
            return ((first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F), 2)
        }
        guard first >= 0xE0, first < 0xF0, index + 2 < end else { return nil }
        let high = (first & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        return (high | UInt32(text[index + 2] & 0x3F), 3)
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private static let short = WordSet("st st. ste ste. ft ft. mt mt.")
    private static let saint = WordSet("st st.")
    private static let sainte = WordSet("ste ste.")
    private static let fort = WordSet("ft ft.")
    private static let mount = WordSet("mt mt.")

    private mutating func add(_ word: String) {
        for byte in word.utf8 { add(byte) }
    }

    private static func shortened(_ token: Token) -> String? {
        guard token.byteRange.count <= 4, short.contains(token.hash) else { return nil }
        if saint.contains(token.hash) { return "saint" }
        if sainte.contains(token.hash) { return "sainte" }
        if fort.contains(token.hash) { return "fort" }
        return mount.contains(token.hash) ? "mount" : nil
    }
}
