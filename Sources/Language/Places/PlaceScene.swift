/// Judges names of places by what stands around them and by what the whole text is about.
struct PlaceScene {
    private let document: AnnotatedDocument
    private let tables: PlaceTables
    /// Whether `Georgia` is the state: the text names more of the US than of the Caucasus.
    private let isAmerican: Bool

    private static let caucasus = WordSet(
        """
        tbilisi abkhazia ossetia saakashvili armenia azerbaijan batumi kutaisi caucasus russia \
        adjara lari turkey
        """)
    private static let american = WordSet(
        """
        atlanta savannah alabama florida tennessee carolina texas u.s. county sheriff augusta \
        macon fulton dekalb
        """)

    init(_ document: AnnotatedDocument, _ tables: PlaceTables) {
        self.document = document
        self.tables = tables
        var balance = 0
        for token in document.tokens where token.flags.contains(.capitalized) {
            if Self.caucasus.contains(token.hash) { balance -= 1 }
            if Self.american.contains(token.hash) { balance += 1 }
        }
        isAmerican = balance > 0
    }

    // MARK: countries, their people and regions

    /// The reading that fits, or `nil` if the name is no place here.
    func reading(
        among readings: [PlaceReading], of span: TokenSpan, _ last: Mention?
    ) -> PlaceReading? {
        guard let reading = choice(among: readings), !isInAcronymLine(span) else { return nil }
        if isPersonal(span) { return nil }
        switch reading.kind {
        case .nationality: return isLanguage(span) ? nil : reading
        case .region: return reading.isMinor && !isMinorRegion(span, last) ? nil : reading
        default: return reading
        }
    }

    private func choice(among readings: [PlaceReading]) -> PlaceReading? {
        guard readings.count > 1 else { return readings.first }
        return readings.first { ($0.kind == .region) == isAmerican } ?? readings.first
    }

    /// `US` in a line of capitals is the pronoun.
    private func isInAcronymLine(_ span: TokenSpan) -> Bool {
        guard span.count == 1,
            document.tokens[span.lowerBound].end
                - document.tokens[span.lowerBound].start == 2
        else { return false }
        return isCapitals(span.lowerBound - 1) && isCapitals(span.upperBound)
    }

    private func isCapitals(_ index: Int) -> Bool {
        document.tokens.indices.contains(index)
            && document.tokens[index].flags.contains(.allCapitals)
            && !document.tokens[index].flags.contains(.innerPeriod)
    }

    /// A person's name: after a title, or one of a country that people bear among capitals.
    private func isPersonal(_ span: TokenSpan) -> Bool {
        guard span.count == 1 else { return false }
        let before = span.lowerBound - 1
        if isDirectly(before), PlaceWords.titles.contains(document.hash(before)),
            document.tokens[before].flags.contains(.capitalized),
            isName(span.upperBound)
                || PlaceWords.alsoPeople.contains(document.hash(span.lowerBound))
        {
            return true
        }
        guard PlaceWords.alsoPeople.contains(document.hash(span.lowerBound)) else { return false }
        return isName(span.upperBound) || (isName(before) && !startsSentence(before))
    }

    /// `in French`: a language, when nothing follows that could be French.
    private func isLanguage(_ span: TokenSpan) -> Bool {
        let before = document.hash(span.lowerBound - 1)
        if Self.speaking.contains(before) { return true }
        guard Self.inside.contains(before) else { return false }
        return span.upperBound >= document.tokens.count
            || document.tokens[span.upperBound].kind == .mark
    }

    private static let speaking = WordSet("speak speaks speaking spoke fluent")
    private static let inside = WordSet("in")

    /// A part of a country counts with its kind behind it, a preposition before it, or in a list.
    private func isMinorRegion(_ span: TokenSpan, _ last: Mention?) -> Bool {
        if PlaceWords.divisions.contains(document.hash(span.upperBound)),
            isName(span.upperBound) || Self.lowerDivision.contains(document.hash(span.upperBound))
        {
            return true
        }
        if isName(span.upperBound) { return false }
        return PlaceWords.prepositions.contains(document.hash(span.lowerBound - 1))
            || isListed(span, last)
    }

    private static let lowerDivision = WordSet("state province region district county")

    // MARK: cities

    /// The row of the city that is meant, or `nil` if the name is no city here.
    func city(among rows: [Int32], at span: TokenSpan, _ last: Mention?) -> Int32? {
        if let row = followedRow(among: rows, span) { return row }
        guard let largest = rows.first, !isPersonal(span) else { return nil }
        let first = span.lowerBound
        if span.count > 1 {
            return isName(span.upperBound) ? nil : largest
        }
        guard document.tokens[first].end - document.tokens[first].start > 2, !isCapitals(first),
            !isName(span.upperBound), !follows(title: first - 1)
        else { return nil }
        if isName(first - 1), !startsSentence(first - 1) { return nil }
        let hash = document.hash(first)
        let isCommon = PlaceWords.commonWords.contains(hash) || FunctionWords.contains(hash)
        let population = tables.cities[Int(largest)].population
        if isListed(span, last) { return largest }
        if PlaceWords.cityHeads.contains(document.hash(first - 2)),
            PlaceWords.prepositions.contains(document.hash(first - 1))
        {
            return largest
        }
        let isPlaced = PlaceWords.prepositions.contains(document.hash(first - 1))
        if isCommon {
            let isInside = Self.strictlyInside.contains(document.hash(first - 1))
            return isInside && population > 100_000 && !Self.months.contains(hash) ? largest : nil
        }
        if isPlaced { return largest }
        return population > 300_000 && !startsSentence(first) ? largest : nil
    }

    /// `Mobile, Alabama`: the name of the country or state behind says which city is meant.
    private func followedRow(among rows: [Int32], _ span: TokenSpan) -> Int32? {
        guard document.isMark(span.upperBound, UInt8(ascii: ",")),
            span.upperBound + 1 < document.tokens.count,
            let match = tables.names.longestMatch(at: span.upperBound + 1, in: document)
        else { return nil }
        for reading in tables.readings[Int(match.payload)] {
            guard let code = reading.code else { continue }
            let fitting = rows.first { row in
                let city = tables.cities[Int(row)]
                return reading.kind == .country
                    ? city.country == code
                    : code.hasPrefix(city.country + "-") && code.hasSuffix("-" + city.division)
            }
            if let fitting { return fitting }
        }
        return nil
    }

    private static let strictlyInside = WordSet("in near")
    private static let months = WordSet("march april may june july august")

    // MARK: neighbours

    /// In a list with a place before it: `Lagos, Kano, and Benin City`.
    private func isListed(_ span: TokenSpan, _ last: Mention?) -> Bool {
        guard let last, last.kind == .city || last.kind == .region || last.kind == .country else {
            return false
        }
        var index = last.tokens.upperBound
        while index < span.lowerBound {
            let isLink =
                document.isMark(index, UInt8(ascii: ","))
                || Self.links.contains(document.hash(index))
            if !isLink { return false }
            index += 1
        }
        return span.lowerBound > last.tokens.upperBound
    }

    static let links = WordSet("and or")

    private func follows(title index: Int) -> Bool {
        isDirectly(index) && PlaceWords.titles.contains(document.hash(index))
            && document.tokens[index].flags.contains(.capitalized)
    }

    private func isDirectly(_ index: Int) -> Bool {
        document.tokens.indices.contains(index) && document.tokens[index].kind == .word
    }

    /// Whether the token is a capitalized word on the same line, as another part of a name is.
    private func isName(_ index: Int) -> Bool {
        guard isDirectly(index) else { return false }
        let flags = document.tokens[index].flags
        return flags.contains(.capitalized) && !flags.contains(.blankLineBefore)
            && !flags.contains(.sentenceStart) && !FunctionWords.contains(document.hash(index))
            && tables.names.longestMatch(at: index, in: document) == nil
    }

    private func startsSentence(_ index: Int) -> Bool {
        index < 0 || document.tokens[index].flags.contains(.sentenceStart)
    }
}
