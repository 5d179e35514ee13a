extension SourceReader {
    /// The subject of the verb at `index`, over clauses set off by commas.
    func subject(of index: Int) -> TokenSpan? {
        var end = verbStart(index)
        if lexed.does(end - 1, .pronoun), !lexed.does(end - 1, .relative) {
            return end - 1..<end
        }
        if lexed.has(end - 1, .and) {
            guard let first = firstVerb(before: end - 1) else { return nil }
            end = verbStart(first)
        }
        if lexed.isMark(end - 1, ",") {
            if let name = name(at: end - 2), isApposed(name) { return name }
            if let before = beforeInsertion(end - 1) { end = before }
        }
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

    /// `a member of the council, Amina Yusuf, stated`: a name behind what its bearer is.
    private func isApposed(_ name: TokenSpan) -> Bool {
        guard lexed.isMark(name.lowerBound - 1, ","),
            let title = phrases.chain(before: name.lowerBound - 1)
        else { return false }
        let end = title.first { lexed.has($0, .of) || lexed.does($0, .preposition) }
        return Self.titles.contains(lexed.hash((end ?? title.upperBound) - 1))
    }

    private static let titles = WordSet(
        """
        member leader head director spokesman spokeswoman spokesperson minister president secretary
        chief chair chairman chairwoman chairperson commissioner professor researcher lawyer
        attorney prosecutor judge officer official activist coordinator manager founder author
        expert analyst ombudsman governor mayor senator deputy adviser advisor representative
        ambassador economist sociologist physician doctor nurse commander inspector rapporteur
        """)

    /// The first finite verb of the clause that `and` goes on with.
    private func firstVerb(before and: Int) -> Int? {
        var start = and
        while start > sentence.start, !lexed.isMark(start - 1, ";"),
            !lexed.does(start - 1, .subordinator) || lexed.does(start - 1, .preposition)
                || lexed.has(start - 2, .or)
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
    static let bodies = WordSet(
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
        // `Across the region the ILO`: an article opens the subject behind the noun of the phrase.
        if start > span.lowerBound, lexed.does(span.lowerBound, .preposition),
            let article = (start + 1..<max(start + 1, span.upperBound)).last(where: {
                lexed.does($0, .determiner) && sentence.isNounLike($0 - 1)
            })
        {
            start = article
        }
        // A preposition that stays means that the noun hangs on something not seen.
        return start..<span.upperBound
    }

    /// `the year the ministry …`: the rest of `During the year`.
    private func isTimePhrase(_ index: Int) -> Bool {
        lexed.does(index, .determiner) && lexed.has(index + 1, .calendarUnit)
            && (lexed.does(index + 2, .determiner) || lexed.isCapitalized(index + 2))
    }

    func isVague(_ span: TokenSpan) -> Bool {
        guard let first = span.first(where: { !lexed.does($0, .preposition) }) else { return true }
        return span.count <= 2 && lexed.does(first, .vagueSubject)
            && !lexed.isCapitalized(span.upperBound - 1)
    }

    /// `10 percent of women reported`: a counted subject is no source.
    func holdsNumber(_ span: TokenSpan) -> Bool {
        // `a survey of 596 fishermen found`: the survey is the source.
        if span.prefix(3).contains(where: { lexed.does($0, .source) && lexed.has($0 + 1, .of) }) {
            return false
        }
        return span.contains { index in
            lexed.has(index, .percent) || lexed.isMark(index, "%")
                || lexed.kind(index) == .number && !isYear(index) || isCountOfPeople(index, span)
        }
    }

    /// `Forty-one women testified`
    private func isCountOfPeople(_ index: Int, _ span: TokenSpan) -> Bool {
        lexed.has(index, [.unit, .tens]) && lexed.word(index).number > 1
            && span.contains { lexed.has($0, .people) || lexed.does($0, .aged) }
    }

    func isYear(_ index: Int) -> Bool {
        DigitReader.read(lexed.text, lexed.tokens[index].byteRange)?.shape.contains(.yearLike)
            ?? false
    }
}
