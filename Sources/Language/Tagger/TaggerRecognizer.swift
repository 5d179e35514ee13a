/// Proposes the names that the trained model finds, and takes back what rules proposed against it.
///
/// It runs after the recognizers of places and of names, whose proposals the model reads. A rule's
/// proposal of the same name stays, because it carries codes; where the two disagree, the model
/// is followed as far as it is sure.
struct TaggerRecognizer: PipelineComponent {
    static let name: StaticString = "tagger"

    private var tagger: NameTagger?
    private var memory = NameMemory()
    private var merger = NameMerger()

    /// A recognizer with a model; without one it does nothing.
    init(model: TaggerModel? = .standard) { tagger = model.map { NameTagger(model: $0) } }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard let spans = tagger?.names(in: document), let model = tagger?.model else { return }
        let names = memory.complete(spans, confidence: model.confidence, document)
        merger.merge(names, into: &document)
    }
}
