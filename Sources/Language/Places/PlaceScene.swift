/// What a whole text says about where it plays.
struct PlaceScene {
    /// How often each country is named, itself or its people, by the gazetteer's numbers.
    private(set) var countries = [Int](repeating: 0, count: 256)
    /// The same by code, for the few codes that others are told from.
    private var codes: [String: Int] = [:]
    private var statesOfUS = 0

    private static let caucasus = WordSet(
        "tbilisi abkhazia ossetia saakashvili batumi kutaisi caucasus adjara ajara lari rustavi")

    init(document: AnnotatedDocument) {
        for token in document.tokens
        where token.flags.contains(.capitalized) && Self.caucasus.contains(token.hash) {
            codes["GE", default: 0] += 2
        }
    }

    /// Counts a name of the text.
    mutating func note(_ reading: PlaceNames.Reading, _ numbers: [String: Int]) {
        guard let code = reading.code else { return }
        if code.hasPrefix("US-") { statesOfUS += 1 }
        if let number = numbers[String(code.prefix(2))] { countries[number] += 1 }
        codes[code, default: 0] += 1
    }

    /// How often a country is named under its code.
    func count(_ code: String) -> Int { codes[code] ?? 0 }

    /// Whether `Georgia` is the state: the text names others of the US and nothing of the Caucasus.
    var isGeorgiaTheState: Bool {
        statesOfUS > 0 && count("AM") + count("AZ") == 0 && count("GE") <= statesOfUS + 1
    }
}
