/// Cuts a text's tokens into sentences, as FORMAT section 4 says.
///
/// A sentence ends at a stop with the quotes, brackets, footnote and citation behind it, also
/// where the next one is glued on; at a blank line, a heading and a list item. It does not end at
/// a period that belongs to an abbreviation, nor where a line is merely wrapped.
struct SentenceSplitter: PipelineComponent {
    static let name: StaticString = "sentences"

    private let stops = StopRules()

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var pass = SentencePass(stops: stops)
        pass.run(&document)
    }
}

/// The state of one pass over one text.
private struct SentencePass {
    let stops: StopRules
    var start = 0
    var lines = LineBreaks()
    var items = ListItems()
    var sentences: [Sentence] = []

    mutating func run(_ document: inout AnnotatedDocument) {
        let count = document.tokens.count
        guard count > 0 else { return }
        sentences.reserveCapacity(count / 24 + 1)
        items.note(start: 0, document)
        var index = 0
        while index < count {
            let next = index + 1
            let end = self.end(at: index, document)
            if let end {
                close(at: end, document)
                index = end
            } else {
                index = next
            }
        }
        close(at: count, document)
        for sentence in sentences {
            document.tokens[sentence.tokens.lowerBound].flags.insert(.sentenceStart)
        }
        document.sentences = sentences
    }

    /// Where the sentence ends that the token at `index` ends, if it does.
    @inline(__always)
    private mutating func end(at index: Int, _ document: AnnotatedDocument) -> Int? {
        let token = document.tokens[index]
        if token.kind == .mark, Mark.isStop(token.mark) {
            if let end = stops.end(stop: index, sentence: start, document) { return end }
        } else if token.flags.contains(.innerPeriod) {
            if let end = stops.end(abbreviation: index, sentence: start, document) { return end }
        }
        let next = index + 1
        guard next < document.tokens.count else { return nil }
        return isBreak(before: next, document) ? next : nil
    }

    /// Whether a line or a list item that begins at `index` begins a sentence.
    @inline(__always)
    private mutating func isBreak(before index: Int, _ document: AnnotatedDocument) -> Bool {
        let flags = document.tokens[index].flags
        if flags.contains(.newlineBefore) {
            if flags.contains(.blankLineBefore) || lines.isDeliberate(before: index, document) {
                return true
            }
        }
        guard document.tokens[index].kind != .word || flags.contains(.innerPeriod) else {
            return false
        }
        return items.begins(at: index, sentence: start, document)
    }

    private mutating func close(at end: Int, _ document: AnnotatedDocument) {
        guard end > start else { return }
        let span = start..<end
        sentences.append(Sentence(tokens: span, range: document.range(of: span)))
        start = end
        if end < document.tokens.count { items.note(start: end, document) }
    }
}
