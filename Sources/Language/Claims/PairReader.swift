/// Reads figures that need each other: ranges over two currencies, parts of a whole, rates, ranks.
struct PairReader {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// Reads the pairs among a sentence's drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices where drafts[index].isClaim {
            readRange(&drafts, index)
            readRate(&drafts, index)
            readLabelledRate(&drafts, index)
            readPart(&drafts, index)
            readMeasure(&drafts[index])
        }
        readRanks(&drafts)
    }

    /// `251 euros ($290) to 50,000 euros ($57,500)`, and `0.03 in Kenya to 0.06 in Uganda` after
    /// `ranged from`.
    private func readRange(_ drafts: inout [ClaimDraft], _ index: Int) {
        let low = drafts[index]
        guard low.number.value != nil, low.kind != .change else { return }
        if low.isMoney, index + 3 < drafts.count, isConverted(drafts, index, index + 1),
            isConverted(drafts, index + 2, index + 3), isLinked(drafts, index)
        {
            joinRange(&drafts, index, index + 2)
            joinRange(&drafts, index + 1, index + 3)
        } else if index + 1 < drafts.count, isRanging(drafts, index) {
            joinRange(&drafts, index, index + 1)
        }
    }

    /// Whether the second sum stands in brackets right behind the first.
    private func isConverted(_ drafts: [ClaimDraft], _ first: Int, _ second: Int) -> Bool {
        drafts[first].isMoney && drafts[second].isMoney && drafts[second].number.value != nil
            && drafts[first].number.value != nil
            && drafts[first].tokens.upperBound == drafts[second].tokens.lowerBound - 1
            && lexed.isMark(drafts[first].tokens.upperBound, "(")
            && lexed.isMark(drafts[second].tokens.upperBound, ")")
    }

    private func isLinked(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        let link = drafts[index + 1].tokens.upperBound + 1
        guard drafts[index + 2].tokens.lowerBound == link + 1,
            drafts[index].number.unit == drafts[index + 2].number.unit,
            rising(drafts, index, index + 2)
        else { return false }
        if lexed.has(link, .to) || lexed.isDash(link) { return true }
        return lexed.has(link, .and) && isBetween(drafts[index].tokens.lowerBound)
    }

    private func rising(_ drafts: [ClaimDraft], _ first: Int, _ second: Int) -> Bool {
        guard let low = drafts[first].number.value, let high = drafts[second].number.value else {
            return false
        }
        return low < high
    }

    private func isBetween(_ start: Int) -> Bool {
        for at in stride(from: start - 1, through: max(sentence.start, start - 4), by: -1) {
            if lexed.has(at, [.between, .from]) { return true }
            guard lexed.has(at, [.comparatorEnd, .comparatorFiller]) else { return false }
        }
        return false
    }

    /// `ranged from 0.03 in Kenya to 0.06 in Uganda`.
    private func isRanging(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        let start = drafts[index].tokens.lowerBound
        let next = drafts[index + 1].tokens.lowerBound
        guard drafts[index].number.unit == drafts[index + 1].number.unit,
            drafts[index + 1].number.value != nil, rising(drafts, index, index + 1),
            lexed.has(start - 1, .from), Self.ranging.contains(lexed.hash(start - 2)),
            next - drafts[index].tokens.upperBound <= 8
        else { return false }
        return lexed.has(next - 1, .to) || lexed.has(next - 2, .to)
    }

    private static let ranging = WordSet("range ranges ranged ranging varied varies vary varying")

    private func joinRange(_ drafts: inout [ClaimDraft], _ first: Int, _ second: Int) {
        let high = drafts[second]
        drafts[first].kind = .range
        drafts[first].number.low = drafts[first].number.value
        drafts[first].number.high = high.number.value
        drafts[first].number.value = nil
        drafts[first].tokens = drafts[first].tokens.lowerBound..<high.tokens.upperBound
        drafts[first].rule = "range"
        drafts[second].isClaim = false
    }
}

extension PairReader {
    /// `725 per 100,000 live births`, `35.04 births/1,000 population`, `2 people per sq km`.
    private func readRate(_ drafts: inout [ClaimDraft], _ index: Int) {
        let end = drafts[index].tokens.upperBound
        guard drafts[index].mentionKind == .quantity else { return }
        if let base = drafts[index].number.value, Self.bases[base] != nil, base > 100,
            lexed.hash(drafts[index].tokens.lowerBound - 1) == Self.per
        {
            drafts[index].isClaim = false
            return
        }
        let behind = drafts[(index + 1)...].firstIndex { $0.tokens.lowerBound >= end }
        if let base = behind, let value = drafts[base].number.value, let unit = Self.bases[value],
            isPer(from: end, to: drafts[base].tokens.lowerBound)
        {
            drafts[index].number.unit = unit
            if drafts[index].number.from != nil {
                // `from 3.4 to 3.5 per 1,000`
                drafts[base].isClaim = false
                return
            }
            drafts[index].kind = drafts[index].number.low == nil ? .rate : .range
            drafts[index].hint = .phrase(at: drafts[base].tokens.upperBound)
            drafts[index].tokens =
                drafts[index].tokens.lowerBound..<drafts[base].tokens.upperBound
            drafts[base].isClaim = false
        } else if isPerUnit(from: end) {
            drafts[index].kind = .other
        }
    }

    /// `subscriptions per 100 inhabitants: 36`: the label before the colon holds the base.
    private func readLabelledRate(_ drafts: inout [ClaimDraft], _ index: Int) {
        let colon = drafts[index].tokens.lowerBound - 1
        guard index > 0, lexed.isMark(colon, ":"), drafts[index].mentionKind == .quantity,
            let base = drafts[index - 1].number.value, let unit = Self.bases[base],
            lexed.hash(drafts[index - 1].tokens.lowerBound - 1) == Self.per,
            colon - drafts[index - 1].tokens.upperBound <= 3
        else { return }
        drafts[index].kind = .rate
        drafts[index].number.unit = unit
        drafts[index].hint = .phrase(at: drafts[index - 1].tokens.upperBound)
        drafts[index - 1].isClaim = false
    }

    private static let bases: [Double: NumericUnit] = [
        100: .percent, 1000: .per(1000), 10_000: .per(10_000), 100_000: .per(100_000),
        1_000_000: .per(1_000_000),
    ]

    /// Whether `per`, `for every`, or a slash leads to the base, one noun before it perhaps.
    private func isPer(from start: Int, to base: Int) -> Bool {
        guard base - start <= 4, base > start else { return false }
        if lexed.isMark(base - 1, "/") { return !lexed.hasSpace(before: base) }
        if lexed.hash(base - 1) == Self.per { return true }
        return lexed.has(base - 1, .every)
            && (lexed.hash(base - 2) == Self.for || lexed.hash(base - 2) == Self.per)
    }

    /// `2 people per sq km`.
    private func isPerUnit(from start: Int) -> Bool {
        for at in start..<min(start + 4, sentence.end) {
            if lexed.hash(at) == Self.per || lexed.isMark(at, "/") {
                return lexed.has(at + 1, .measure)
            }
            guard sentence.isNounLike(at) else { return false }
        }
        return false
    }

    private static let per = TokenHash.of("per")
    private static let `for` = TokenHash.of("for")

    /// `15 of 28 justices`, `11 of the country’s 112 districts`.
    private func readPart(_ drafts: inout [ClaimDraft], _ index: Int) {
        guard index + 1 < drafts.count, drafts[index].kind == .count,
            drafts[index + 1].kind == .count, drafts[index + 1].isClaim,
            let whole = drafts[index + 1].number.value, let part = drafts[index].number.value,
            part <= whole,
            isOf(from: drafts[index].tokens.upperBound, to: drafts[index + 1].tokens.lowerBound)
        else { return }
        drafts[index].of = whole
        drafts[index].hint = .sameAs(index + 1)
    }

    private func isOf(from start: Int, to end: Int) -> Bool {
        let first = lexed.has(start, .out) ? start + 1 : start
        guard lexed.has(first, .of), end - first <= 7 else { return false }
        return (first + 1..<end).allSatisfy { at in
            lexed.kind(at) == .word && !lexed.does(at, [.auxiliary, .relative, .subordinator])
                || sentence.isPossessive(at)
        }
            && (end == first + 1 || lexed.does(first + 1, .determiner)
                || (first + 1..<end).allSatisfy { lexed.has($0, [.more, .less, .comparatorEnd]) })
    }

    /// Lengths, areas and weights are claims of kind `other`; so is a confidence interval.
    private func readMeasure(_ draft: inout ClaimDraft) {
        let end = draft.tokens.upperBound
        if draft.mentionKind == .quantity, draft.kind == .count, lexed.has(end, .measure) {
            draft.kind = .other
        }
        if draft.mentionKind == .percent, Self.intervals.contains(lexed.hash(end)) {
            draft.kind = .other
            draft.hint = .never
        }
        let before = draft.tokens.lowerBound - 1
        if isStatistic(before) {
            // `Fishing (n=281)` counts what stands before the bracket.
            let isSample = lexed.isMark(before, "=") && lexed.isMark(before - 2, "(")
            draft.hint = isSample ? .before(before - 2) : .never
        }
    }

    /// `(n = 241`, `CI 33.9–40.8`, `IQR 1,200–2,600`: figures of the method count nobody.
    private func isStatistic(_ before: Int) -> Bool {
        let at = lexed.isMark(before, "=") || lexed.isMark(before, ":") ? before - 1 : before
        guard lexed.kind(at) == .word, lexed.tokens[at].byteRange.count <= 3 else { return false }
        return UnitWords.ofMethod.contains(lexed.hash(at))
            && (at < before || lexed.flags(at).contains(.allCapitals))
    }

    private static let intervals = WordSet("ci confidence")
}
