/// The components in the order in which a document passes them.
struct Pipeline {
    private var components: [any PipelineComponent]

    /// The steps up to the text's sentences.
    static func reading() -> [any PipelineComponent] { [Tokenizer(), SentenceSplitter()] }

    /// A pipeline of components, each of which may use what those before it assigned.
    init(_ components: [any PipelineComponent]) { self.components = components }

    /// Passes a document through all components.
    mutating func annotate(_ document: inout AnnotatedDocument) {
        for index in components.indices { components[index].annotate(&document) }
    }
}
