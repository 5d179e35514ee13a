/// The components in the order in which a document passes them.
struct Pipeline {
    private var components: [any PipelineComponent]

    /// A pipeline of components, each of which may use what those before it assigned.
    init(_ components: [any PipelineComponent]) { self.components = components }

    /// Passes a document through all components.
    mutating func annotate(_ document: inout AnnotatedDocument) {
        for index in components.indices { components[index].annotate(&document) }
    }

    /// The same, telling after each component which place it has in the order.
    mutating func annotate(_ document: inout AnnotatedDocument, after: (Int) -> Void) {
        annotate(&document, first: components.count, after: after)
    }

    /// The same through the first components only.
    mutating func annotate(_ document: inout AnnotatedDocument, first: Int, after: (Int) -> Void) {
        for index in components.indices.prefix(first) {
            components[index].annotate(&document)
            after(index)
        }
    }

    /// How many components there are.
    var count: Int { components.count }

    /// The names of the components, in order.
    var names: [String] { components.map { type(of: $0).name.description } }

    /// Everything, with the built-in tables.
    static func standard(profile: Profile = .trafficking) -> Pipeline {
        Pipeline(
            [Tokenizer(), SentenceSplitter(), BibliographyFinder(), LanguageMarker()]
                + proposers(profile) + [
                    CitationRecognizer(), TaggerRecognizer(), MentionResolver(),
                    CurrencyResolver(), ClaimBuilder(), EntryFilter(),
                    RelationBuilder(profile: profile), ForeignRecognizer(), EntityResolver(),
                    CitationLinker(),
                ])
    }

    /// The components whose findings the tagger reads; every text is taken for English.
    static func beforeTagger(profile: Profile = .trafficking) -> Pipeline {
        Pipeline([Tokenizer(), SentenceSplitter()] + proposers(profile))
    }

    private static func proposers(_ profile: Profile) -> [any PipelineComponent] {
        [
            PlaceRecognizer(), NumberRecognizer(), ProfileRecognizer(profile: profile),
            NameRecognizer(lists: .english),
        ]
    }
}
