/// How far the spans of regions and other named places go.
enum PlaceSpans {
    /// With its kind, when that is capitalized: `Bong` becomes `Bong County`.
    static func withDivision(_ span: TokenSpan, _ document: AnnotatedDocument) -> TokenSpan {
        let next = span.upperBound
        guard next < document.tokens.count, document.tokens[next].flags.contains(.capitalized),
            PlaceWords.divisions.contains(document.hash(next)), mayEnd(next, NameView(document))
        else { return span }
        return span.lowerBound..<next + 1
    }

    /// With `City`, when that is part of the name: `Davao City`.
    static func withCity(_ span: TokenSpan, _ document: AnnotatedDocument) -> TokenSpan {
        let next = span.upperBound
        guard next < document.tokens.count, document.tokens[next].flags.contains(.capitalized),
            document.hash(next) == city, !NameView(document).isName(next + 1)
        else { return span }
        return span.lowerBound..<next + 1
    }

    private static let city = TokenHash.of("city")

    /// The abbreviated state after a city and a comma: `Tampa, Fla.`, `Atlanta, GA`.
    static func state(behind city: Mention, _ document: AnnotatedDocument) -> Mention? {
        let index = city.tokens.upperBound + 1
        guard city.kind == .city, index < document.tokens.count,
            document.isMark(index - 1, UInt8(ascii: ",")),
            let code = StateAbbreviations.code(document.hash(index)),
            isAbbreviated(document.tokens[index]),
            !FunctionWords.contains(document.hash(index)) || !isInCapitals(city, document)
        else { return nil }
        let span = index..<index + 1
        return Mention(
            range: document.range(of: span), tokens: span, kind: .region, norm: code,
            rule: "gazetteer", confidence: 0.98)
    }

    private static func isAbbreviated(_ token: Token) -> Bool {
        token.flags.contains(.innerPeriod)
            || token.flags.contains(.allCapitals) && token.byteRange.count == 2
    }

    /// `LAGOS, OR ABUJA`
    private static func isInCapitals(_ city: Mention, _ document: AnnotatedDocument) -> Bool {
        document.tokens[city.tokens.lowerBound].flags.contains(.allCapitals)
    }

    /// With the points of the compass that share its head: `Northeast and Central Asia`.
    static func withSharedHead(_ span: TokenSpan, _ document: AnnotatedDocument) -> TokenSpan {
        guard PlaceWords.compass.contains(document.hash(span.lowerBound)) else { return span }
        var start = span.lowerBound
        while true {
            var index = start - 1
            while index >= 0,
                document.isMark(index, UInt8(ascii: ",")) || links.contains(document.hash(index))
            {
                index -= 1
            }
            guard index >= 0, index < start - 1, PlaceWords.compass.contains(document.hash(index)),
                document.tokens[index].flags.contains(.capitalized),
                !NameView(document).isName(index - 1)
            else { return start..<span.upperBound }
            start = index
        }
    }

    private static let links = WordSet("and or")

    /// Capitalized words whose last one is a kind of place: `Bong County`, `Congo River`,
    /// `Donetsk and Luhansk Oblasts`.
    static func withKind(at index: Int, _ document: AnnotatedDocument) -> Mention? {
        guard document.isCapital(index + 1) || document.isCapital(index + 2) else { return nil }
        let view = NameView(document)
        if FunctionWords.contains(document.hash(index)) { return nil }
        var end = index + 1
        var isJoined = false
        while end < document.tokens.count, end - index < 6 {
            let hash = document.hash(end)
            if document.isDash(end) || links.contains(hash), view.isName(end + 1) {
                isJoined = isJoined || links.contains(hash)
                end += 1
                continue
            }
            guard view.isName(end) else { return nil }
            if let kind = kind(at: end, isJoined, document), mayEnd(end, view) {
                let span = index..<ofState(behind: end, document)
                return Mention(
                    range: document.range(of: span), tokens: span, kind: kind, rule: "kind",
                    confidence: 0.95)
            }
            end += 1
        }
        return nil
    }

    /// One past a judicial district with its state: `Northern District of Oklahoma`.
    private static func ofState(behind kind: Int, _ document: AnnotatedDocument) -> Int {
        let state = kind + 2
        guard document.hash(kind) == district, document.hash(kind + 1) == ofWord,
            state < document.tokens.count, document.isCapital(state),
            PlaceWords.compass.contains(document.hash(kind - 1))
                || document.hash(kind - 1) == middle,
            let (span, reading) = PlaceNames.world.match(at: state, in: document),
            reading.kind == .region
        else { return kind + 1 }
        return span.upperBound
    }

    private static let district = TokenHash.of("district")
    private static let middle = TokenHash.of("middle")
    private static let ofWord = TokenHash.of("of")

    /// `Central America and the Caribbean`, which reports count as one.
    static func withCaribbean(_ span: TokenSpan, _ document: AnnotatedDocument) -> TokenSpan {
        let end = span.upperBound
        guard document.hash(span.upperBound - 1) == america, document.hash(end) == and,
            document.hash(end + 1) == the, document.hash(end + 2) == caribbean
        else { return span }
        return span.lowerBound..<end + 3
    }

    private static let america = TokenHash.of("america")
    private static let and = TokenHash.of("and")
    private static let the = TokenHash.of("the")
    private static let caribbean = TokenHash.of("caribbean")

    /// A settlement that no table knows behind what it is: `the village of Diandioumé`.
    static func settlement(at index: Int, _ document: AnnotatedDocument) -> Mention? {
        guard document.hash(index - 1) == ofWord,
            PlaceWords.settlementHeads.contains(document.hash(index - 2)),
            !document.isCapital(index - 2)
        else { return nil }
        let view = NameView(document)
        guard view.isName(index), !view.isTitle(index) else { return nil }
        var end = index + 1
        while end < index + 3, end < document.tokens.count,
            view.isName(end) || document.isDash(end) && view.isName(end + 1)
        {
            end += 1
        }
        let span = index..<end
        return Mention(
            range: document.range(of: span), tokens: span, kind: .city, rule: "kind",
            confidence: 0.95)
    }

    /// No name follows but a title: `San Diego County District Attorney`.
    private static func mayEnd(_ index: Int, _ view: NameView) -> Bool {
        !view.isName(index + 1) || view.isTitle(index + 1) || view.isTitle(index + 2)
    }

    private static func kind(
        at index: Int, _ isJoined: Bool, _ document: AnnotatedDocument
    ) -> EntityKind? {
        let hash = document.hash(index)
        if isJoined { return PlaceWords.divisionsInPlural.contains(hash) ? .region : nil }
        if PlaceWords.strongDivisions.contains(hash) { return .region }
        return PlaceWords.facilities.contains(hash) ? .place : nil
    }
}
