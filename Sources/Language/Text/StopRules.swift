/// Decides at a stop, or at an abbreviation's period, whether a sentence ends and where.
struct StopRules {
    private let abbreviations = AbbreviationTable()
    private let starters = WordSet(Abbreviations.sentenceStarters)
    private let citations = TrailingCitation()
    private let titles = WordSet(Abbreviations.titles.map { $0 + "." })
    private let times: WordSet = ["a.m.", "p.m."]
    private let loose: WordSet = ["etc.", "al."]

    /// The end of the sentence whose stop is the token at `index`, if that stop ends it.
    func end(stop index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Int? {
        if isEnumerator(index, sentence: start, document) || isInEllipsis(index, document) {
            return nil
        }
        var tail = StopTail(after: index, sentence: start, document)
        tail.takeFootnotes(document)
        let isCited = citations.extend(&tail, document)
        guard tail.end < document.tokens.count else { return tail.end }
        if isCited { return tail.end }
        return isEnd(tail, document) ? tail.end : nil
    }

    /// Whether a spaced ellipsis that ended no sentence goes on here.
    private func isInEllipsis(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.isMark(index, UInt8(ascii: ".")) && document.isMark(index - 1, UInt8(ascii: "."))
            && document.tokens[index].flags.contains(.spaceBefore)
    }

    /// `1.` and `IV.` at the beginning of a sentence number it, also behind a bullet.
    private func isEnumerator(
        _ index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        guard document.isMark(index, UInt8(ascii: ".")) else { return false }
        let first = document.isMark(start, Mark.bullet) ? start + 1 : start
        guard index == first + 1 else { return false }
        let token = document.tokens[first]
        if token.kind == .number { return token.byteRange.count <= 3 }
        return token.byteRange.count <= 4
            && document.text[token.byteRange].allSatisfy {
                $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
            }
    }

    private func isEnd(_ tail: StopTail, _ document: AnnotatedDocument) -> Bool {
        let next = document.tokens[tail.end]
        if next.flags.contains(.blankLineBefore) { return true }
        let isGlued = !next.flags.contains(.spaceBefore)
        switch next.kind {
        case .number: return !isGlued && !tail.isEllipsis && !isNumberSign(tail.stop - 1, document)
        case .mark: return isEnd(tail, beforeMark: next, isGlued: isGlued, document)
        case .word: break
        }
        if next.flags.contains(.capitalized) {
            return isEnd(tail, beforeCapital: next, isGlued: isGlued, document)
        }
        return !isGlued && isEndBeforeSmall(tail, document)
    }

    private func isEnd(
        _ tail: StopTail, beforeCapital next: Token, isGlued: Bool, _ document: AnnotatedDocument
    ) -> Bool {
        if tail.isEllipsis { return !isGlued && isEnd(ellipsis: tail, next) }
        guard isGlued, !tail.hasCloser else { return true }
        guard tail.stop > 0 else { return false }
        let previous = document.tokens[tail.stop - 1]
        let isShort = next.byteRange.count < 2 && !starters.contains(next.hash)
        return !isShort && (previous.kind != .word || previous.byteRange.count > 1)
    }

    /// An ellipsis ends a sentence before a capital; one of spaced periods only if there are four.
    private func isEnd(ellipsis tail: StopTail, _ next: Token) -> Bool {
        if tail.isSpacedEllipsis { return tail.periods > 3 }
        return next.byteRange.count > 1 || tail.periods > 3
    }

    /// Small letters go on after a quotation or an unlisted abbreviation, which are short.
    private func isEndBeforeSmall(_ tail: StopTail, _ document: AnnotatedDocument) -> Bool {
        guard document.isMark(tail.stop, UInt8(ascii: ".")), !tail.hasCloser, !tail.isEllipsis,
            tail.stop > 0
        else {
            return false
        }
        let previous = document.tokens[tail.stop - 1]
        return previous.kind == .word && previous.byteRange.count >= 5
            && !previous.flags.contains(.capitalized)
    }

    private func isEnd(
        _ tail: StopTail, beforeMark next: Token, isGlued: Bool, _ document: AnnotatedDocument
    ) -> Bool {
        if next.mark == Mark.bullet { return true }
        let isDash = Mark.isDash(next.mark)
        guard Mark.isOpener(next.mark) || isDash && !isGlued || isMoney(next.mark) else {
            return false
        }
        guard !isMoney(next.mark) else { return !isGlued }
        var index = tail.end + 1
        while index < document.tokens.count, Mark.isOpener(document.tokens[index].mark) {
            index += 1
        }
        guard index < document.tokens.count else { return true }
        let word = document.tokens[index]
        if tail.isEllipsis, next.mark == UInt8(ascii: "[") { return false }
        return word.kind == .number ? !isGlued : word.flags.contains(.capitalized)
    }

    /// Whether a sign outside ASCII stands there, as in `N°. 5`.
    private func isNumberSign(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.isMark(index, Mark.other) && document.tokens[index].flags.contains(.nonASCII)
    }

    private func isMoney(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: "$") || (Mark.euro...Mark.currency).contains(mark)
    }
}

extension StopRules {
    /// The end of the sentence after an abbreviation with its period, if it ends there.
    func end(abbreviation index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Int? {
        let token = document.tokens[index]
        guard document.text[Int(token.end) - 1] == UInt8(ascii: ".") else { return nil }
        guard index > start, mayEnd(token, document) else { return nil }
        var tail = StopTail(after: index, sentence: start, document)
        tail.takeFootnotes(document)
        guard tail.end < document.tokens.count else { return nil }
        let next = document.tokens[tail.end]
        var word = next
        if next.kind == .mark {
            guard Mark.isOpener(next.mark), next.flags.contains(.spaceBefore),
                tail.end + 1 < document.tokens.count
            else { return nil }
            word = document.tokens[tail.end + 1]
        }
        guard word.kind == .word, word.flags.contains(.capitalized) else { return nil }
        if starters.contains(word.hash) { return tail.end }
        if loose.contains(token.hash) { return tail.end }
        let isTimeThenTitle = times.contains(token.hash) && titles.contains(word.hash)
        return isTimeThenTitle && index - start > 4 ? tail.end : nil
    }

    private func mayEnd(_ token: Token, _ document: AnnotatedDocument) -> Bool {
        let word = Int(token.start)..<Int(token.end) - 1
        return abbreviations.mayEndSentence(TokenHash.of(document.text.span, word))
    }
}
