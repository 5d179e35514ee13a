/// Corrects what words beside a name of the model say of it: titles stand outside, forms of
/// companies inside, what a party or company is called is no person, and a family no place.
struct NameCorrector {
    let document: AnnotatedDocument

    private static let titles = WordSet(
        """
        mr mr. mrs mrs. ms ms. dr dr. judge justice senator sen. rep. gov. prof. professor \
        councillor councilor superintendent inspector sergeant captain colonel admiral ambassador \
        commissioner sheriff mayor detective reverend rev. bishop archbishop sir dame
        """)
    /// Nouns in small letters that a body's name follows: `the new political party Nuance`.
    private static let bodies = WordSet(
        """
        party company firm ngo charity association newspaper magazine broadcaster website site \
        platform retailer manufacturer airline startup nonprofit
        """)
    /// No names: a statistic's interval.
    private static let noNames = WordSet("ci")
    /// What a capital or a Roman number follows without being a name.
    private static let parts = WordSet(
        "annex annexes appendix schedule exhibit chapter section table figure")
    private static let streets = WordSet("road street avenue lane boulevard")

    /// The names as they should be.
    func corrected(_ names: [TaggedName]) -> [TaggedName] {
        var called: Set<UInt32> = []
        var names = names
        for index in names.indices where isCalledBody(names[index].span) {
            names[index].span.type = .organization
            called.insert(document.tokens[names[index].span.tokens.lowerBound].hash)
        }
        for index in names.indices {
            let span = names[index].span
            if isFamily(span) { names[index].span.type = .person }
            switch span.type {
            case .person where span.tokens.count == 1 && !called.isEmpty:
                // Said once, it holds for the whole text.
                if called.contains(document.tokens[span.tokens.lowerBound].hash) {
                    names[index].span.type = .organization
                }
            case .person: names[index].span.tokens = withoutTitle(span.tokens)
            case .organization:
                names[index].span.tokens = LegalForms.extended(span.tokens, document)
            default: break
            }
        }
        return names.filter { !isNoName($0.span) }
    }

    private func isCalledBody(_ span: NameSpan) -> Bool {
        span.type == .person && span.tokens.count == 1
            && Self.bodies.contains(document.hash(span.tokens.lowerBound - 1))
            && !document.isCapital(span.tokens.lowerBound - 1)
            && !document.tokens[span.tokens.lowerBound].flags.contains(.sentenceStart)
    }

    /// `the Rothschild family`
    private func isFamily(_ span: NameSpan) -> Bool {
        (span.type == .location || span.type == .group) && span.tokens.count == 1
            && PlaceNames.world.match(at: span.tokens.lowerBound, in: document) == nil
            && document.hash(span.tokens.lowerBound - 1) == Self.the
            && document.hash(span.tokens.upperBound) == Self.family
    }

    private static let the = TokenHash.of("the")
    private static let family = TokenHash.of("family")

    private func withoutTitle(_ tokens: TokenSpan) -> TokenSpan {
        var tokens = tokens
        while tokens.count > 1, Self.titles.contains(document.tokens[tokens.lowerBound].hash) {
            tokens = tokens.lowerBound + 1..<tokens.upperBound
        }
        return tokens
    }

    private func isNoName(_ span: NameSpan) -> Bool {
        let first = document.tokens[span.tokens.lowerBound].hash
        if span.tokens.count == 1, Self.noNames.contains(first) { return true }
        guard span.type == .person, span.tokens.count <= 2 else { return false }
        // `Annex II`, `27 Harper Road`
        return Self.parts.contains(first)
            || span.tokens.count == 1
                && Self.streets.contains(document.hash(span.tokens.upperBound))
    }
}
