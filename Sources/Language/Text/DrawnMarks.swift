/// Recognizes what is drawn with marks: a rule across the page, and a face at a sentence's end.
enum DrawnMarks {
    /// A rule inside a line has at least this many marks.
    private static let innerRule = 8
    /// A rule at the edge of a line has at least this many.
    private static let outerRule = 4

    /// So far, in tokens, a banner's two rules are looked for.
    private static let bannerLimit = 80
    /// So far back, in tokens, a bracket's beginning is looked for.
    private static let bracketLimit = 400

    /// Whether a mark may begin a rule or a face; asked first, as few marks may.
    @inline(__always)
    static func mayBegin(_ mark: UInt8) -> Bool {
        switch mark {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), Mark.emDash, UInt8(ascii: "_"),
            UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "#"):
            true
        default: false
        }
    }

    /// The end of the sentence which the rule or the face at `index` ends, if it does.
    static func end(at index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Int? {
        let mark = document.tokens[index].mark
        let isFace =
            mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";")
            || mark == UInt8(ascii: "=") && document.isGlued(index + 1, UInt8(ascii: ")"))
        if isFace {
            guard let end = faceEnd(at: index, sentence: start, document) else { return nil }
            return mayEnd(with: end, document) ? end : nil
        }
        return index == start ? ruleEnd(at: index, document) : nil
    }

    /// Whether a rule begins at `index` that stands apart from what is before it.
    static func isRule(at index: Int, _ document: AnnotatedDocument) -> Bool {
        guard document.tokens[index].mark != UInt8(ascii: ":") else { return false }
        return ruleEnd(at: index, document) != nil
    }

    /// The token behind the same marks in a row, if they are enough for a rule.
    private static func ruleEnd(at index: Int, _ document: AnnotatedDocument) -> Int? {
        let first = document.tokens[index]
        // Only the first of the marks in a row begins a rule.
        if index > 0, first.flags.isDisjoint(with: .spaceBefore),
            document.tokens[index - 1].mark == first.mark
        {
            return nil
        }
        let length = runLength(from: Int(first.start), document)
        guard length >= outerRule else { return nil }
        let stop = Int(first.start) + length
        var end = index + 1
        while end < document.tokens.count, Int(document.tokens[end].start) < stop { end += 1 }
        guard end < document.tokens.count else { return end }
        let next = document.tokens[end]
        if isBanner(index..<end, document) { return nil }
        if first.flags.contains(.newlineBefore) || next.flags.contains(.newlineBefore) {
            return end
        }
        // Before a small word it is a blank to be filled in.
        let isBlank = next.kind == .word && !next.flags.contains(.capitalized)
        return length >= innerRule && !isBlank ? end : nil
    }

    /// Whether words stand between this rule and the same marks in its line: `*** NEWS ***`.
    private static func isBanner(_ rule: Range<Int>, _ document: AnnotatedDocument) -> Bool {
        let mark = document.tokens[rule.lowerBound].mark
        var first = rule.lowerBound
        let low = max(0, rule.lowerBound - bannerLimit)
        while first > low, !document.tokens[first].flags.contains(.newlineBefore) { first -= 1 }
        if first < rule.lowerBound, document.tokens[first].mark == mark { return true }
        var last = rule.upperBound
        let high = min(document.tokens.count, rule.upperBound + bannerLimit)
        while last < high, !document.tokens[last].flags.contains(.newlineBefore) { last += 1 }
        return last > rule.upperBound && document.tokens[last - 1].mark == mark
    }

    /// How many bytes from an offset on are the same.
    private static func runLength(from start: Int, _ document: AnnotatedDocument) -> Int {
        var end = start
        while end < document.text.count, document.text[end] == document.text[start] { end += 1 }
        return end - start
    }

    /// The token behind `:)`, `:-(`, `;)`, `=)` or `:D`.
    private static func faceEnd(
        at index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Int? {
        let isColon = document.tokens[index].mark == UInt8(ascii: ":")
        guard index > 0, isColon || document.tokens[index].flags.contains(.spaceBefore) else {
            return nil
        }
        var end = index + 1
        if document.isGlued(end, UInt8(ascii: "-")) { end += 1 }
        if document.isGlued(end, UInt8(ascii: "(")), isSpaced(end + 1, document) {
            return end + 1
        }
        guard document.isGlued(end, UInt8(ascii: ")")) else {
            return isLetterMouth(end, of: index, document) ? end + 1 : nil
        }
        while document.isGlued(end, UInt8(ascii: ")")) { end += 1 }
        return isSpaced(end, document) && !isInBracket(index, from: start, document) ? end : nil
    }

    private static func isSpaced(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        index == document.tokens.count || document.tokens[index].flags.contains(.spaceBefore)
    }

    /// Whether the `D` or `P` of a face stands at `index`, and the face stands alone.
    private static func isLetterMouth(
        _ index: Int, of eyes: Int, _ document: AnnotatedDocument
    ) -> Bool {
        guard index < document.tokens.count, isSpaced(eyes, document),
            isSpaced(index + 1, document)
        else { return false }
        let token = document.tokens[index]
        guard token.byteRange.count == 1, !token.flags.contains(.spaceBefore) else { return false }
        let letter = document.text[Int(token.start)]
        return letter == UInt8(ascii: "D") || letter == UInt8(ascii: "P")
            || letter == UInt8(ascii: "p")
    }

    /// Whether a bracket stands open before the token at `index`.
    static func isInBracket(_ index: Int, from start: Int, _ document: AnnotatedDocument) -> Bool {
        var depth = 0
        let first = max(start, index - bracketLimit)
        for token in document.tokens[first..<index] where token.kind == .mark {
            if token.mark == UInt8(ascii: "(") { depth += 1 }
            if token.mark == UInt8(ascii: ")") { depth -= 1 }
        }
        return depth > 0
    }

    /// Whether what stands behind a face may begin a sentence.
    private static func mayEnd(with end: Int, _ document: AnnotatedDocument) -> Bool {
        guard end < document.tokens.count else { return true }
        let next = document.tokens[end]
        if next.flags.contains(.newlineBefore) || next.flags.contains(.capitalized) { return true }
        return next.kind == .word && SentenceWords.smallStarters.contains(next.hash)
    }
}
