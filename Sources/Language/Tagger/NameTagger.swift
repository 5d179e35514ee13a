/// Labels names in a document by a trained model.
package struct NameTagger {
    /// The weights.
    package let model: TaggerModel
    private var reader: SegmentReader
    private var decoder: TagDecoder
    private var scores: [SIMD32<Int16>] = []
    private var segments: [TokenSpan] = []

    /// A tagger with a model.
    package init(model: TaggerModel) {
        self.model = model
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
                scores.removeAll(keepingCapacity: true)
                reader.read(segment, sentence: sentence.tokens, document) {
                    scores.append(model.scores($0))
                }
                decoder.decode(scores, at: segment.lowerBound, into: &found)
            }
        }
        return found
    }
}
