internal import Language

/// The segments of labelled texts as the learner sees them.
struct Examples {
    /// One stretch that may hold names.
    struct Segment {
        /// Its tokens in `tags`.
        var tokens: Range<Int>
        var source: LabelledText.Source
    }

    var segments: [Segment] = []
    /// The right tag of each token.
    var tags: [UInt8] = []
    /// The hashes of the features, `width` a token, each at the place of its kind.
    var hashes: [UInt64] = []
    let width = FeatureList.kinds
    /// Names that no sequence of tags can give, because they cut a token or lie outside segments.
    var lost = 0
    var names = 0
}

/// Makes examples of labelled texts, by the same code that reads texts at run time.
struct ExampleReader {
    private var input = TaggerInput()
    private var reader: SegmentReader

    init(words: WordTable) { reader = SegmentReader(words: words) }

    /// Adds a text's segments.
    mutating func add(_ text: LabelledText, to examples: inout Examples) {
        let document = input.document(text.text)
        let (spans, cut) = Self.spans(of: text, document)
        examples.names += text.names.count
        examples.lost += cut
        reader.prepare(document)
        var covered = 0
        for sentence in document.sentences {
            for segment in reader.segments(of: sentence.tokens) {
                let start = examples.tags.count
                let inside = spans.filter {
                    segment.lowerBound <= $0.tokens.lowerBound
                        && $0.tokens.upperBound <= segment.upperBound
                }
                covered += inside.count
                examples.tags += Self.tags(of: inside, segment)
                reader.read(segment, sentence: sentence.tokens, document) { list in
                    let start = examples.hashes.count
                    examples.hashes += repeatElement(0, count: FeatureList.kinds)
                    for index in 0..<list.count {
                        examples.hashes[start + list.kind(at: index)] = list[index]
                    }
                }
                examples.segments.append(
                    .init(tokens: start..<examples.tags.count, source: text.source))
            }
        }
        examples.lost += spans.count - covered
    }

    private static func tags(of spans: [NameSpan], _ segment: TokenSpan) -> [UInt8] {
        var tags = [UInt8](repeating: 0, count: segment.count)
        for span in spans {
            let first = span.tokens.lowerBound - segment.lowerBound
            let last = span.tokens.upperBound - 1 - segment.lowerBound
            if first == last {
                tags[first] = NameTag(.whole, span.type).rawValue
                continue
            }
            for index in first...last { tags[index] = NameTag(.inside, span.type).rawValue }
            tags[first] = NameTag(.begin, span.type).rawValue
            tags[last] = NameTag(.end, span.type).rawValue
        }
        return tags
    }

    /// The names of a text as runs of tokens, and how many are none.
    static func spans(
        of text: LabelledText, _ document: AnnotatedDocument
    ) -> (spans: [NameSpan], cut: Int) {
        var starts: [Int: Int] = [:]
        var ends: [Int: Int] = [:]
        for (index, token) in document.tokens.enumerated() {
            starts[Int(token.start)] = index
            ends[Int(token.end)] = index + 1
        }
        var spans: [NameSpan] = []
        for name in text.names {
            guard let first = starts[name.range.lowerBound], let end = ends[name.range.upperBound],
                first < end
            else { continue }
            spans.append(NameSpan(tokens: first..<end, type: name.type))
        }
        return (spans, text.names.count - spans.count)
    }
}
