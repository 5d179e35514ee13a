/// Joins two numerals into one share of a whole: `one in six`, `9 out of 10`, `one of every 133`.
struct RatioReader {
    let lexed: LexedText

    /// Joins the ratios of a text; the second numeral of each is marked as used up.
    func join(_ numerals: inout [Numeral]) {
        guard numerals.count > 1 else { return }
        for index in 0..<numerals.count - 1 {
            let part = numerals[index]
            let whole = numerals[index + 1]
            guard part.use == .open, whole.use == .open, isPlain(whole),
                isPlain(part) || isMean(part),
                part.value < whole.value || part.value == 1 && whole.value > 1,
                isRatio(part, whole)
            else { continue }
            numerals[index].value = part.value / whole.value
            numerals[index].tokens = part.tokens.lowerBound..<whole.tokens.upperBound
            numerals[index].span = numerals[index].tokens
            numerals[index].shape.formUnion([.ratio, .fraction])
            numerals[index].shape.remove([.loneOne, .yearLike])
            numerals[index + 1].use = .rejected
        }
    }

    private func isPlain(_ numeral: Numeral) -> Bool {
        numeral.unit == .none && numeral.high == nil
            && numeral.shape.isDisjoint(
                with: [.ordinal, .decade, .fraction, .broken, .decimal, .measured])
    }

    /// `8.9 out of every 1,000`: only where the words leave no doubt.
    private func isMean(_ part: Numeral) -> Bool {
        part.shape == [.digits, .decimal] && part.unit == .none && part.high == nil
            && lexed.has(part.tokens.upperBound, .out)
            && lexed.has(part.tokens.upperBound + 2, .every)
    }

    private func isRatio(_ part: Numeral, _ whole: Numeral) -> Bool {
        var index = part.tokens.upperBound
        let end = whole.tokens.lowerBound
        if isNounBetween(part, whole) { return true }
        if lexed.has(index, .out), lexed.has(index + 1, .of) {
            index += 2
            if lexed.has(index, .every) { index += 1 }
            return index == end && (whole.value == 10 || !lexed.has(whole.tokens.upperBound, .of))
        }
        if lexed.has(index, .of) || lexed.has(index, .in), lexed.has(index + 1, .every) {
            return index + 2 == end && !lexed.has(whole.tokens.upperBound, .duration)
        }
        if lexed.isMark(index, "-"), lexed.has(index + 1, .in), lexed.isMark(index + 2, "-") {
            return index + 3 == end && part.value == 1
        }
        if lexed.hash(index) == Self.for, lexed.has(index + 1, .every) {
            return index + 2 == end && part.value == 1 && isRound(whole.value)
        }
        return lexed.has(index, .in) && index + 1 == end && isShare(part, whole)
    }

    private static let `for` = TokenHash.of("for")

    /// `one victim in three`, `one inspector for every 20,000 workers`; `three women in ten` is
    /// left alone, since so many may be in ten of something.
    private func isNounBetween(_ part: Numeral, _ whole: Numeral) -> Bool {
        let link = part.tokens.upperBound + 1
        guard part.value == 1, lexed.isLowerWord(link - 1), !lexed.has(link - 1, Self.links) else {
            return false
        }
        if lexed.hash(link) == Self.for {
            return lexed.has(link + 1, .every) && link + 2 == whole.tokens.lowerBound
                && !isTimed(whole.tokens.upperBound)
        }
        return lexed.has(link, .in) && link + 1 == whole.tokens.lowerBound && isRound(whole.value)
            && isNothingCounted(whole.tokens.upperBound)
    }

    private static let links: WordRoles = [.of, .in, .and, .or, .to, .from, .out, .opener]

    /// Whether no noun follows, so that the whole counts what the part does.
    private func isNothingCounted(_ index: Int) -> Bool {
        lexed.kind(index) != .word || lexed.does(index, GrammarRoles.closers)
    }

    /// Whether `m in n` is a share, not something that happened in `n` places or years.
    private func isShare(_ part: Numeral, _ whole: Numeral) -> Bool {
        guard !whole.shape.contains(.yearLike), !isTimed(whole.tokens.upperBound) else {
            return false
        }
        if part.value == 1 { return true }
        return isRound(whole.value) && part.value <= 99
    }

    private func isTimed(_ index: Int) -> Bool {
        let next = lexed.isMark(index, "-") ? index + 1 : index
        return lexed.has(next, [.duration, .month, .percent])
    }

    /// The wholes that shares are usually taken of.
    private func isRound(_ value: Double) -> Bool {
        (3...10).contains(value) || [12, 20, 25, 50, 100, 1000, 10_000, 100_000].contains(value)
    }
}
