extension NumeralParser {
    /// Whether the word names a part: `half`, `thirds`.
    func isFraction(_ index: Int) -> Bool { lexed.has(index, .fraction) }

    /// Whether the word is `half`.
    func isHalf(_ index: Int) -> Bool {
        lexed.has(index, .fraction) && lexed.hash(index) == Self.halfHash
    }

    private static let halfHash = TokenHash.of("half")

    /// `two-thirds`, `three quarters`, `one fifth` after the number that counts the parts.
    func fraction(over count: Double, from start: Int, at index: Int) -> Numeral? {
        let at = lexed.isMark(index, "-") ? index + 1 : index
        let word = lexed.word(at)
        guard word.roles.contains(.fraction), count >= 1, count < Double(word.number),
            (count == 1) != isPlural(at), !lexed.isCapitalized(at) || at != index
        else { return nil }
        if at == index, count == 1, word.number == 4, !lexed.has(at + 1, .of) { return nil }
        return Numeral(
            tokens: start..<at + 1, value: count / Double(word.number), shape: .fraction)
    }

    private func isPlural(_ index: Int) -> Bool { lexed.lastByte(index) == UInt8(ascii: "s") }

    /// `a third of`, `an eighth`: an ordinal unless the words around say that it is a part.
    func singularFraction(at index: Int, article: Int) -> Numeral? {
        let word = lexed.word(index)
        guard word.roles.contains(.fraction), !isPlural(index), !lexed.isMark(index + 1, "-")
        else { return nil }
        let isPart =
            lexed.has(index + 1, [.of, .more, .less, .percent, .point]) || isPercentage(index + 1)
            || isBeforeComparison(index + 1) || isAfterMeasure(article, then: index + 1)
            || isPaired(index, article) || isSubject(index)
        guard isPart else { return nil }
        return Numeral(
            tokens: article..<index + 1, value: 1 / Double(word.number),
            shape: [.fraction, .article])
    }

    /// `between a quarter and a third`: either shows that the other is a part.
    private func isPaired(_ index: Int, _ article: Int) -> Bool {
        if lexed.has(article - 1, [.and, .to, .or]), isFraction(article - 2) {
            return lexed.has(article - 3, .article)
        }
        return lexed.has(index + 1, [.and, .to, .or]) && lexed.has(index + 2, .article)
            && isFraction(index + 3)
    }

    /// `and a quarter had their wages kept`, `a third were freed`: a part that a verb of many
    /// follows; a quarter is also one of the four of a year, `a quarter has`.
    private func isSubject(_ index: Int) -> Bool {
        Self.pluralVerbs.contains(lexed.hash(index + 1))
            || lexed.hash(index + 1) == Self.had && lexed.word(index).number == 4
    }

    private static let pluralVerbs = WordSet("were are have")
    private static let had = TokenHash.of("had")

    /// `a third as many`, `a quarter lower`.
    private func isBeforeComparison(_ index: Int) -> Bool {
        lexed.hash(index) == TokenHash.of("as") || lexed.hash(index) == TokenHash.of("off")
    }

    /// `by a third`, `about a quarter.`: after a word of measure, and no noun follows.
    private func isAfterMeasure(_ article: Int, then next: Int) -> Bool {
        // `of which barely a sixth was declared`
        if Self.partial.contains(lexed.hash(article - 1)), lexed.does(next, .auxiliary) {
            return true
        }
        guard
            lexed.has(article - 1, [.comparatorEnd, .trend, .trendAdverb])
                || lexed.hash(article - 1) == TokenHash.of("by")
        else { return false }
        return lexed.kind(next) != .word || lexed.has(next, [.opener, .yearFollower])
            || isPastVerb(next)
    }

    private static let partial = WordSet("barely only scarcely hardly whom which")

    /// `just under a fifth belonged`
    private func isPastVerb(_ index: Int) -> Bool {
        guard lexed.isLowerWord(index), lexed.tokens[index].byteRange.count > 4 else {
            return false
        }
        return lexed.does(index, .pastVerb) || lexed.bytes(index).suffix(2).elementsEqual("ed".utf8)
    }

    /// `half`, where it is a part and not the name of one of two.
    func half(at index: Int) -> Numeral? {
        let before = lexed.isMark(index - 1, "-") ? index - 2 : index - 1
        if lexed.has(before, .article), before >= lastEnd {
            // `a half million`, `a half dozen`; `a half of`.
            let isPart = lexed.has(index + 1, [.scale, .set, .of])
            return isPart ? halfScaled(from: before, at: index) : nil
        }
        if isHalfOfPeriod(index), !isHalfMeasure(index + 1) { return nil }
        return halfScaled(from: index, at: index)
    }

    private func isPercentage(_ index: Int) -> Bool {
        lexed.hash(index) == Self.percentage && lexed.has(index + 1, .point)
    }

    /// `half a point`, `half a percentage point`, `half a mile`, but `half a day`.
    ///
    /// News of rates and speech have these, reports few.
    private func isHalfMeasure(_ index: Int) -> Bool {
        lexed.has(index, .article)
            && (lexed.has(index + 1, [.percent, .point, .measure]) || isPercentage(index + 1))
    }

    private static let percentage = TokenHash.of("percentage")

    private func halfScaled(from start: Int, at index: Int) -> Numeral {
        var next = index + 1
        if lexed.has(next, .article), lexed.has(next + 1, [.scale, .set]) { next += 1 }
        var numeral = Numeral(tokens: start..<index + 1, value: 0.5, shape: .fraction)
        if lexed.has(next, [.scale, .set]) {
            numeral.tokens = start..<next
            numeral.shape = []
        }
        return numeral
    }

    /// `the first half of the year`, `half-brother`, `half an hour`, `other half`, `half-time`.
    private func isHalfOfPeriod(_ index: Int) -> Bool {
        if lexed.isMark(index + 1, "-"), !lexed.hasSpace(before: index + 1) { return true }
        if lexed.has(index + 1, .duration) { return true }
        if lexed.isMark(index - 1, "-"), !lexed.hasSpace(before: index) { return true }
        if lexed.has(index - 1, .ordinal) || isOneOfTwo(index - 1) { return true }
        if lexed.has(index + 1, .article) { return !lexed.has(index + 2, [.scale, .set]) }
        return lexed.isCapitalized(index) && lexed.isCapitalized(index + 1)
    }

    private func isOneOfTwo(_ index: Int) -> Bool {
        guard lexed.kind(index) == .word else { return false }
        return Self.oneOfTwo.contains(lexed.hash(index))
    }

    private static let oneOfTwo: Set<UInt32> = Set(
        ["latter", "former", "last", "other", "better", "second", "first", "this", "final", "each"]
            .map { TokenHash.of($0) })

    /// A part that is added to a whole number: `and a half`, `and three quarters`, `½`.
    func fractionPart(at index: Int) -> (value: Double, end: Int)? {
        if lexed.kind(index) == .number, !lexed.hasSpace(before: index) || isSlashed(index) {
            return fractionSign(at: index)
        }
        guard lexed.has(index, .and) else { return nil }
        if lexed.has(index + 1, .article), isFraction(index + 2), !isPlural(index + 2) {
            let denominator = lexed.word(index + 2).number
            return denominator <= 4 ? (1 / Double(denominator), index + 3) : nil
        }
        let hasOne = lexed.has(index + 1, .unit)
        let at = lexed.isMark(index + 2, "-") ? index + 3 : index + 2
        guard hasOne, isFraction(at), lexed.word(at).number <= 4 else { return nil }
        return (Double(lexed.word(index + 1).number) / Double(lexed.word(at).number), at + 1)
    }

    private func isSlashed(_ index: Int) -> Bool {
        lexed.isMark(index + 1, "/") && !lexed.hasSpace(before: index + 1)
    }

    /// `½` glued on, or `1/2` after a space.
    private func fractionSign(at index: Int) -> (value: Double, end: Int)? {
        guard let above = DigitReader.read(lexed.text, lexed.tokens[index].byteRange) else {
            return nil
        }
        if above.shape == .fraction { return (above.value, index + 1) }
        guard isSlashed(index), above.shape == .digits, lexed.kind(index + 2) == .number,
            !lexed.hasSpace(before: index + 2),
            let below = DigitReader.read(lexed.text, lexed.tokens[index + 2].byteRange),
            below.shape == .digits, [2, 3, 4, 8].contains(below.value), above.value < below.value
        else { return nil }
        return (above.value / below.value, index + 3)
    }
}
