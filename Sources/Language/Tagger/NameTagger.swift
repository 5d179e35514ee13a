/// Labels names in a document by a trained model.
package struct NameTagger {
    /// The weights.
    package let model: TaggerModel
    private var scorer: NameScorer
    private var reader: SegmentReader
    private var decoder: TagDecoder
    private var scores: [TagScores] = []
    private var views: [TokenView] = []
    private var segments: [TokenSpan] = []

    /// A tagger with a model.
    package init(model: TaggerModel) {
        self.model = model
        scorer = NameScorer(model: model)
        reader = SegmentReader(words: model.words)
        decoder = TagDecoder(transitions: model.transitions)
    }

    /// The names in a document whose tokens, sentences and proposals are there, in order.
    package mutating func names(in document: AnnotatedDocument) -> [NameSpan] {
        var found: [NameSpan] = []
        reader.prepare(document)
        for sentence in document.sentences {
            segments.removeAll(keepingCapacity: true)
            reader.forEachSegment(of: sentence.tokens) { segments.append($0) }
            for segment in segments {
                views.removeAll(keepingCapacity: true)
                reader.forEachToken(of: segment, sentence: sentence.tokens, document) {
                    views.append($0)
                }
                scorer.score(views, into: &scores)
                decoder.decode(scores, at: segment.lowerBound, into: &found)
            }
        }
        return found
    }
}
