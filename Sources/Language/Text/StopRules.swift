/// Decides at a stop, or at an abbreviation's period, whether a sentence ends and where.
struct StopRules {
    private let abbreviations = AbbreviationTable()
    private let starters = SentenceWords.starters
    private let citations = TrailingCitation()
    private let smallStarts = SmallStarts()
    private let titles = WordSet(Abbreviations.titles.map { $0 + "." })
    private let addresses: WordSet = ["Mr.", "Mrs.", "Ms."]
    private let times: WordSet = ["a.m.", "p.m."]
    private let loose: WordSet = ["etc.", "al."]

    /// The end of the sentence whose stop is the token at `index`, if that stop ends it.
    func end(stop index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Int? {
        if isEnumerator(index, sentence: start, document) || isInEllipsis(index, document)
            || index == start && document.isMark(index, Mark.ellipsis)
        {
            return nil
        }
        var tail = StopTail(after: index, sentence: start, document)
        tail.takeFootnotes(document)
        let isCited = citations.extend(&tail, document)
        guard tail.end < document.tokens.count else { return tail.end }
        if isCited { return tail.end }
        return isEnd(tail, sentence: start, document) ? tail.end : nil
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

    private func isEnd(
        _ tail: StopTail, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        let next = document.tokens[tail.end]
        if next.flags.contains(.blankLineBefore) { return true }
        let isGlued = !next.flags.contains(.spaceBefore)
        switch next.kind {
        case .number: return !isGlued && !tail.isEllipsis && !isNumberSign(tail.stop - 1, document)
        case .mark: return isEnd(tail, sentence: start, beforeMark: next, isGlued, document)
        case .word: break
        }
        if next.flags.contains(.capitalized) {
            return isEnd(tail, beforeCapital: next, isGlued: isGlued, document)
        }
        guard !isGlued else { return false }
        if next.flags.contains(.address) { return true }
        return smallStarts.isEnd(tail, sentence: start, before: next, document)
    }

    private func isEnd(
        _ tail: StopTail, beforeCapital next: Token, isGlued: Bool, _ document: AnnotatedDocument
    ) -> Bool {
        if tail.isEllipsis { return !isGlued && isEnd(ellipsis: tail, next) }
        guard isGlued, !tail.hasCloser else { return true }
        guard tail.stop > 0 else { return false }
        let previous = document.tokens[tail.stop - 1]
        if SentenceWords.endings.contains(next.hash) { return false }
        let isShort = next.byteRange.count < 2 && !starters.contains(next.hash)
        return !isShort && (previous.kind != .word || previous.byteRange.count > 1)
    }

    /// An ellipsis ends a sentence before a capital; one of spaced periods only if there are four.
    private func isEnd(ellipsis tail: StopTail, _ next: Token) -> Bool {
        if tail.isSpacedEllipsis { return tail.periods > 3 }
        return next.byteRange.count > 1 || tail.periods != 3
    }

    private func isEnd(
        _ tail: StopTail, sentence start: Int, beforeMark next: Token, _ isGlued: Bool,
        _ document: AnnotatedDocument
    ) -> Bool {
        if next.mark == Mark.bullet { return true }
        if next.mark == Mark.ellipsis {
            return !isGlued && !tail.isEllipsis && document.isCapital(tail.end + 1)
        }
        // A face belongs to the sentence before it.
        if next.mark == UInt8(ascii: "="), document.isMark(tail.end + 1, UInt8(ascii: ")")) {
            return false
        }
        if isMoney(next.mark) || isOrnament(next.mark) { return !isGlued }
        guard Mark.isOpener(next.mark) || Mark.isDash(next.mark) && !isGlued else { return false }
        var index = tail.end + 1
        while index < document.tokens.count, Mark.isOpener(document.tokens[index].mark) {
            index += 1
        }
        guard index < document.tokens.count else { return true }
        let word = document.tokens[index]
        if tail.isEllipsis, next.mark == UInt8(ascii: "[") { return false }
        if word.kind != .word { return !isGlued && word.mark != UInt8(ascii: ",") }
        if word.flags.contains(.capitalized) { return true }
        if word.flags.contains(.address) { return !isGlued }
        if isBracket(next.mark), !SentenceWords.smallStarters.contains(word.hash) { return false }
        return !isGlued && Mark.isOpener(next.mark)
            && smallStarts.isEnd(tail, sentence: start, before: word, document)
    }

    private func isBracket(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: "(") || mark == UInt8(ascii: "[")
    }

    /// Whether a mark begins lines and sentences rather than going on with one.
    private func isOrnament(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "="),
            UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            true
        default: false
        }
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
        guard word.kind == .word else { return nil }
        guard word.flags.contains(.capitalized) else {
            let isEnd =
                next.kind == .word && loose.contains(token.hash)
                && SentenceWords.smallStarters.contains(word.hash)
            return isEnd ? tail.end : nil
        }
        if starters.contains(word.hash) { return tail.end }
        if loose.contains(token.hash) { return tail.end }
        let isTimeThenTitle = times.contains(token.hash) && titles.contains(word.hash)
        if isTimeThenTitle, index - start > 4 { return tail.end }
        return isAcronym(token, document) && addresses.contains(word.hash) ? tail.end : nil
    }

    /// Whether a token has two periods or more: `U.S.`, `p.m.`.
    private func isAcronym(_ token: Token, _ document: AnnotatedDocument) -> Bool {
        token.byteRange.count >= 4 && token.flags.contains(.allCapitals)
    }

    private func mayEnd(_ token: Token, _ document: AnnotatedDocument) -> Bool {
        let word = Int(token.start)..<Int(token.end) - 1
        return abbreviations.mayEndSentence(TokenHash.of(document.text.span, word))
    }
}
