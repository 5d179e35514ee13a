/// Tells what letters mean that are glued to digits.
enum GluedLetters {
    /// What they make of the number.
    enum Kind: Equatable {
        case ordinal, plural, percent, times, measure, other
        case scale(Double)
    }

    /// The kind of the letters in a range of the text.
    static func kind(_ text: [UInt8], _ letters: Range<Int>) -> Kind {
        guard !letters.isEmpty, letters.count <= 4 else { return .other }
        // `3G` is a generation, `3g` a weight.
        if letters.count == 1, text[letters.lowerBound] == UInt8(ascii: "G") { return .other }
        let word = String(decoding: text[letters].map { $0 | 0x20 }, as: UTF8.self)
        return kinds[word] ?? .other
    }

    private static let kinds: [String: Kind] = {
        var kinds: [String: Kind] = ["s": .plural, "x": .times, "pc": .percent, "pct": .percent]
        for letters in words(measures) { kinds[letters] = .measure }
        for pair in words(NumberWords.gluedScales) {
            let parts = pair.split(separator: ":")
            let power = (0..<(Int(parts[1]) ?? 0)).reduce(1.0) { value, _ in value * 10 }
            kinds[String(parts[0])] = .scale(power)
        }
        for letters in words(NumberWords.ordinalEndings) { kinds[letters] = .ordinal }
        return kinds
    }()

    private static let measures = """
        km kms kg kgs g mg cm mm ml l ha mi ft in lb lbs oz kb mb gb tb mph kph kw mw gw kwh mwh gwh
        twh hz khz mhz ghz v w h hr hrs min mins yr yrs y bps sqm sqft f c lbs nm ppm db
        """

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0) }
    }
}
