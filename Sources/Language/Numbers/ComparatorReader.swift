/// Reads how a number relates to the true one: `more than`, `at least`, `or more`, `an estimated`.
struct ComparatorReader {
    /// A comparator and the tokens that give it; `nil` words for a number that has none.
    private struct Reading {
        var comparator: NumericComparator
        var words: TokenSpan?
    }

    let lexed: LexedText

    /// Sets the comparator of every open numeral.
    func read(_ numerals: inout [Numeral]) {
        for index in numerals.indices where numerals[index].use == .open {
            let reading = reading(of: numerals[index])
            numerals[index].comparator = reading.comparator
            numerals[index].comparatorWords = reading.words
            guard index > 0, reading.comparator == .exactly,
                isConversion(numerals[index], of: numerals[index - 1])
            else { continue }
            numerals[index].comparator = numerals[index - 1].comparator
            numerals[index].comparatorWords = numerals[index - 1].comparatorWords
        }
    }

    /// The comparator that the words around a numeral give it.
    private func reading(of numeral: Numeral) -> Reading {
        let before = before(start(of: numeral))
        if let before, before.comparator != .exactly { return before }
        return after(numeral.span.upperBound) ?? before ?? Reading(comparator: .exactly)
    }

    /// Where a comparator ends: before the numeral, its `between` and its articles.
    private func start(of numeral: Numeral) -> Int {
        var index = numeral.span.lowerBound - 1
        if numeral.high != nil, lexed.has(index, [.between, .from]) { index -= 1 }
        // `under age 30`
        if lexed.has(index, .age), lexed.has(index - 1, .comparatorEnd) { index -= 1 }
        for _ in 0..<2
        where lexed.has(index, .comparatorFiller) && !isPhrase(endingAt: index) { index -= 1 }
        return index
    }

    private func isPhrase(endingAt index: Int) -> Bool {
        lexed.has(index, [.comparatorEnd, .estimated])
            && PhraseTable.before.match(at: index, step: -1, in: lexed.tokens) != nil
    }

    private func before(_ index: Int) -> Reading? {
        if lexed.isMark(index, "-"), !lexed.hasSpace(before: index + 1),
            !lexed.hasSpace(before: index), lexed.hash(index - 1) == Self.sub
        {
            return Reading(comparator: .less, words: index - 1..<index + 1)
        }
        if let sign = sign(index) { return Reading(comparator: sign, words: index..<index + 1) }
        if lexed.has(index, .estimated) {
            return isAdjective(index)
                ? Reading(comparator: .about, words: index..<index + 1)
                : Reading(comparator: .exactly)
        }
        guard lexed.has(index, .comparatorEnd),
            let match = PhraseTable.before.match(at: index, step: -1, in: lexed.tokens)
        else { return nil }
        let start = index - match.length
        return adjusted(
            Reading(comparator: match.comparator, words: start + 1..<index + 1), from: start)
    }

    private func sign(_ index: Int) -> NumericComparator? {
        switch lexed.mark(index) {
        case UInt8(ascii: ">"): .more
        case UInt8(ascii: "<"): .less
        case UInt8(ascii: "~"): .about
        case Mark.other: otherSign(index)
        default: nil
        }
    }

    /// `≥`, `≤`, `≈`.
    private func otherSign(_ index: Int) -> NumericComparator? {
        switch lexed.hash(index) {
        case Self.notLess: .atLeast
        case Self.notMore: .atMost
        case Self.nearSign: .about
        default: nil
        }
    }

    /// `sub-2%`: below it; a habit of business news that reports do not share.
    static let sub = TokenHash.of("sub")
    private static let notLess = TokenHash.of("≥")
    private static let notMore = TokenHash.of("≤")
    private static let nearSign = TokenHash.of("≈")

    /// Turns a comparator round after `not`, and stops `went up to` from being a limit.
    private func adjusted(_ reading: Reading, from index: Int) -> Reading {
        if reading.comparator == .atMost,
            lexed.has(index, .rise) || Self.goes.contains(lexed.hash(index))
        {
            return Reading(comparator: .exactly)
        }
        // `some of the 300 women`: of a whole of exactly 300.
        if let words = reading.words, reading.comparator == .about, lexed.has(words.upperBound, .of)
        {
            return Reading(comparator: .exactly)
        }
        // `a statutory minimum of 10.5 per cent`: the amount is the minimum itself.
        if let words = reading.words, Self.limits.contains(lexed.hash(words.lowerBound)),
            lexed.isLowerWord(index), !lexed.has(index, [.article, .opener])
        {
            return Reading(comparator: .exactly)
        }
        // `turned over £412.7 million`
        if reading.comparator == .more, Self.phrasal.contains(lexed.hash(index)) {
            return Reading(comparator: .exactly)
        }
        guard Self.negations.contains(lexed.hash(index)), let words = reading.words else {
            return reading
        }
        let negated = index..<words.upperBound
        switch reading.comparator {
        case .more: return Reading(comparator: .atMost, words: negated)
        case .less: return Reading(comparator: .atLeast, words: negated)
        default: return reading
        }
    }

    private static let limits = WordSet("minimum maximum")
    private static let phrasal = WordSet("turn turns turned turning hand hands handed handing")
    private static let goes = WordSet("go goes went going gone back")
    private static let negations = WordSet("not no never cannot")

    /// `an estimated 500`, `; estimated 500`: no verb, so that it tells of the number.
    private func isAdjective(_ index: Int) -> Bool {
        let before = index - 1
        guard lexed.kind(before) == .word, !lexed.isFirst(index) else { return true }
        return lexed.has(before, [.article, .of, .and, .or, .perWord, .comparatorEnd, .opener])
            && !Self.pronouns.contains(lexed.hash(before))
    }

    private static let pronouns = WordSet("it he she they we i you who which that")
}

extension ComparatorReader {
    /// `or more`, `and older`, `-plus`, after the number, its sign or its noun.
    private func after(_ index: Int) -> Reading? {
        if lexed.isMark(index, "+") {
            return lexed.kind(index + 1) == .number
                ? nil : Reading(comparator: .atLeast, words: index..<index + 1)
        }
        let start = lexed.isMark(index, "-") && !lexed.hasSpace(before: index) ? index + 1 : index
        if let match = phrase(start) { return match }
        // `25 employees or more`, `10 years or older`.
        guard lexed.kind(index) == .word, lexed.has(index + 1, [.or, .and]) else { return nil }
        return phrase(index + 1)
    }

    private func phrase(_ index: Int) -> Reading? {
        guard lexed.has(index, .comparatorStart),
            let match = PhraseTable.after.match(at: index, step: 1, in: lexed.tokens)
        else { return nil }
        let next = index + match.length
        let reading = Reading(comparator: match.comparator, words: index..<next)
        if match.length == 1 { return isPostposed(index, match.comparator) ? reading : nil }
        // `5 or more than 10`, `at least 7` after the next number belong elsewhere.
        if lexed.kind(next) == .number || lexed.has(next, .unit) || isThan(next) { return nil }
        return reading
    }

    private func isThan(_ index: Int) -> Bool { lexed.hash(index) == Self.than }

    private static let than = TokenHash.of("than")

    /// `1,204,806 estimated arrivals`, `500 plus`, `5 percent maximum`: one word that may be more.
    private func isPostposed(_ index: Int, _ comparator: NumericComparator) -> Bool {
        switch comparator {
        case .about:
            isHungOn(index)
                || lexed.has(index, .estimated) && lexed.isLowerWord(index + 1)
                    && !lexed.has(index + 1, [.to, .perWord, .opener, .yearFollower])
        case .atLeast: lexed.kind(index + 1) != .number && !lexed.has(index + 1, .article)
        default: lexed.kind(index + 1) != .word
        }
    }

    /// `30-odd members`.
    private func isHungOn(_ index: Int) -> Bool {
        lexed.isMark(index - 1, "-") && !lexed.hasSpace(before: index)
    }

    /// Whether a sum in brackets converts the sum before it: `50 pa’anga ($23.50)`.
    private func isConversion(_ numeral: Numeral, of before: Numeral) -> Bool {
        let gap = numeral.span.lowerBound - 1 - before.span.upperBound
        guard before.use == .open, lexed.isMark(numeral.span.lowerBound - 1, "(") else {
            return false
        }
        if numeral.isMoney { return before.isMoney && gap == 0 }
        // `220 m (722 ft)`
        return numeral.unit == .none && (1...2).contains(gap)
            && lexed.has(before.span.upperBound, .measure)
            && lexed.has(numeral.span.upperBound, .measure)
    }
}
