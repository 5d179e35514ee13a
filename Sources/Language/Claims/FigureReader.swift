/// Makes a draft of every number mention in a sentence, and of words such as `doubled`.
struct FigureReader {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// The drafts, in order; `mentions` are those of the sentence.
    func drafts(_ mentions: ArraySlice<Mention>) -> [ClaimDraft] {
        var drafts: [ClaimDraft] = []
        for index in mentions.indices {
            switch mentions[index].kind {
            case .percent, .money, .quantity:
                guard let number = mentions[index].number else { continue }
                drafts.append(draft(of: mentions[index], number))
            default: continue
            }
        }
        addMultiples(&drafts)
        return drafts
    }

    private func draft(of mention: Mention, _ number: NumericValue) -> ClaimDraft {
        var number = number
        var kind = StatisticalClaim.Kind.count
        switch mention.kind {
        case .money: kind = .money
        case .percent: kind = .proportion
        default:
            if number.unit == .fraction { kind = .proportion }
            if number.unit == nil { number.unit = .count }
        }
        if Self.basis.contains(lexed.hash(mention.tokens.upperBound)), let value = number.value {
            // A basis point is a hundredth of a percentage point.
            number.value = value / 100
            number.unit = .percentagePoints
        }
        if number.low != nil { kind = .range }
        if number.direction != nil, number.low == nil { kind = .change }
        var draft = ClaimDraft(
            tokens: mention.tokens, kind: kind, number: number, mentionKind: mention.kind,
            rule: mention.rule)
        // `one victim in three` names what it counts itself.
        let second = mention.tokens.lowerBound + 1
        if number.unit == .fraction, mention.tokens.count > 3, lexed.isLowerWord(second),
            !lexed.has(second, [.out, .of, .in, .fraction]), sentence.isNounLike(second)
        {
            draft.hint = .phrase(at: second)
        }
        return draft
    }

    /// `doubled`, `twice as many`, `halved`: changes that no numeral shows.
    private func addMultiples(_ drafts: inout [ClaimDraft]) {
        var isSorted = true
        for anchor in sentence.anchors {
            let index = Int(lexed.anchors[anchor])
            guard lexed.has(index, .multiple) else { continue }
            guard let draft = multiple(at: index) else { continue }
            isSorted = isSorted && drafts.last.map { $0.tokens.lowerBound < index } ?? true
            drafts.append(draft)
        }
        if !isSorted { drafts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    }

    private func multiple(at index: Int) -> ClaimDraft? {
        guard isChange(index) else { return nil }
        let factor = Double(lexed.word(index).number)
        var number = NumericValue(
            value: factor < 0 ? -1 / factor : factor, unit: factor < 0 ? .fraction : .times,
            direction: factor < 0 ? .down : .up)
        number.directionWords = index..<index + 1
        if let match = PhraseTable.before.match(at: index - 1, step: -1, in: lexed.tokens) {
            number.comparator = match.comparator
            number.comparatorWords = index - match.length..<index
        }
        var end = index + 1
        if isTwice(index) {
            while end < index + 3, lexed.does(end, .preposition) || isMany(end) { end += 1 }
        }
        return ClaimDraft(
            tokens: index..<end, kind: .change, number: number, mentionKind: nil, rule: "multiple")
    }

    /// Whether the word tells of a change or comparison, not of doing a thing twice.
    private func isChange(_ index: Int) -> Bool {
        if isTwice(index) {
            return lexed.hash(index + 1) == Self.as
                || lexed.does(index + 1, .determiner)
                    && !lexed.has(index + 2, [.period, .duration])
        }
        if lexed.isMark(index + 1, "-") || lexed.isMark(index - 1, "-") { return false }
        if Self.multiples.contains(lexed.hash(index)) {
            // `triple the number expected`, `double the $56.2 million of 2017`
            return lexed.does(index + 1, .determiner) || lexed.isMark(index + 1, "$")
                || lexed.kind(index + 1) == .mark && lexed.has(index - 1, .comparatorEnd)
        }
        if lexed.lastByte(index) == UInt8(ascii: "d") {
            return !Self.isNamed(lexed, index)
        }
        return Self.continuous.contains(lexed.hash(index)) && lexed.has(index + 1, .of)
    }

    private static func isNamed(_ lexed: LexedText, _ index: Int) -> Bool {
        lexed.isCapitalized(index) && lexed.isCapitalized(index + 1)
    }

    private func isTwice(_ index: Int) -> Bool { Self.twice.contains(lexed.hash(index)) }
    private func isMany(_ index: Int) -> Bool { Self.many.contains(lexed.hash(index)) }

    private static let `as` = TokenHash.of("as")
    private static let twice = WordSet("twice thrice")
    private static let basis = WordSet("basis bps")
    private static let multiples = WordSet("double triple quadruple")
    private static let many = WordSet("many much large high often likely")
    private static let continuous = WordSet(
        "doubling tripling quadrupling halving twofold threefold fourfold fivefold tenfold")
}
