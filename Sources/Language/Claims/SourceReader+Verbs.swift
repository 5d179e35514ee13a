extension SourceReader {
    /// The source that is the subject of the verb of reporting at `index`.
    func reporting(_ index: Int) -> Source? {
        guard isVerb(index) else { return nil }
        if let speaker = inverted(index) { return speaker }
        guard let phrase = subject(of: index), !isVague(phrase), !holdsNumber(phrase),
            !isCounted(phrase)
        else {
            return nil
        }
        let span = SourceName(sentence).name(in: phrase)
        if Self.finding.contains(lexed.hash(index)), !hasClause(index),
            !isNamed(phrase) || isOfficers(phrase) && lexed.hash(index) == Self.found,
            !phrase.contains(where: { lexed.does($0, .source) })
        {
            return nil
        }
        let cover = cover(of: index, phrase)
        return Source(
            span: span, phrase: phrase, words: index..<index + 1, covers: cover, form: .verb,
            isNamed: isNamed(span))
    }

    /// The tokens whose figures a verb's subject gives.
    private func cover(of index: Int, _ phrase: TokenSpan) -> TokenSpan {
        // `“…,” she says, stirring her tea`
        let isQuoted = sentence.holds(phrase.lowerBound - 1) && isQuoteBefore(phrase.lowerBound)
        if isTrailing(index) || isQuoted {
            return sentence.start..<phrase.lowerBound
        }
        // `Half of them, its director says, have debts.`
        var before = phrase.lowerBound - 1
        if lexed.does(before, .determiner) { before -= 1 }
        if lexed.isMark(pastTime(index + 1), ","), lexed.isMark(before, ",") {
            return sentence.tokens
        }
        return index..<coverEnd(of: index)
    }

    /// `In 2012, 30 women reported abuse`: who is counted is no source.
    private func isCounted(_ phrase: TokenSpan) -> Bool {
        let before = phrase.lowerBound - 1
        return lexed.kind(before) == .number && !isYear(before)
    }

    /// Whether the word is a finite verb here and not a noun, participle or infinitive.
    private func isVerb(_ index: Int) -> Bool {
        let before = verbStart(index) - 1
        guard sentence.holds(before) || isQuoteBefore(index) else { return false }
        // `women’s lists`, `agents accused of murder`
        if Self.puts.contains(lexed.hash(index)), !isPutAt(index) { return false }
        if lexed.isMark(index - 1, "-") || sentence.isPossessive(index - 1)
            || Self.accused == lexed.hash(index) && lexed.has(index + 1, .of)
        {
            return false
        }
        if lexed.does(index - 1, [.copula, .determiner]) || lexed.has(index - 1, .to) {
            return false
        }
        if lexed.kind(before) == .number && !isYear(before) || lexed.does(before, .preposition) {
            return false
        }
        if (before + 1..<index).contains(where: { lexed.does($0, .copula) }) { return false }
        if sentence.isPastForm(index), Self.passive.contains(lexed.hash(index + 1)),
            !Self.extremes.contains(lexed.hash(index + 2))
        {
            return false
        }
        // `the number of cases reported to the hotline`
        if sentence.isPastForm(index), lexed.has(index + 1, .to), sentence.isNounLike(index - 1),
            lexed.isLowerWord(index - 1), !hasThat(behind: index)
        {
            return false
        }
        if lexed.does(index, .ranking), isOrdinal(index + 1) || isOrdinal(index + 2) {
            return false
        }
        if Self.clausal.contains(lexed.hash(index)), !hasClause(index) { return false }
        if isTaking(index) { return false }
        // `undeclared workers found: 73`
        if Self.finding.contains(lexed.hash(index)), lexed.isMark(index + 1, ":") { return false }
        guard lexed.does(index, .reporting) else { return isPlainlyVerb(index) }
        // `no reported cases`, `recently recorded crimes`: a participle before its noun.
        if sentence.isPastForm(index), lexed.does(before, .determiner) {
            return lexed.does(before, .pointer) && lexed.does(before, .pronoun)
        }
        // `total estimated revenues`
        if Self.adjectives.contains(lexed.hash(before)), sentence.isNounLike(index + 1) {
            return false
        }
        if lexed.hash(index) == Self.found, lexed.does(index - 1, .copula) { return false }
        return true
    }

    /// `ranks 3rd`: the subject is ranked and no source.
    private func isOrdinal(_ index: Int) -> Bool {
        if lexed.has(index, .ordinal) { return true }
        guard lexed.kind(index) == .number, lexed.tokens[index].byteRange.count > 2 else {
            return false
        }
        let last = lexed.lastByte(index)
        return ByteClass.of(last) == .lower
    }

    /// `The floods claimed at least 40 lives`, `the shelter admitted 60 children`.
    private func isTaking(_ verb: Int) -> Bool {
        let object = verb + 1..<verb + 8
        if lexed.hash(verb) == Self.claimed {
            return object.contains { Self.toll.contains(lexed.hash($0)) }
        }
        return lexed.hash(verb) == Self.admitted
            && object.prefix(5).contains { lexed.has($0, .people) || lexed.does($0, .aged) }
    }

    private static let toll = WordSet("life lives")
    private static let admitted = TokenHash.of("admitted")
    private static let claimed = TokenHash.of("claimed")
    static let found = TokenHash.of("found")
    /// `puts the number at 106,000`, not `put 40 men on trial`.
    private func isPutAt(_ index: Int) -> Bool {
        (index + 1..<max(index + 1, min(sentence.end, index + 16))).contains {
            lexed.hash($0) == Self.at
        }
    }

    private static let at = TokenHash.of("at")
    private static let puts = WordSet("put puts")
    private static let accused = TokenHash.of("accused")
    private static let adjectives = WordSet("total average combined annual new other")
    /// Behind these a form in -ed is a participle: `a rate estimated at`.
    private static let passive = WordSet("at by as")
    private static let extremes = WordSet("least most many much")
    /// Verbs that give a figure only with a clause: `added that`, not `added 5 jobs`.
    private static let clausal = WordSet(
        "added adds told observed expected believed argued cost")

    /// Officers who found something are agents; bodies and studies that did are sources.
    private static let finding = WordSet("found recorded counted documented listed")

    /// `Officers from the Special Operations Unit`: agents, whatever they are from.
    private func isOfficers(_ phrase: TokenSpan) -> Bool {
        Self.officers.contains(lexed.hash(phrase.lowerBound))
    }

    private static let officers = WordSet(
        "officers police agents inspectors investigators detectives soldiers troops")

    private func hasThat(behind verb: Int) -> Bool {
        (verb + 1...verb + 8).contains { lexed.hash($0) == Self.that }
    }

    private func hasClause(_ index: Int) -> Bool {
        let reach = lexed.hash(index) == Self.told ? 8 : 3
        return (index + 1...index + reach).contains { lexed.hash($0) == Self.that }
            || isQuoteBefore(verbStart(index) - 1)
            || isQuoteBefore(index) || lexed.isMark(index - 1, ",") || lexed.isMark(index + 1, ",")
            || lexed.isMark(index + 1, ":")
    }

    /// `UNICEF reports 59 cases`: a form that is a noun too needs an object or `that` behind it.
    private func isPlainlyVerb(_ index: Int) -> Bool {
        guard !lexed.isCapitalized(index), sentence.holds(index - 1),
            sentence.isNounLike(index - 1) || lexed.does(index - 1, .pronoun)
                || sentence.isAdverb(index - 1) || lexed.isMark(index - 1, ",")
                || lexed.isMark(index - 1, ")")
        else { return false }
        let next = index + 1
        let isAbout = lexed.does(next, .preposition) && lexed.kind(next + 1) == .number
        return lexed.hash(next) == Self.that || lexed.kind(next) == .number
            || isAbout && lexed.has(next, [.comparatorEnd, .between])
            || lexed.has(next, [.unit, .tens, .comparatorEnd, .article])
                && !lexed.does(next, .preposition) && !lexed.has(next, .of)
            || lexed.does(next, [.determiner, .pronoun]) || lexed.isMark(next, "$")
    }

    static let that = TokenHash.of("that")
    private static let told = TokenHash.of("told")

    /// Where the verb group starts: `has also reported`.
    func verbStart(_ index: Int) -> Int {
        var start = index
        while start > sentence.start,
            lexed.does(start - 1, .auxiliary) || sentence.isAdverb(start - 1)
        {
            start -= 1
        }
        return start
    }

    private func isQuoteBefore(_ index: Int) -> Bool {
        lexed.mark(index - 1) == Mark.closeQuote || lexed.isMark(index - 1, "\"")
    }

    /// `,” said Nick Macchione`: the speaker stands behind the verb.
    private func inverted(_ index: Int) -> Source? {
        guard Self.saying.contains(lexed.hash(index)),
            isQuoteBefore(index) || lexed.isMark(index - 1, ","),
            lexed.isCapitalized(index + 1) || lexed.does(index + 1, [.determiner, .pronoun])
        else { return nil }
        if lexed.does(index + 1, .pronoun) {
            return Source(
                span: index + 1..<index + 2, phrase: index + 1..<index + 2,
                words: index..<index + 1, covers: sentence.tokens, form: .verb, isNamed: false)
        }
        guard let phrase = phrases.phrase(from: index + 1) else { return nil }
        return Source(
            span: phrase, phrase: phrase, words: index..<index + 1, covers: sentence.tokens,
            form: .verb, isNamed: isNamed(phrase))
    }

    private static let saying = WordSet(
        "said says added adds reported reports wrote explained noted notes stated announced warned")

    /// Behind `today` and `on Monday`.
    func pastTime(_ index: Int) -> Int {
        let day = lexed.hash(index) == Self.on ? index + 1 : index
        return lexed.has(day, [.deictic, .weekday]) ? day + 1 : index
    }

    private static let on = TokenHash.of("on")

    /// `…, the ministry said.`: the verb closes the sentence.
    private func isTrailing(_ index: Int) -> Bool {
        let next = pastTime(index + 1)
        return !sentence.holds(next) || Mark.isStop(lexed.mark(next))
    }
}

extension SourceReader {
    /// Where what the verb reports ends: at a verb with the same subject that is not in a
    /// that-clause, at a semicolon, or with the sentence.
    private func coverEnd(of index: Int) -> Int {
        let hasThat = (index + 1...index + 4).contains { lexed.hash($0) == Self.that }
        var hasVerb = false
        var at = index + 1
        while at < sentence.end {
            if lexed.isMark(at, ";") { return at }
            if !hasThat, !hasVerb, lexed.has(at, .and) || lexed.does(at, .conjunction),
                isFiniteNext(at + 1) || isNewClause(at)
            {
                return at
            }
            if isFinite(at) { hasVerb = true }
            at += 1
        }
        return sentence.end
    }

    /// `, and funding rose`: a noun of its own with its own verb before any number.
    private func isNewClause(_ and: Int) -> Bool {
        guard lexed.isMark(and - 1, ",") else { return false }
        for at in and + 1..<min(sentence.end, and + 9) {
            if lexed.kind(at) == .number || lexed.kind(at) == .mark || lexed.does(at, .relative) {
                return false
            }
            if at > and + 1,
                lexed.has(at, [.rise, .fall]) || lexed.does(at, [.auxiliary, .pastVerb])
            {
                return true
            }
        }
        return false
    }

    func isFinite(_ index: Int) -> Bool {
        lexed.does(index, [.auxiliary, .pastVerb, .verb])
            || sentence.isPastForm(index) && !sentence.isNounLike(index + 1)
    }

    private func isFiniteNext(_ index: Int) -> Bool {
        let at = sentence.isAdverb(index) ? index + 1 : index
        if lexed.does(at, .auxiliary) || lexed.does(at, .pastVerb) { return true }
        return sentence.isPastForm(at)
            && (lexed.kind(at + 1) == .number || lexed.has(at + 1, [.unit, .tens])
                || lexed.does(at + 1, [.determiner, .preposition])
                || lexed.has(at + 1, .comparatorEnd))
    }

    /// `In the 2018 report National Inquiry into Violence, nearly 10 percent …`.
    func openingReport() -> Source? {
        guard lexed.does(sentence.start, .preposition), lexed.isCapitalized(sentence.start) else {
            return nil
        }
        var end = sentence.start + 1
        while end < min(sentence.end, sentence.start + 24), !lexed.isMark(end, ",") {
            if lexed.does(end, .finite), !lexed.isCapitalized(end), !sentence.isPastForm(end) {
                return nil
            }
            end += 1
        }
        guard lexed.isMark(end, ",") else { return nil }
        let span = sentence.start + 1..<end
        guard let noun = span.first(where: { Self.documents.contains(lexed.hash($0)) }) else {
            return nil
        }
        let name = title(after: noun, in: span) ?? SourceName(sentence).name(in: span)
        return Source(
            span: name, phrase: span, words: noun..<noun + 1, covers: end..<sentence.end,
            form: .report, isNamed: isNamed(name))
    }

    private func title(after noun: Int, in span: TokenSpan) -> TokenSpan? {
        let next = noun + 1
        return next < span.upperBound && lexed.isCapitalized(next) ? next..<span.upperBound : nil
    }

    private static let documents = WordSet(
        "report survey study poll census review statement analysis assessment estimate")
}
