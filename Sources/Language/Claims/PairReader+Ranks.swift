extension PairReader {
    /// `ranked 38th of 160 countries`, `third largest of the world’s five oceans`.
    func readRanks(_ drafts: inout [ClaimDraft]) {
        var found: [ClaimDraft] = []
        for index in sentence.tokens where isOrdinal(index) {
            guard let end = rankEnd(index) else { continue }
            let whole = wholeIndex(drafts, from: end)
            guard isRanked(index, end, hasWhole: whole != nil) else { continue }
            var draft = ClaimDraft(
                tokens: index..<index + 1, kind: .rank,
                number: NumericValue(value: value(index), unit: .rank), mentionKind: nil,
                rule: "rank")
            draft.hint = .never
            if let whole {
                draft.of = drafts[whole].number.value
                draft.tokens = index..<drafts[whole].tokens.upperBound
                draft.hint = .phrase(at: drafts[whole].tokens.upperBound)
                drafts[whole].isClaim = false
            }
            found.append(draft)
        }
        guard !found.isEmpty else { return }
        drafts = (drafts + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func isOrdinal(_ index: Int) -> Bool {
        if sentence.lexed.kind(index) == .number {
            return ByteClass.of(sentence.lexed.lastByte(index)) == .lower && value(index) != nil
        }
        return sentence.lexed.has(index, .ordinal)
    }

    /// The rank that an ordinal gives.
    private func value(_ index: Int) -> Double? {
        if sentence.lexed.kind(index) == .word { return Double(sentence.lexed.word(index).number) }
        guard
            let reading = DigitReader.read(
                sentence.lexed.text, sentence.lexed.tokens[index].byteRange),
            GluedLetters.kind(
                sentence.lexed.text,
                reading.digitsEnd..<sentence.lexed.tokens[index].byteRange.upperBound) == .ordinal
        else { return nil }
        return reading.value
    }

    /// Where the ordinal with its superlative ends.
    private func rankEnd(_ index: Int) -> Int? {
        var end = index + 1
        if sentence.lexed.isMark(end, "-") { end += 1 }
        if sentence.lexed.does(end, .superlative) {
            end += 1
            if sentence.isNounLike(end), !sentence.lexed.has(end, .of) { end += 1 }
            return end
        }
        return sentence.lexed.isMark(index + 1, "-") ? nil : index + 1
    }

    /// The draft that `of` or `out of` leads to.
    private func wholeIndex(_ drafts: [ClaimDraft], from end: Int) -> Int? {
        let lexed = sentence.lexed
        var at = lexed.has(end, .out) ? end + 1 : end
        guard lexed.has(at, .of) || Self.among.contains(lexed.hash(at)) else { return nil }
        at += 1
        for _ in 0..<5 {
            if let whole = drafts.firstIndex(where: { $0.tokens.lowerBound == at }),
                drafts[whole].kind == .count
            {
                return whole
            }
            guard lexed.kind(at) == .word, !lexed.does(at, [.auxiliary, .relative]) else {
                return nil
            }
            at += 1
        }
        return nil
    }

    private static let among = WordSet("among amongst")

    /// Whether the ordinal ranks: after a verb of ranking, or of a whole that is counted.
    private func isRanked(_ index: Int, _ end: Int, hasWhole: Bool) -> Bool {
        let lexed = sentence.lexed
        if hasWhole {
            return end > index + 1 || isRankVerbBefore(index) || lexed.kind(index) == .number
        }
        return isRankVerbBefore(index) && !lexed.has(end, .duration)
    }

    private func isRankVerbBefore(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        for at in stride(from: index - 1, through: max(sentence.start, index - 4), by: -1) {
            if lexed.does(at, .ranking) { return !lexed.does(at - 1, .preposition) }
            guard lexed.does(at, [.determiner, .preposition, .adverb]) || at == index - 1 else {
                return false
            }
        }
        return false
    }
}
