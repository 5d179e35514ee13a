/// Weighs whether a name of the gazetteer is a place where it stands, and which one.
struct PlaceEvidence {
    let gazetteer: Gazetteer
    let scene: PlaceScene
    /// The place before, in the order of the text, and the token behind it.
    var last: (kind: EntityKind, end: Int)?
    /// The keys of names that were places before in this text.
    private var seen: Set<Int32> = []

    /// A name counts from this sum of points on.
    private static let threshold: Float = 1.0

    init(gazetteer: Gazetteer, scene: PlaceScene) {
        self.gazetteer = gazetteer
        self.scene = scene
    }

    /// The mention of a found name, or `nil` if too little speaks for it.
    mutating func mention(
        of city: FoundCity, _ document: AnnotatedDocument
    ) -> Mention? {
        let view = NameView(document)
        if view.isTitle(city.span.lowerBound - 1) { return nil }
        let (qualified, end) = qualifiedRow(city, document)
        guard let row = qualified ?? likeliestRow(city, document) else { return nil }
        var signs = ownSigns(city, document).union(placeSigns(row))
        signs.formUnion(before(city.span, document, view))
        signs.formUnion(after(city.span, document, view))
        if qualified != nil { signs.insert(.qualified) }
        if isListed(city.span, document) { signs.insert(.listed) }
        if seen.contains(city.name.rows.lowerBound) { signs.insert(.repeated) }
        let points = signs.sum
        guard points >= Self.threshold else { return nil }
        seen.insert(city.name.rows.lowerBound)
        return mention(city.span.lowerBound..<end, row, document, points)
    }

    private func mention(
        _ span: TokenSpan, _ row: Int32, _ document: AnnotatedDocument, _ points: Float
    ) -> Mention {
        let confidence = min(0.95, 0.6 + 0.08 * points)
        let whole = PlaceSpans.withDivision(span, document)
        if gazetteer.kind(row) == .division || whole.count > span.count {
            return Mention(
                range: document.range(of: whole), tokens: whole, kind: .region,
                norm: gazetteer.kind(row) == .division ? gazetteer.division(row) : nil,
                rule: "gazetteer", confidence: confidence)
        }
        let town = PlaceSpans.withCity(span, document)
        var mention = Mention(
            range: document.range(of: town), tokens: town, kind: .city,
            norm: gazetteer.country(row), rule: "gazetteer", confidence: confidence)
        mention.cityRow = row
        return mention
    }
}

/// Which of its places a name means.
extension PlaceEvidence {
    /// `Mobile, Alabama`: the row that the state or country behind the name says, and where the
    /// span ends, which takes in `DC`.
    private func qualifiedRow(
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
    private func likeliestRow(_ city: FoundCity, _ document: AnnotatedDocument) -> Int32? {
        let isDivision =
            PlaceWords.divisions.contains(document.hash(city.span.upperBound))
            && !PlaceWords.cityHeads.contains(document.hash(city.span.lowerBound - 2))
        return city.name.rows.max { rank($0, isDivision) < rank($1, isDivision) }
    }

    private func rank(_ row: Int32, _ wantsDivision: Bool) -> Float {
        let signs = placeSigns(row)
        let isHome = signs.contains(.inNamedCountry) && !signs.contains(.inUnitedStates)
        let isWanted = signs.contains(.division) == wantsDivision
        return signs.sum + (isHome ? 1 : 0) + (isWanted ? 10 : 0)
    }
}

/// The signs.
extension PlaceEvidence {
    private static let unitedStates = Gazetteer.world.countryNumber(code: "US")

    private func placeSigns(_ row: Int32) -> PlaceSigns {
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

    private func ownSigns(_ city: FoundCity, _ document: AnnotatedDocument) -> PlaceSigns {
        var signs = PlaceSigns(rawValue: UInt32(city.name.flags.rawValue))
        if city.span.count > 1 {
            signs.insert(signs.contains(.words) ? .ordinaryPhrase : .severalWords)
            signs.remove(.words)
        } else if document.tokens[city.span.lowerBound].flags.contains(.allCapitals) {
            signs.insert(.allCapitals)
        }
        return signs
    }

    private func before(
        _ span: TokenSpan, _ document: AnnotatedDocument, _ view: NameView
    ) -> PlaceSigns {
        let first = span.lowerBound
        if view.startsSentence(first) { return .sentenceStart }
        if view.isName(first - 1), !PlaceWords.compass.contains(document.hash(first - 1)) {
            return .nameBefore
        }
        let lead = view.lead(before: first)
        if isHead(lead, document) { return .head }
        if PlaceWords.inside.contains(document.hash(lead)) { return .inside }
        if document.hash(lead) == Self.of, view.isName(lead - 1) { return .ofName }
        return PlaceWords.toward.contains(document.hash(lead)) ? .toward : []
    }

    /// `city of`, or `capital,` before the name.
    private func isHead(_ lead: Int, _ document: AnnotatedDocument) -> Bool {
        if PlaceWords.cityHeads.contains(document.hash(lead)) { return true }
        return (document.isMark(lead, UInt8(ascii: ",")) || document.hash(lead) == Self.of)
            && PlaceWords.placeHeads.contains(document.hash(lead - 1))
    }

    private static let of = TokenHash.of("of")

    private func after(
        _ span: TokenSpan, _ document: AnnotatedDocument, _ view: NameView
    ) -> PlaceSigns {
        let next = span.upperBound
        if PlaceWords.divisions.contains(document.hash(next)),
            document.tokens[next].flags.contains(.capitalized)
        {
            return .divisionAfter
        }
        if view.isSuffix(next), !view.isName(next) || !view.isName(next + 1) {
            return .followerAfter
        }
        if view.isTitle(next) { return .titleAfter }
        if view.isName(next) { return .nameAfter }
        let isLinked =
            document.isMark(next, UInt8(ascii: ",")) || Self.links.contains(document.hash(next))
        guard isLinked, next + 1 < document.tokens.count,
            let (_, reading) = PlaceNames.world.match(at: next + 1, in: document),
            reading.kind == .country || reading.kind == .region
        else { return [] }
        return .beforePlace
    }

    /// In a list with a place before it: `Lagos, Kano, and Benin City`.
    private func isListed(
        _ span: TokenSpan, _ document: AnnotatedDocument
    ) -> Bool {
        guard let last, last.kind == .city || last.kind == .region || last.kind == .country,
            span.lowerBound - last.end <= 2
        else { return false }
        let links = last.end..<span.lowerBound
        return !links.isEmpty
            && links.allSatisfy {
                document.isMark($0, UInt8(ascii: ",")) || Self.links.contains(document.hash($0))
            }
    }

    private static let links = WordSet("and or")
}
