/// The components in the order in which a document passes them.
struct Pipeline {
    private var components: [any PipelineComponent]

    /// A pipeline of components, each of which may use what those before it assigned.
    init(_ components: [any PipelineComponent]) { self.components = components }

    /// Passes a document through all components.
    mutating func annotate(_ document: inout AnnotatedDocument) {
        for index in components.indices { components[index].annotate(&document) }
    }

    /// Everything, with the built-in tables and profile.
    static func standard() -> Pipeline {
        Pipeline([
            Tokenizer(), SentenceSplitter(), PlaceRecognizer(), NumberRecognizer(),
            ProfileRecognizer(profile: .trafficking), NameRecognizer(lists: .english),
            CitationRecognizer(), MentionResolver(), CurrencyResolver(), ClaimBuilder(),
            EntityResolver(), RelationBuilder(profile: .trafficking),
        ])
    }
}
