/// Builds all relations: country roles, tier ratings, legal actions and figures of enforcement.
///
/// One look at every token tells which sentences may hold one; only those are read.
struct RelationBuilder: PipelineComponent {
    static let name: StaticString = "relations"

    private let words: WordClasses
    private let roles: CountryRoleBuilder
    private let ratings: TierRatingBuilder
    private let actions: LegalActionBuilder
    private let enforcement: EnforcementBuilder
    private var places: [Int] = []

    init(profile: Profile) {
        words = profile.words
        roles = CountryRoleBuilder(profile: profile)
        ratings = TierRatingBuilder(profile: profile)
        actions = LegalActionBuilder(profile: profile)
        enforcement = EnforcementBuilder(profile: profile)
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        let triggers = roles.triggers | actions.triggers | enforcement.triggers
        words.find(triggers, in: document.tokens, into: &places)
        document.relations += relations(document)
    }

    private func relations(_ document: AnnotatedDocument) -> [Relation] {
        let counts = CountryCounts(document)
        var found: (roles: [Relation], ratings: [Relation], actions: [Relation]) = ([], [], [])
        var figures: [Relation] = []
        for (sentence, part, classes) in parts(document) {
            let view = SentenceView(document, sentence: sentence, counts: counts, part: part)
            if classes & roles.triggers != 0 { add(roles.relations(view), to: &found.roles) }
            if view.mentions.contains(where: { document.mentions[$0].kind == .tier }) {
                add(ratings.relations(view), to: &found.ratings)
            }
            if classes & actions.triggers != 0 { add(actions.relations(view), to: &found.actions) }
            // Each has a claim of its own, so that none is told twice.
            if classes & enforcement.triggers != 0 { figures += enforcement.relations(view) }
        }
        return found.roles + found.ratings + found.actions + figures
    }

    /// The sentences worth reading, a very long one in parts.
    private func parts(
        _ document: AnnotatedDocument
    ) -> [(sentence: Int, tokens: TokenSpan, classes: UInt64)] {
        sentences(document).flatMap { sentence, classes in
            let tokens = document.sentences[sentence].tokens
            return stride(from: tokens.lowerBound, to: tokens.upperBound, by: Sentence.partLength)
                .map {
                    (sentence, $0..<min($0 + Sentence.partLength, tokens.upperBound), classes)
                }
        }
    }

    /// The sentences worth reading, in order, with the classes of their words.
    private func sentences(_ document: AnnotatedDocument) -> [(index: Int, classes: UInt64)] {
        var tokens = places
        let triggers = tokens.count
        for index in document.mentions.indices where document.mentions[index].kind == .tier {
            tokens.append(document.mentions[index].tokens.lowerBound)
        }
        if tokens.count > triggers { tokens.sort() }
        var found: [(index: Int, classes: UInt64)] = []
        for token in tokens {
            let classes = words[document.tokens[token].hash]
            if let last = found.last, document.sentences[last.index].tokens.contains(token) {
                found[found.count - 1].classes |= classes
            } else if let sentence = document.sentence(ofToken: token) {
                found.append((sentence, classes))
            }
        }
        return found
    }

    /// Adds relations that are not told already.
    private func add(_ relations: [Relation], to found: inout [Relation]) {
        for relation in relations where !found.contains(where: { $0.says(relation) }) {
            found.append(relation)
        }
    }
}
