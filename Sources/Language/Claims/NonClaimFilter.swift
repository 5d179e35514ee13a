/// Tells figures that claim nothing: ages, durations, list openers, distances, numbers of a source.
struct NonClaimFilter {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// Clears `isClaim` on the drafts that are none.
    func mark(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices where drafts[index].mentionKind == .quantity {
            let span = drafts[index].tokens
            if isDuration(span.upperBound) || isElliptical(drafts, index)
                || isBeforeDuration(drafts, index)
            {
                drafts[index].isDuration = true
                drafts[index].isClaim = false
            } else if isAge(span, drafts[index].number) || isFrequency(span)
                || isListOpener(span) || isMeasured(span) || isModifier(span)
                || isOtherAge(drafts, index)
            {
                drafts[index].isClaim = false
            }
        }
    }

    /// `12 months`, `36-hour`, `five overtime hours`, `10 or more years`.
    func isDuration(_ end: Int) -> Bool {
        var at = lexed.isMark(end, "-") ? end + 1 : end
        if lexed.has(at, .or), lexed.has(at + 1, .more) { at += 2 }
        for _ in 0..<3 {
            if lexed.has(at, .duration) { return !isOrdinalSecond(at) }
            // `2,075 last year`
            if lexed.has(at, .relativeDay), lexed.has(at + 1, .calendarUnit) { return false }
            guard lexed.has(at, .durationFiller) || lexed.has(at, .more) || sentence.isJoint(at)
            else { return false }
            at += 1
        }
        return false
    }

    /// `two second-place finishes`.
    private func isOrdinalSecond(_ index: Int) -> Bool {
        lexed.has(index, .ordinal) && lexed.isMark(index + 1, "-")
    }

    /// `not exceeding three years, four if aggravated`: bare, right behind a duration.
    private func isElliptical(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        guard index > 0, drafts[index - 1].isDuration else { return false }
        let end = drafts[index].tokens.upperBound
        let gap = drafts[index].tokens.lowerBound - drafts[index - 1].tokens.upperBound
        guard gap <= 6, !sentence.isNounLike(end), !sentence.isPastForm(end) else {
            return false
        }
        return lexed.hash(end) == Self.if || lexed.hash(end) == Self.for
            || !sentence.holds(end) || lexed.isMark(end, ".")
    }

    /// `the minimum age is 15, or 13 for light work`
    private func isOtherAge(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        let start = drafts[index].tokens.lowerBound
        guard index > 0, lexed.has(start - 1, .or), !drafts[index - 1].isClaim,
            !drafts[index - 1].isDuration, start - drafts[index - 1].tokens.upperBound <= 2,
            let age = drafts[index].number.value, age < Self.adult
        else { return false }
        return lexed.hash(drafts[index].tokens.upperBound) == Self.for
    }

    private static let adult = 30.0

    /// `from 94 to 45 days`, `five and three years`: the first of two that share their noun; but
    /// `freed 94 and 45 days later`.
    private func isBeforeDuration(_ drafts: [ClaimDraft], _ index: Int) -> Bool {
        guard index + 1 < drafts.count, drafts[index + 1].mentionKind == .quantity else {
            return false
        }
        let end = drafts[index].tokens.upperBound
        let next = drafts[index + 1].tokens
        return next.lowerBound == end + 1 && lexed.has(end, [.to, .and, .or])
            && isDuration(next.upperBound)
            && !Self.later.contains(lexed.hash(next.upperBound + 1))
    }

    private static let later = WordSet("later after earlier ago before")

    /// `four times a day`, `arrested three times`; `three times as many` is a change.
    private func isFrequency(_ span: TokenSpan) -> Bool {
        // `three in a row`
        if lexed.has(span.upperBound, .in), lexed.has(span.upperBound + 1, .article),
            lexed.hash(span.upperBound + 2) == Self.row
        {
            return true
        }
        guard lexed.hash(span.upperBound) == Self.times else { return false }
        return !ChangeReader.isComparison(sentence, span.upperBound + 1)
    }

    /// `these four levels`, `the following three groups:`, `in two ways:`.
    private func isListOpener(_ span: TokenSpan) -> Bool {
        if lexed.does(span.lowerBound - 1, .listing),
            !lexed.has(span.lowerBound - 2, .of)
        {
            return true
        }
        // `our three largest markets`, `the top five commodities`.
        if Self.top == lexed.hash(span.lowerBound - 1)
            || Self.sizes.contains(lexed.hash(span.upperBound))
                && lexed.does(span.lowerBound - 1, .determiner)
        {
            return true
        }
        guard let phrase = NounPhraseReader(sentence).phrase(from: span.upperBound) else {
            return false
        }
        if lexed.isMark(phrase.upperBound, ":") { return span.upperBound - span.lowerBound < 3 }
        // `Four waterways are the Suez Canal, …, and …`.
        guard span.lowerBound == sentence.start, lexed.does(phrase.upperBound, .copula) else {
            return false
        }
        let next = phrase.upperBound + 1
        return (lexed.does(next, .determiner) || lexed.isCapitalized(next)) && isSeries(from: next)
    }

    private func isSeries(from index: Int) -> Bool {
        (index..<max(index, sentence.end)).reduce(0) { $0 + (lexed.isMark($1, ",") ? 1 : 0) } >= 2
    }

    /// `within 20 km`, `60 degrees`, `5 miles north of`: a place, not an amount.
    private func isMeasured(_ span: TokenSpan) -> Bool {
        let unit = lexed.isMark(span.upperBound, "-") ? span.upperBound + 1 : span.upperBound
        guard lexed.has(unit, .measure) else { return false }
        if Self.angles.contains(lexed.hash(unit)) { return true }
        if lexed.isMark(unit - 1, "-") { return true }
        var before = span.lowerBound - 1
        if lexed.isMark(before, "("), lexed.kind(before - 2) == .number { before -= 3 }
        if Self.within.contains(lexed.hash(before)) { return true }
        let after =
            lexed.isMark(unit + 1, "(") ? (sentence.closing(unit + 1) ?? unit) + 1 : unit + 1
        return lexed.has(after, .bearing)
    }

    /// `three-judge panel`, `four-door`: a hyphen makes it part of a word.
    private func isModifier(_ span: TokenSpan) -> Bool {
        let end = span.upperBound
        guard lexed.isMark(end, "-"), sentence.isJoint(end), lexed.kind(end + 1) == .word else {
            return false
        }
        return !Self.members.contains(lexed.hash(end + 1)) && !lexed.has(end + 1, .percent)
    }

    private static let sizes = WordSet("largest biggest leading main")
    private static let row = TokenHash.of("row")
    private static let top = TokenHash.of("top")
    private static let `if` = TokenHash.of("if")
    private static let `for` = TokenHash.of("for")
    private static let times = TokenHash.of("times")
    private static let angles = WordSet("degree degrees celsius fahrenheit")
    private static let within = WordSet("within every of")
    private static let members = WordSet("member seat person bed strong fold percent judge odd")
}
