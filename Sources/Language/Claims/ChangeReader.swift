/// Merges `from 50 to 16` into one change, and reads `three times as many` and `cut in half`.
struct ChangeReader {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// Reads the changes among a sentence's drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices {
            readTimes(&drafts[index])
            readHalving(&drafts[index])
        }
        var index = 0
        while index < drafts.count {
            if let second = secondOfPair(drafts, index) {
                merge(&drafts, index, second)
            }
            index += 1
        }
        attachPercents(&drafts)
    }

    /// `three times as many`, `nine-fold`, `3 times the maximum`, `2.5x`.
    private func readTimes(_ draft: inout ClaimDraft) {
        guard draft.mentionKind == .quantity, draft.isClaim || draft.kind == .count else { return }
        let end = draft.tokens.upperBound
        let isFold =
            lexed.hash(end + 1) == Self.fold && lexed.isMark(end, "-")
            || lexed.hash(end) == Self.fold
        let isTimes = lexed.hash(end) == Self.times && Self.isComparison(sentence, end + 1)
        guard isFold || isTimes || isGluedTimes(draft) else { return }
        draft.kind = draft.number.low == nil ? .change : .range
        draft.number.unit = .times
        draft.number.direction = .up
        draft.isClaim = true
    }

    private func isGluedTimes(_ draft: ClaimDraft) -> Bool {
        draft.tokens.count == 1 && lexed.kind(draft.tokens.lowerBound) == .number
            && lexed.lastByte(draft.tokens.lowerBound) == UInt8(ascii: "x")
    }

    /// Whether `times` compares: `times as many`, `times higher`, `times the fine`, `times more`.
    static func isComparison(_ sentence: SentenceText, _ index: Int) -> Bool {
        let lexed = sentence.lexed
        if lexed.hash(index) == `as` || lexed.has(index, [.more, .less]) { return true }
        if lexed.does(index, .determiner) {
            return !lexed.has(index + 1, [.period, .duration]) && !lexed.has(index, .article)
                && !lexed.has(index, .every)
        }
        return comparatives.contains(lexed.hash(index))
    }

    private static let comparatives = WordSet(
        "likelier that what its their his her those than larger smaller richer poorer older")
    private static let `as` = TokenHash.of("as")
    private static let times = TokenHash.of("times")
    private static let fold = TokenHash.of("fold")

    /// `cut in half`, `reduced by half`.
    private func readHalving(_ draft: inout ClaimDraft) {
        guard draft.number.unit == .fraction, draft.number.value == 0.5,
            Self.half.contains(lexed.hash(draft.tokens.lowerBound)),
            lexed.has(draft.tokens.lowerBound - 1, .in)
        else { return }
        let start = draft.tokens.lowerBound
        for at in stride(from: start - 2, through: max(sentence.start, start - 5), by: -1)
        where lexed.has(at, .fall) {
            draft.kind = .change
            draft.number.direction = .down
            draft.tokens = at..<draft.tokens.upperBound
            let before = PhraseTable.before.match(at: at - 1, step: -1, in: lexed.tokens)
            draft.number.directionWords = at..<at + 1
            if let before {
                draft.number.comparator = before.comparator
                draft.number.comparatorWords = at - before.length..<at
            }
            return
        }
    }

    private static let half = WordSet("half")
}

extension ChangeReader {
    /// The draft that `to` leads to, if `from` leads to the one at `index`.
    private func secondOfPair(_ drafts: [ClaimDraft], _ index: Int) -> Int? {
        let first = drafts[index]
        guard isPlain(first), let from = fromBefore(first) else { return nil }
        for second in index + 1..<min(drafts.count, index + 4)
        where isPlain(drafts[second]) && isAlike(first, drafts[second]) {
            guard isLed(drafts[second], after: first) else {
                // `down from 212, but arrests rose from 64 to 103`
                if fromBefore(drafts[second]).map({ $0 >= first.tokens.upperBound }) ?? false {
                    return nil
                }
                continue
            }
            return isChange(from, first, drafts[second]) ? second : nil
        }
        return nil
    }

    private func isPlain(_ draft: ClaimDraft) -> Bool {
        draft.number.value != nil && !draft.isDuration && draft.kind != .change
    }

    /// Whether two drafts measure in the same unit.
    private func isAlike(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
        first.number.unit == second.number.unit
            || first.mentionKind == .percent && second.mentionKind == .percent
    }

    /// Where `from` stands that leads to a draft: right before, or before a short phrase.
    private func fromBefore(_ draft: ClaimDraft) -> Int? {
        let start = draft.tokens.lowerBound
        for at in stride(from: start - 1, through: max(sentence.start, start - 7), by: -1) {
            if lexed.has(at, .from) { return at }
            guard lexed.kind(at) == .word, !lexed.does(at, .finite), !lexed.has(at, .to) else {
                return nil
            }
        }
        return nil
    }

    /// Whether `to` leads to the second draft and only its comparator stands between.
    private func isLed(_ second: ClaimDraft, after first: ClaimDraft) -> Bool {
        let start = second.tokens.lowerBound
        guard start - first.tokens.upperBound <= Self.pairReach else { return false }
        for at in stride(from: start - 1, through: max(first.tokens.upperBound, start - 5), by: -1)
        {
            if lexed.has(at, .to) { return true }
            guard lexed.has(at, [.comparatorEnd, .comparatorFiller, .trendAdverb]) else {
                return false
            }
        }
        return false
    }

    /// The two numbers of a change stand at most so many tokens apart.
    private static let pairReach = 16

    /// Whether the pair tells of a change and not of a range.
    private func isChange(_ from: Int, _ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
        if Self.ranging.contains(lexed.hash(from - 1)) || Self.ranging.contains(lexed.hash(from)) {
            return false
        }
        guard let low = first.number.value, let high = second.number.value else { return false }
        if low > high { return true }
        let reach = max(sentence.start, from - Self.verbReach)
        return (reach..<from).contains { at in
            lexed.has(at, .trend) || Self.moving.contains(lexed.hash(at))
        }
    }

    private static let verbReach = 24
    private static let ranging = WordSet(
        "range ranges ranged ranging vary varies varied varying differ anywhere ages aged age")
    private static let moving = WordSet(
        """
        went go goes gone going up down change changed changes changing move moved moves moving
        shift shifted improved improve worsened extend extended revise revised amended doubled
        """)

    /// Makes one change of two drafts.
    private func merge(_ drafts: inout [ClaimDraft], _ first: Int, _ second: Int) {
        let from = drafts[first]
        let to = drafts[second]
        let start = fromBefore(from) ?? from.tokens.lowerBound
        var merged = ClaimDraft(
            tokens: start..<to.tokens.upperBound, kind: .change,
            number: NumericValue(
                from: from.number.value, to: to.number.value, unit: to.number.unit),
            mentionKind: to.mentionKind, rule: "from to")
        merged.number.takeComparator(
            of: to.number.comparator == .exactly ? from.number : to.number)
        if let low = from.number.value, let high = to.number.value {
            merged.number.direction = high >= low ? .up : .down
        }
        merged.hint = from.isMoney ? .never : .before(start)
        merged.isClaim = !isOfAge(start)
        drafts[first] = merged
        drafts[second].isClaim = false
        drafts[second].isDuration = false
        absorbConversions(&drafts, first, second)
    }

    /// `the minimum age for work from 13 to 16`
    private func isOfAge(_ from: Int) -> Bool {
        for at in stride(from: from - 1, through: max(sentence.start, from - 8), by: -1) {
            if lexed.hash(at) == Self.age { return true }
            if lexed.does(at, .finite) || lexed.kind(at) == .mark { return false }
        }
        return false
    }

    private static let age = TokenHash.of("age")

    /// `from A$200 ($145) to A$8,000 ($5,750)`: the sums in brackets change too.
    private func absorbConversions(_ drafts: inout [ClaimDraft], _ first: Int, _ second: Int) {
        guard second == first + 2, second + 1 < drafts.count,
            drafts[first + 1].isMoney, drafts[second + 1].isMoney,
            isAlike(drafts[first + 1], drafts[second + 1]),
            lexed.isMark(drafts[first + 1].tokens.lowerBound - 1, "("),
            lexed.isMark(drafts[second + 1].tokens.lowerBound - 1, "(")
        else { return }
        let from = drafts[first + 1]
        let to = drafts[second + 1]
        drafts[first + 1].tokens = from.tokens.lowerBound..<to.tokens.upperBound
        drafts[first + 1].kind = .change
        drafts[first + 1].number = NumericValue(
            from: from.number.value, to: to.number.value, unit: to.number.unit,
            direction: drafts[first].number.direction)
        drafts[first + 1].number.takeComparator(of: to.number)
        drafts[second + 1].isClaim = false
    }
}

extension ChangeReader {
    /// `from 31 in 2016 to 48 in 2018, an increase of about 55 percent`: one claim of 55 percent.
    private func attachPercents(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices where drafts[index].number.from != nil {
            let pair = drafts[index]
            guard
                let percent = drafts.indices.first(where: { other in
                    other > index && drafts[other].isClaim && !isBase(drafts[other])
                        && drafts[other].tokens.lowerBound >= pair.tokens.upperBound
                }), isOwnPercent(drafts[percent], of: pair)
            else { continue }
            drafts[index].number.value = drafts[percent].number.value
            drafts[index].number.unit = drafts[percent].number.unit
            // What costs are is counted by no sum, but by how much they rose.
            if pair.isMoney, let start = fromBefore(pair) { drafts[index].hint = .before(start) }
            drafts[index].number.takeComparator(of: drafts[percent].number)
            drafts[index].number.directionWords = drafts[percent].number.directionWords
            drafts[index].tokens =
                pair.tokens.lowerBound..<drafts[percent].tokens.upperBound
            drafts[percent].isClaim = false
        }
    }

    /// The base of a rate: `from 0.92 to 0.81 per 100,000`.
    private func isBase(_ draft: ClaimDraft) -> Bool {
        lexed.hash(draft.tokens.lowerBound - 1) == Self.per
    }

    private static let per = TokenHash.of("per")

    /// Whether a percentage sums up the change before it: `, a 55 percent increase`.
    private func isOwnPercent(_ percent: ClaimDraft, of pair: ClaimDraft) -> Bool {
        guard percent.mentionKind == .percent, percent.number.value != nil,
            percent.tokens.lowerBound - pair.tokens.upperBound <= Self.percentReach
        else { return false }
        let isDirected = percent.number.direction != nil
        var hasBreak = false
        for at in pair.tokens.upperBound..<percent.tokens.lowerBound {
            if lexed.does(at, .finite) { return false }
            if lexed.isMark(at, ",") || lexed.isMark(at, "(") || lexed.isDash(at)
                || lexed.has(at, .or)
            {
                hasBreak = true
            }
        }
        return hasBreak && (isDirected || lexed.isMark(percent.tokens.lowerBound - 1, "("))
    }

    private static let percentReach = 14
}
