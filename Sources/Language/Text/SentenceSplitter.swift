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
        // Lent whole: calls that would each borrow from a changeable document copy all of it.
        pass.run(document)
        for sentence in pass.sentences {
            document.tokens[sentence.tokens.lowerBound].flags.insert(.sentenceStart)
        }
        document.sentences = pass.sentences
    }
}

/// The state of one pass over one text.
private struct SentencePass {
    let stops: StopRules
    var start = 0
    var lines = LineBreaks()
    var items = ListItems()
    var sentences: [Sentence] = []

    mutating func run(_ document: AnnotatedDocument) {
        let count = document.tokens.count
        guard count > 0 else { return }
        sentences.reserveCapacity(count / 24 + 1)
        items.note(start: 0, document)
        var index = 0
        while true {
            index = Self.next(from: index, document.tokens.span)
            guard index < count else { break }
            index += 1
            if index - 1 > start, isBreak(before: index - 1, document) {
                close(at: index - 1, document)
            }
            if let end = end(at: index - 1, document) {
                close(at: end, document)
                index = max(end, index)
            }
        }
        close(at: count, document)
    }

    /// The next token that may end a sentence or begin one. Most are words within their line:
    /// nothing ends before or at them.
    private static func next(from start: Int, _ tokens: Span<Token>) -> Int {
        var index = start
        let turns: Token.Flags = [.noWord, .innerPeriod, .newlineBefore, .address]
        while index < tokens.count, tokens[index].flags.isDisjoint(with: turns) { index += 1 }
        return index
    }

    /// Where the sentence ends that the token at `index` ends, if it does.
    private mutating func end(at index: Int, _ document: AnnotatedDocument) -> Int? {
        let token = document.tokens[index]
        if token.kind == .mark { return end(mark: index, document) }
        if token.kind == .number { return MessageStamp.end(at: index, sentence: start, document) }
        if token.flags.contains(.address) { return end(address: index, document) }
        guard token.flags.contains(.innerPeriod) else { return nil }
        return stops.end(abbreviation: index, sentence: start, document)
    }

    /// Where the sentence ends that the mark at `index` ends, if it does.
    private mutating func end(mark index: Int, _ document: AnnotatedDocument) -> Int? {
        let mark = document.tokens[index].mark
        if Mark.isStop(mark) { return stops.end(stop: index, sentence: start, document) }
        if mark == UInt8(ascii: ",") {
            guard index - start < Greeting.lengthLimit else { return nil }
            let isEnd =
                Greeting.ends(at: index, sentence: start, document)
                || Greeting.closes(at: index, sentence: start, document)
            return isEnd ? index + 1 : nil
        }
        if mark == UInt8(ascii: ")"), items.begins(before: index, sentence: start, document) {
            return index - 1
        }
        guard DrawnMarks.mayBegin(mark) else { return nil }
        return DrawnMarks.end(at: index, sentence: start, document)
    }

    /// Where the sentence ends that the address at `index` ends, if it does: another address or a
    /// capital follows, and it stands in no bracket.
    private func end(address index: Int, _ document: AnnotatedDocument) -> Int? {
        var end = index + 1
        if document.isMark(end, UInt8(ascii: ">")) { end += 1 }
        guard end < document.tokens.count else { return nil }
        let next = document.tokens[end]
        guard next.flags.contains(.spaceBefore), !next.flags.contains(.newlineBefore),
            !next.flags.isDisjoint(with: [.capitalized, .address]),
            !DrawnMarks.isInBracket(index, from: start, document)
        else { return nil }
        return end
    }

    /// Whether a line or a list item that begins at `index` begins a sentence.
    private mutating func isBreak(before index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        if token.flags.contains(.newlineBefore) {
            if token.flags.contains(.blankLineBefore)
                || lines.isDeliberate(before: index, sentence: start, document)
            {
                return true
            }
            if token.kind == .word, !token.flags.contains(.innerPeriod) { return false }
        }
        if token.kind == .number, MessageStamp.begins(at: index, sentence: start, document) {
            return true
        }
        if DrawnMarks.mayBegin(token.mark), DrawnMarks.isRule(at: index, document) { return true }
        if token.kind == .mark, token.mark != Mark.bullet { return false }
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
