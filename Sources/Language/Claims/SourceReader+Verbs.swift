extension SourceReader {
    /// The source that is the subject of the verb of reporting at `index`.
    func reporting(_ index: Int) -> Source? {
        guard isVerb(index) else { return nil }
        if let speaker = inverted(index) { return speaker }
        guard let phrase = subject(of: index), !isVague(phrase), !holdsNumber(phrase) else {
            return nil
        }
        let span = SourceName(sentence).name(in: phrase)
        if Self.finding.contains(lexed.hash(index)), !hasClause(index), !isNamed(phrase),
            !phrase.contains(where: { lexed.does($0, .source) })
        {
            return nil
        }
        let cover =
            isTrailing(index)
            ? sentence.start..<phrase.lowerBound
            : index..<coverEnd(of: index)
        return Source(
            span: span, phrase: phrase, words: index..<index + 1, covers: cover, form: .verb,
            isNamed: isNamed(span))
    }

    /// Whether the word is a finite verb here and not a noun, participle or infinitive.
    private func isVerb(_ index: Int) -> Bool {
        let before = verbStart(index) - 1
        guard sentence.holds(before) || isQuoteBefore(index) else { return false }
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
        if lexed.does(index, .ranking), isOrdinal(index + 1) || isOrdinal(index + 2) {
            return false
        }
        if Self.clausal.contains(lexed.hash(index)), !hasClause(index) { return false }
        guard lexed.does(index, .reporting) else { return isPlainlyVerb(index) }
        // `no reported cases`, `recently recorded crimes`: a participle before its noun.
        if sentence.isPastForm(index), lexed.does(before, .determiner) {
            return lexed.does(before, .pointer) && lexed.does(before, .pronoun)
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

    private static let found = TokenHash.of("found")
    /// Behind these a form in -ed is a participle: `a rate estimated at`.
    private static let passive = WordSet("at by as")
    private static let extremes = WordSet("least most many much")
    /// Verbs that give a figure only with a clause: `added that`, not `added 5 jobs`.
    private static let clausal = WordSet("added adds told observed expected believed argued cost")

    /// Officers who found something are agents; bodies and studies that did are sources.
    private static let finding = WordSet("found recorded counted documented listed")

    private func hasClause(_ index: Int) -> Bool {
        (index + 1...index + 3).contains { lexed.hash($0) == Self.that }
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
        return lexed.hash(next) == Self.that || lexed.kind(next) == .number
            || lexed.has(next, [.unit, .tens, .comparatorEnd, .article])
                && !lexed.does(next, .preposition) && !lexed.has(next, .of)
            || lexed.does(next, [.determiner, .pronoun]) || lexed.isMark(next, "$")
    }

    private static let that = TokenHash.of("that")

    /// Where the verb group starts: `has also reported`.
    private func verbStart(_ index: Int) -> Int {
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

    /// `…, the ministry said.`: the verb closes the sentence.
    private func isTrailing(_ index: Int) -> Bool {
        let next = index + 1
        return !sentence.holds(next) || Mark.isStop(lexed.mark(next))
    }
}

extension SourceReader {
    /// The subject of the verb at `index`, over clauses set off by commas.
    private func subject(of index: Int) -> TokenSpan? {
        var end = verbStart(index)
        if lexed.does(end - 1, .pronoun), !lexed.does(end - 1, .relative) {
            return end - 1..<end
        }
        if lexed.has(end - 1, .and) {
            guard let first = firstVerb(before: end - 1) else { return nil }
            end = verbStart(first)
        }
        if lexed.isMark(end - 1, ","), let before = beforeInsertion(end - 1) { end = before }
        if lexed.does(end - 1, .relative) {
            end -= 1
            if lexed.isMark(end - 1, ",") { end -= 1 }
        }
        var start = end
        while start > sentence.start {
            if let name = name(at: start - 1), name.lowerBound >= sentence.start {
                start = name.lowerBound
                continue
            }
            guard !isBoundary(start - 1, end: end) || isInSeries(start - 1) else { break }
            let open = lexed.isMark(start - 1, ")") ? sentence.opening(before: start - 1) : nil
            start = open ?? start - 1
        }
        guard start < end else { return nil }
        let phrase = withoutTime(start..<end)
        guard !phrase.isEmpty, phrase.contains(where: { lexed.kind($0) == .word }) else {
            return nil
        }
        return phrase
    }

    /// The first finite verb of the clause that `and` goes on with.
    private func firstVerb(before and: Int) -> Int? {
        var start = and
        while start > sentence.start, !lexed.isMark(start - 1, ";"),
            !lexed.does(start - 1, .subordinator) || lexed.does(start - 1, .preposition)
        {
            start -= 1
        }
        return (start..<and).first { at in
            at > start && isFinite(at) && !lexed.does(at - 1, [.determiner, .preposition])
        }
    }

    /// Where the subject ends before `, which …,` or `, published in 2014,`.
    private func beforeInsertion(_ comma: Int) -> Int? {
        var at = comma - 1
        while at > max(sentence.start, comma - 30) {
            if lexed.isMark(at, ",") {
                let next = at + 1
                let opens =
                    lexed.does(next, [.relative, .determiner, .preposition, .adverb])
                    || sentence.isPastForm(next) || sentence.isIngForm(next)
                    || lexed.does(next, .issued)
                return opens ? at : nil
            }
            if lexed.isMark(at, ";") { return nil }
            at -= 1
        }
        return nil
    }

    private func isBoundary(_ index: Int, end: Int) -> Bool {
        switch lexed.mark(index) {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
            UInt8(ascii: "\""), Mark.openQuote, Mark.closeQuote, Mark.emDash, Mark.enDash,
            UInt8(ascii: "."):
            return true
        default: break
        }
        if lexed.isMark(index, ")") { return lexed.isCapitalized(index + 1) && index + 1 < end }
        guard lexed.kind(index) == .word else { return false }
        if lexed.does(index, .subordinator) { return true }
        if lexed.does(index, .conjunction) { return !joinsSubject(index) }
        return lexed.does(index, [.auxiliary, .pastVerb])
            || lexed.does(index, .reporting) && !sentence.isPastForm(index)
    }

    /// Whether a comma or `and` belongs to a body’s name: `Ministry of Gender, Labor, and Youth`.
    private func isInSeries(_ index: Int) -> Bool {
        guard lexed.isMark(index, ",") || lexed.has(index, .and) else { return false }
        guard lexed.isCapitalized(index + 1) || lexed.has(index + 1, .and) else { return false }
        for at in stride(from: index - 1, through: max(sentence.start, index - 14), by: -1) {
            if lexed.has(at, .of) || Self.about.contains(lexed.hash(at)) {
                return Self.bodies.contains(lexed.hash(at - 1)) && lexed.isCapitalized(at - 1)
            }
            guard lexed.isCapitalized(at) || lexed.isMark(at, ",") || lexed.has(at, .and) else {
                return false
            }
        }
        return false
    }

    private static let about = WordSet("for on")
    private static let bodies = WordSet(
        """
        ministry ministries minister department office agency committee commission bureau
        directorate secretariat council institute authority center centre fund association
        """)

    /// Whether `and` joins two parts of one subject: `the agency and the ILO estimated`.
    private func joinsSubject(_ index: Int) -> Bool {
        guard lexed.has(index, .and) else { return false }
        return sentence.isNounLike(index - 1)
            && (sentence.isNounLike(index + 1) || lexed.does(index + 1, .determiner))
            && !lexed.isMark(index - 1, ",")
    }

    /// Without `In 2013` or `As of October 20` at the head.
    private func withoutTime(_ span: TokenSpan) -> TokenSpan {
        var start = span.lowerBound
        while start < span.upperBound {
            let isOpening =
                lexed.does(start, [.preposition, .conjunction, .adverb])
                || lexed.has(start, [.month, .of, .relativeDay]) || lexed.kind(start) == .number
                || lexed.kind(start) == .mark
                || start > span.lowerBound && lexed.has(start - 1, .relativeDay)
                    && lexed.has(start, .calendarUnit)
            if start > span.lowerBound, isTimePhrase(start) {
                start += 2
                continue
            }
            guard isOpening else { break }
            start += 1
        }
        // A preposition that stays means that the noun hangs on something not seen.
        return start..<span.upperBound
    }

    /// `the year the ministry …`: the rest of `During the year`.
    private func isTimePhrase(_ index: Int) -> Bool {
        lexed.does(index, .determiner) && lexed.has(index + 1, .calendarUnit)
            && (lexed.does(index + 2, .determiner) || lexed.isCapitalized(index + 2))
    }

    private func isVague(_ span: TokenSpan) -> Bool {
        guard let first = span.first(where: { !lexed.does($0, .preposition) }) else { return true }
        return span.count <= 2 && lexed.does(first, .vagueSubject)
            && !lexed.isCapitalized(span.upperBound - 1)
    }

    /// `10 percent of women reported`: a counted subject is no source.
    private func holdsNumber(_ span: TokenSpan) -> Bool {
        span.contains { index in
            lexed.has(index, .percent) || lexed.isMark(index, "%")
                || lexed.kind(index) == .number && !isYear(index)
        }
    }

    private func isYear(_ index: Int) -> Bool {
        DigitReader.read(lexed.text, lexed.tokens[index].byteRange)?.shape.contains(.yearLike)
            ?? false
    }
}

extension SourceReader {
    /// Where what the verb reports ends: at a verb with the same subject that is not in a
    /// that-clause, at a semicolon, or with the sentence.
    private func coverEnd(of index: Int) -> Int {
        let hasThat = (index + 1...index + 4).contains { lexed.hash($0) == Self.thatWord }
        var hasVerb = false
        var at = index + 1
        while at < sentence.end {
            if lexed.isMark(at, ";") { return at }
            if !hasThat, !hasVerb, lexed.has(at, .and) || lexed.does(at, .conjunction),
                isFiniteNext(at + 1)
            {
                return at
            }
            if isFinite(at) { hasVerb = true }
            at += 1
        }
        return sentence.end
    }

    private static let thatWord = TokenHash.of("that")

    private func isFinite(_ index: Int) -> Bool {
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
