/// What a whole text says about where it plays.
struct PlaceScene {
    /// How often each country is named, itself or its people, by the gazetteer's numbers.
    private(set) var countries = [Int32](repeating: 0, count: 256)
    /// The same by the table's number of the code.
    private var codes = [Int32](repeating: 0, count: PlaceNames.world.codeNumbers.count)
    private var statesOfUS = 0

    private static let caucasus = WordSet(
        "tbilisi abkhazia ossetia saakashvili batumi kutaisi caucasus adjara ajara lari rustavi")

    /// Counts a name of the text.
    mutating func note(_ reading: PlaceNames.Reading) {
        guard let number = reading.codeNumber else { return }
        codes[number] += 1
        if reading.isStateOfUS { statesOfUS += 1 }
        if let country = reading.country { countries[country] += 1 }
    }

    /// Counts the names of the Caucasus that no table of countries has; asked where the text names
    /// Georgia.
    mutating func noteCaucasus(_ document: AnnotatedDocument) {
        guard let number = PlaceNames.world.codeNumbers["GE"] else { return }
        for token in document.tokens
        where token.flags.contains(.capitalized) && Self.caucasus.contains(token.hash) {
            codes[number] += 2
        }
    }

    /// How often a country is named under its code.
    func count(_ code: String) -> Int {
        PlaceNames.world.codeNumbers[code].map { Int(codes[$0]) } ?? 0
    }

    /// Whether `Georgia` is the state: the text names others of the US and nothing of the Caucasus.
    var isGeorgiaTheState: Bool {
        statesOfUS > 0 && count("AM") + count("AZ") == 0 && count("GE") <= statesOfUS + 1
    }
}
