/// Chooses which of its places a name of the gazetteer means in a text.
struct CityChoice {
    let gazetteer: Gazetteer
    let scene: PlaceScene

    /// `Mobile, Alabama`: the row that the state or country behind the name says, and where the
    /// span ends, which takes in `DC`.
    func qualifiedRow(
        _ city: FoundCity, _ document: AnnotatedDocument
    ) -> (row: Int32?, end: Int) {
        let end = city.span.upperBound
        let next = document.isMark(end, UInt8(ascii: ",")) ? end + 1 : end
        guard next < document.tokens.count else { return (nil, end) }
        if let code = StateAbbreviations.code(document.hash(next)),
            document.tokens[next].flags.contains(.allCapitals) || next > end
        {
            let row = city.name.rows.first { gazetteer.division($0) == code }
            return (row, row != nil && code == "US-DC" ? next + 1 : end)
        }
        guard next > end, let (_, reading) = PlaceNames.world.match(at: next, in: document),
            let code = reading.code
        else { return (nil, end) }
        let row = city.name.rows.first { row in
            let isInside = gazetteer.country(row) == code || gazetteer.division(row) == code
            return isInside || code == "GE" && gazetteer.division(row) == "US-GA"
        }
        return (row, end)
    }

    /// The place with most points, those in a country that the text names before others.
    func likeliestRow(_ city: FoundCity, _ document: AnnotatedDocument) -> Int32? {
        let isDivision =
            PlaceWords.divisions.contains(document.hash(city.span.upperBound))
            && !PlaceWords.cityHeads.contains(document.hash(city.span.lowerBound - 2))
        return city.name.rows.max { rank($0, isDivision) < rank($1, isDivision) }
    }

    /// Puts a part of a country that the text names behind the cities of that country and before
    /// those elsewhere: `Victoria` in a report on Australia.
    private static let homeDivision: Float = 8.4

    private func rank(_ row: Int32, _ wantsDivision: Bool) -> Float {
        let signs = signs(of: row)
        let isHome = signs.contains(.inNamedCountry) && !signs.contains(.inUnitedStates)
        let fit: Float =
            signs.contains(.division) == wantsDivision
            ? 10 : signs.contains(.division) && isHome ? Self.homeDivision : 0
        return signs.sum + (isHome ? 1 : 0) + fit
    }

    private static let unitedStates = Gazetteer.world.countryNumber(code: "US")

    /// What speaks for a row itself.
    func signs(of row: Int32) -> PlaceSigns {
        var signs: PlaceSigns = []
        if scene.countries[gazetteer.countryNumber(row)] > 0 { signs.insert(.inNamedCountry) }
        if gazetteer.countryNumber(row) == Self.unitedStates { signs.insert(.inUnitedStates) }
        guard gazetteer.kind(row) != .division else { return signs.union(.division) }
        if gazetteer.kind(row) == .capital { signs.insert(.capital) }
        switch gazetteer.size(row) {
        case 199...: signs.insert(.million)
        case 182...: signs.insert(.threeHundredThousand)
        case 166...: signs.insert(.hundredThousand)
        case 139...: signs.insert(.fifteenThousand)
        case 123...: signs.insert(.fiveThousand)
        default: break
        }
        return signs
    }
}
