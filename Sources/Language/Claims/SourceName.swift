/// Picks the source's own name out of the phrase that gives it.
struct SourceName {
    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText) { self.sentence = sentence }

    /// The name: without articles, without `data from` and `a report by`, without dates around.
    func name(in span: TokenSpan) -> TokenSpan {
        var whole = trimmed(span)
        if let first = whole.first, Self.yields.contains(lexed.hash(first)),
            lexed.has(first + 1, [.of, .from]),
            whole.dropFirst(2).contains(where: { isReportNoun($0) })
        {
            whole = trimmed(first + 2..<whole.upperBound)
        }
        guard let noun = whole.first(where: { isReportNoun($0) }) else { return whole }
        if let agent = agent(after: noun, in: whole) { return agent }
        // `2017 UNAIDS data`, `a 2013 ILO study`: the body before a small noun.
        if !Self.press.contains(lexed.hash(noun)), let body = body(before: noun, in: whole) {
            return body
        }
        return whole.lowerBound..<head(from: noun, in: whole)
    }

    /// Nouns whose adjective names no body: `Japanese media`.
    private static let press = WordSet("media sources source reporting reports press")
    private static let yields = WordSet("results findings data figures estimates statistics")

    private func isReportNoun(_ index: Int) -> Bool {
        lexed.does(index, .source) && !lexed.isCapitalized(index)
    }

    /// The body in `report by the NGO Free Flow`, `data from EKKA`, `estimates of the ILO`.
    private func agent(after noun: Int, in span: TokenSpan) -> TokenSpan? {
        let tail = noun + 1..<max(noun + 1, span.upperBound)
        for index in tail.filter({ lexed.hash($0) == Self.by })
            + tail.filter({ Self.origins.contains(lexed.hash($0)) })
        {
            var start = index + 1
            while start < span.upperBound, lexed.does(start, .determiner) { start += 1 }
            guard start < span.upperBound else { return nil }
            let isName = lexed.isCapitalized(start) || lexed.isCapitalized(start + 1)
            if isName, !lexed.has(start, .month) {
                return trimmed(start..<nameEnd(start, in: span))
            }
        }
        return nil
    }

    private static let by = TokenHash.of("by")
    private static let origins = WordSet("from of")

    private func nameEnd(_ start: Int, in span: TokenSpan) -> Int {
        var end = start
        while end < span.upperBound {
            let isPart =
                lexed.isCapitalized(end) || lexed.has(end, [.of, .and])
                || lexed.does(end, .determiner) || sentence.isJoint(end)
                || sentence.isPossessive(end) || Self.inner.contains(lexed.hash(end))
                || end == start
            guard isPart else { break }
            end += 1
        }
        while end > start + 1, !lexed.isCapitalized(end - 1) { end -= 1 }
        return end
    }

    private static let inner = WordSet("for on to in against")

    private func body(before noun: Int, in span: TokenSpan) -> TokenSpan? {
        var start = noun
        while start > span.lowerBound,
            lexed.isCapitalized(start - 1) || sentence.isPossessive(start - 1)
                || start < noun && (lexed.has(start - 1, .of) || sentence.isJoint(start - 1))
        {
            start -= 1
        }
        guard start < noun, start > sentence.start, lexed.isCapitalized(start),
            !lexed.has(start, .month)
        else {
            return nil
        }
        return trimmed(start..<noun)
    }

    /// Where the noun's own phrase ends: before a preposition or participle.
    private func head(from noun: Int, in span: TokenSpan) -> Int {
        var end = noun + 1
        while end < span.upperBound, sentence.isNounLike(end), !sentence.isPastForm(end),
            !sentence.isIngForm(end)
        {
            end += 1
        }
        return end
    }

    /// Without articles, prepositions and dates at the head, and marks at the end.
    func trimmed(_ span: TokenSpan) -> TokenSpan {
        var start = span.lowerBound
        var end = span.upperBound
        while end - 1 > start,
            lexed.kind(end - 1) == .mark || sentence.isPossessive(end - 1)
                || lexed.does(end - 1, .conjunction) || lexed.has(end - 1, .weekday)
        {
            end -= 1
        }
        while start < end - 1, isLeading(start) { start += 1 }
        // `ILO (2005`: a bracket that the phrase does not close is none of the name.
        if let open = (start..<end).last(where: { lexed.isMark($0, "(") }), open > start,
            !(open..<end).contains(where: { lexed.isMark($0, ")") })
        {
            end = open
        }
        return start..<end
    }

    private func isLeading(_ index: Int) -> Bool {
        lexed.kind(index) != .word || lexed.does(index, [.determiner, .conjunction, .adverb])
            || sentence.isPossessive(index) || lexed.does(index, .preposition)
            || lexed.has(index, [.month, .weekday])
    }
}
