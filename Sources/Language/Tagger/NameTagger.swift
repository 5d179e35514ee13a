/// Labels names in a document by a trained model.
package struct NameTagger {
    /// The weights.
    package let model: TaggerModel
    private var scorer: NameScorer
    private var reader: SegmentReader
    private var decoder: TagDecoder
    private var scores: [TagScores] = []
    /// The segments of a sentence.
    private var segments: [TokenSpan] = []
    /// Segments that were read and not yet decoded.
    private var waiting: [TokenSpan] = []

    /// So many tokens are scored together: most segments are short, and the scorer waits for
    /// memory once for all that it is given.
    static let batch = 64

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
                reader.read(segment, sentence: sentence.tokens, document)
                waiting.append(segment)
                if reader.window.count >= Self.batch { decode(into: &found) }
            }
        }
        decode(into: &found)
        return found
    }

    /// Scores and decodes the segments that wait.
    private mutating func decode(into found: inout [NameSpan]) {
        scorer.score(reader.window, into: &scores)
        var start = 0
        for segment in waiting {
            let end = start + segment.count
            decoder.decode(scores, start..<end, at: segment.lowerBound, into: &found)
            start = end
        }
        waiting.removeAll(keepingCapacity: true)
        reader.removeAll()
    }
}
