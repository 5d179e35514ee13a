/// Weighs whether a name of the gazetteer is a place where it stands, and which one.
struct PlaceEvidence {
    private let gazetteer: Gazetteer
    private let choice: CityChoice
    /// The place before, in the order of the text, and the token behind it.
    var last: (kind: EntityKind, end: Int)?
    /// The keys of names that were places before in this text.
    private var seen: Set<Int32> = []

    /// A name counts from this sum of points on.
    private static let threshold: Float = 1.0

    init(gazetteer: Gazetteer, scene: PlaceScene) {
        self.gazetteer = gazetteer
        choice = CityChoice(gazetteer: gazetteer, scene: scene)
    }

    /// The mention of a found name, or `nil` if too little speaks for it.
    mutating func mention(
        of city: FoundCity, _ document: AnnotatedDocument
    ) -> Mention? {
        let view = NameView(document)
        if view.isTitle(city.span.lowerBound - 1) || isPerson(city, document)
            || isFamily(city.span, document)
        {
            return nil
        }
        let (qualified, end) = choice.qualifiedRow(city, document)
        guard let row = qualified ?? choice.likeliestRow(city, document) else { return nil }
        var signs = ownSigns(city, document).union(choice.signs(of: row))
        signs.formUnion(before(city.span, document, view))
        signs.formUnion(after(city.span, document, view))
        if qualified != nil, !isStarter(city, document) { signs.insert(.qualified) }
        if isListed(city.span, document) { signs.insert(.listed) }
        if seen.contains(city.name.rows.lowerBound) { signs.insert(.repeated) }
        let points = signs.sum
        guard points >= Self.threshold else { return nil }
        seen.insert(city.name.rows.lowerBound)
        return mention(city.span.lowerBound..<end, row, document, points)
    }

    /// Whether the state or country behind a name says which place it is.
    func isQualified(_ city: FoundCity, _ document: AnnotatedDocument) -> Bool {
        choice.qualifiedRow(city, document).row != nil
    }

    private func mention(
        _ span: TokenSpan, _ row: Int32, _ document: AnnotatedDocument, _ points: Float
    ) -> Mention {
        let confidence = min(0.98, 0.82 + 0.04 * points)
        let whole = PlaceSpans.withDivision(span, document)
        if gazetteer.kind(row) == .division || whole.count > span.count
            || isDivision(span, document)
        {
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

/// The signs.
extension PlaceEvidence {
    /// Whether the word beside a town's name says that the part of the country around it is meant:
    /// `Kayes region`, `the cercle of Kayes`.
    private func isDivision(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let first = span.lowerBound
        if document.hash(first - 1) == Self.of,
            PlaceWords.divisionHeads.contains(document.hash(first - 2)),
            !document.isCapital(first - 2)
        {
            return true
        }
        let next = span.upperBound
        return PlaceWords.divisionFollowers.contains(document.hash(next))
            && !document.isCapital(next)
            && !PlaceWords.divisionEnders.contains(document.hash(next + 1))
    }

    /// `the Rothschild family`: people, and no town.
    private func isFamily(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        span.count == 1 && document.hash(span.lowerBound - 1) == Self.the
            && document.hash(span.upperBound) == Self.family
    }

    private static let the = TokenHash.of("the")
    private static let family = TokenHash.of("family")

    private func isPerson(_ city: FoundCity, _ document: AnnotatedDocument) -> Bool {
        city.span.count == 1 && city.name.flags.contains(.personal)
            && PersonSigns.isPerson(city.span, document)
    }

    /// `Of, Turkey` is no town where a sentence begins.
    private func isStarter(_ city: FoundCity, _ document: AnnotatedDocument) -> Bool {
        city.span.count == 1
            && SentenceWords.starters.contains(document.hash(city.span.lowerBound))
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
