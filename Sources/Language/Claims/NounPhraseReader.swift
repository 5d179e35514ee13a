/// Finds noun phrases beside a number, by the words that cannot be part of one.
struct NounPhraseReader {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// A phrase has at most so many tokens.
    private static let limit = 14

    /// The phrase that starts at `index`, without its article; nil if none does.
    ///
    /// Behind a number an article opens something else: `1,343 the previous year`.
    func phrase(from index: Int, behindNumber: Bool = false) -> TokenSpan? {
        // `132 such permits` goes on.
        let isArticle =
            lexed.does(index, .determiner) && !lexed.does(index, .adverb)
            && lexed.hash(index) != Self.such
        if behindNumber, isArticle { return nil }
        var at = leading(index)
        let start = at
        var hasHead = false
        var end = start
        while at < min(sentence.end, start + Self.limit) {
            guard let next = step(at, start: start, &hasHead) else { break }
            at = next
            end = at
        }
        end = trimmed(start, end)
        return hasHead && end > start ? start..<end : nil
    }

    /// Skips articles, quotes, `of the`, and `more` before a phrase.
    private func leading(_ index: Int) -> Int {
        var at = index
        while sentence.holds(at) {
            let isQuote =
                Mark.isOpener(lexed.mark(at)) && !lexed.isMark(at, "(")
                && !lexed.isMark(at, "[")
            if let end = ageEnd(at) {
                at = end
                continue
            }
            guard isQuote || lexed.does(at, .determiner) || isSkipped(at) else { break }
            at += 1
        }
        return at
    }

    /// `more`, `estimated`; `total` only before a noun: `of the total, 5 percent`.
    private func isSkipped(_ at: Int) -> Bool {
        guard Self.skipped.contains(lexed.hash(at)) else { return false }
        return lexed.hash(at) != Self.total || lexed.kind(at + 1) != .mark
    }

    private static let total = TokenHash.of("total")

    /// Where `17-year-old` or `11- to 17-year-old` ends that starts at a token.
    private func ageEnd(_ start: Int) -> Int? {
        guard lexed.kind(start) == .number || lexed.has(start, [.unit, .tens]) else { return nil }
        var at = start + 1
        while at < start + 9, sentence.holds(at) {
            if lexed.hash(at) == Self.old, lexed.isMark(at - 1, "-") { return at + 1 }
            guard
                lexed.kind(at) == .number || lexed.isMark(at, "-") || lexed.has(at, .duration)
                    || lexed.has(at, [.to, .and, .or, .unit, .tens])
            else { return nil }
            at += 1
        }
        return nil
    }

    private static let old = TokenHash.of("old")

    private static let such = TokenHash.of("such")
    private static let skipped = WordSet("more total such estimated approximately about most")

    /// Reads the token at `at` into the phrase; returns the next place, nil at its end.
    private func step(_ at: Int, start: Int, _ hasHead: inout Bool) -> Int? {
        if sentence.isJoint(at) || sentence.isPossessive(at) { return at > start ? at + 1 : nil }
        if lexed.kind(at) == .number { return hasHead ? nil : at + 1 }
        guard lexed.kind(at) == .word else {
            let isQuote = Mark.isOpener(lexed.mark(at)) && lexed.hasSpace(before: at)
            let isRound = lexed.isMark(at, "(") || lexed.isMark(at, "[")
            return isQuote && !isRound && sentence.isNounLike(at + 1) ? at + 1 : nil
        }
        if lexed.has(at, .of) { return hasHead ? afterOf(at) : nil }
        if lexed.does(at, .conjunction) {
            if !hasHead, at > start { return isModifier(at + 1) ? at + 1 : nil }
            return hasHead ? afterConjunction(at, start: start) : nil
        }
        if sentence.isPastForm(at) || sentence.isIngForm(at) {
            return participle(at, start: start, &hasHead)
        }
        if sentence.isAdverb(at) {
            return !hasHead && sentence.holds(at + 1) && isModifier(at + 1) ? at + 1 : nil
        }
        let isTime = lexed.has(at, [.relativeDay, .weekday, .age]) && !lexed.isMark(at - 1, "-")
        if hasHead, isVerbBehindPlural(at) || isTime {
            return nil
        }
        if !hasHead, isOpening(at) { return at + 1 }
        guard sentence.isNounLike(at), !isNumeral(at) else { return nil }
        hasHead = true
        return at + 1
    }

    /// `the twenty-six`: a number is no noun.
    private func isNumeral(_ at: Int) -> Bool {
        lexed.has(at, [.unit, .tens]) && lexed.isMark(at - 1, "-")
    }

    /// `countries hope to`, `officers find the`: behind a plural, before what only follows a verb.
    private func isVerbBehindPlural(_ at: Int) -> Bool {
        let next = at + 1
        let isPlural = lexed.lastByte(at - 1) == UInt8(ascii: "s") || lexed.has(at - 1, .people)
        guard lexed.isLowerWord(at), lexed.lastByte(at) != UInt8(ascii: "s"), isPlural,
            lexed.isLowerWord(at - 1)
        else { return false }
        return lexed.has(next, .to) || lexed.does(next, [.determiner, .pronoun])
            || Self.doings.contains(lexed.hash(at)) && lexed.does(next, .preposition)
    }

    /// What people do and what is a noun as well: `children work in`.
    private static let doings = WordSet("work travel study attempt struggle")

    /// `live births`, `one-year sentences`: words that open a phrase though they do other things.
    private func isOpening(_ at: Int) -> Bool {
        if lexed.has(at, [.unit, .tens]) { return lexed.isMark(at + 1, "-") }
        return Self.adjectives.contains(lexed.hash(at)) && sentence.isNounLike(at + 1)
            && !lexed.does(at + 1, .determiner)
    }

    private static let adjectives = WordSet(
        "live near like above past under out off lit cut hit set")

    /// A participle belongs to the phrase before its noun, or behind a hyphen.
    private func participle(_ at: Int, start: Int, _ hasHead: inout Bool) -> Int? {
        if at > start, lexed.isMark(at - 1, "-") { return at + 1 }
        if lexed.isMark(at + 1, "-"), sentence.isJoint(at + 1) { return at + 1 }
        if lexed.isCapitalized(at), at > start, lexed.isCapitalized(at - 1) { return at + 1 }
        guard isModifier(at + 1), !Self.neverAdjectives.contains(lexed.hash(at)) else {
            // `500 killings`, `3 proceedings` are listed; `12 imprisoned` is a verb.
            return nil
        }
        return hasHead && !sentence.isIngForm(at) ? nil : at + 1
    }

    /// Whether a form in -ed is a verb wherever it stands.
    static func isNeverAdjective(_ lexed: LexedText, _ index: Int) -> Bool {
        neverAdjectives.contains(lexed.hash(index))
    }

    /// Forms in -ed that are hardly ever adjectives.
    private static let neverAdjectives = WordSet(
        """
        showed received included suffered attended participated claimed remained died lived worked
        visited joined entered earned needed wanted tried voted asked agreed failed refused decided
        believed appeared seemed occurred happened resulted contained featured owned lacked
        admitted graduated escaped fled completed managed continued started reached crossed
        concerned involved owed
        """)

    /// Whether the next word goes on with the phrase, so that the one before it modifies it.
    private func isModifier(_ index: Int) -> Bool {
        sentence.isNounLike(index) || sentence.isPastForm(index) && isModifier(index + 1)
            || lexed.does(index, .conjunction) && sentence.isNounLike(index + 1)
                && !lexed.does(index + 1, .determiner)
    }

    private func afterOf(_ at: Int) -> Int? {
        var next = at + 1
        while lexed.does(next, .determiner), sentence.holds(next + 1) { next += 1 }
        guard sentence.isNounLike(next) || sentence.isPastForm(next) || sentence.isIngForm(next)
        else { return nil }
        return next
    }

    /// `children and adolescents`, but not `persons and injuring 5` or `girls and 500 boys`.
    private func afterConjunction(_ at: Int, start: Int) -> Int? {
        guard lexed.has(at, [.and, .or]), sentence.isNounLike(at + 1),
            !sentence.isPastForm(at + 1), !sentence.isIngForm(at + 1),
            !sentence.isAdverb(at + 1)
        else { return nil }
        // `10 women and four men` are two counts, `five state and seven private banks` share one.
        let isWhole =
            at - start > 1 || lexed.has(at - 1, .people)
            || lexed.lastByte(at - 1) == UInt8(ascii: "s")
        return isWhole && lexed.has(at + 1, [.unit, .tens]) ? nil : at + 1
    }

    /// Cuts joints, conjunctions and possessive marks off the end.
    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start,
            lexed.kind(end - 1) == .mark || lexed.does(end - 1, .conjunction)
                || lexed.has(end - 1, .of) || sentence.isPossessive(end - 1)
                || lexed.does(end - 1, .determiner)
        {
            end -= 1
        }
        return end
    }
}

extension NounPhraseReader {
    /// The phrase that ends right before `index`; nil if none does.
    func phrase(before index: Int) -> TokenSpan? {
        var at = index - 1
        // A bracket may stand between: `Migration (Myria) reported`.
        if lexed.isMark(at, ")"), let open = sentence.opening(before: at) { at = open - 1 }
        let end = at + 1
        var start = end
        var hasHead = false
        while at >= max(sentence.start, end - Self.limit) {
            guard belongs(at, hasHead: hasHead) else { break }
            if sentence.isNounLike(at) { hasHead = true }
            start = at
            at -= 1
        }
        while start < end, !isHead(start) { start += 1 }
        return hasHead && start < end ? start..<end : nil
    }

    private func belongs(_ at: Int, hasHead: Bool) -> Bool {
        if sentence.isJoint(at) || sentence.isPossessive(at) { return true }
        guard lexed.kind(at) == .word else { return false }
        if lexed.has(at, .of) { return hasHead }
        if lexed.does(at, .determiner) { return hasHead && lexed.has(at - 1, .of) }
        if lexed.has(at, .and) {
            return hasHead && sentence.isNounLike(at - 1) && !sentence.isPastForm(at - 1)
        }
        if sentence.isPastForm(at) { return hasHead && isModifying(at) }
        return sentence.isNounLike(at)
    }

    /// Whether a participle before a noun modifies it and is not the verb that governs it.
    private func isModifying(_ at: Int) -> Bool {
        lexed.does(at - 1, [.determiner, .preposition, .conjunction, .adverb])
            || lexed.has(at - 1, [.of, .unit]) || lexed.kind(at - 1) == .number
            || lexed.isMark(at - 1, "-")
    }

    private func isHead(_ at: Int) -> Bool {
        lexed.kind(at) == .word && !lexed.has(at, .of)
            && !lexed.does(at, [.determiner, .conjunction]) && !sentence.isPossessive(at)
    }

    /// The phrase before `index`, with the phrases it hangs on: `rate in crime`.
    func chain(before index: Int) -> TokenSpan? {
        guard var found = phrase(before: index) else { return nil }
        for _ in 0..<3 {
            var at = found.lowerBound - 1
            while lexed.does(at, .determiner), at > sentence.start { at -= 1 }
            guard Self.links.contains(lexed.hash(at)) else { break }
            // `cases filed with police`
            let isParticiple = sentence.isPastForm(at - 1) || sentence.isIngForm(at - 1)
            if isParticiple, sentence.isNounLike(at - 2),
                lexed.isLowerWord(at - 2)
            {
                at -= 1
            }
            guard let outer = phrase(before: at) else { break }
            found = outer.lowerBound..<found.upperBound
        }
        return found
    }

    private static let links = WordSet(
        """
        in of for among on with by at from involving against about to under within below above
        between
        """)
}
