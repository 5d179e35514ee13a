extension PopulationReader {
    /// `the prison population was 215,000`, `the rate reached 23 percent`, `a rate of 5 percent`.
    func subject(ofNumberAt start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        if let object = putObject(before: start) { return object }
        var at = skipped(back: start - 1)
        if lexed.has(at, .of) || lexed.hash(at) == Self.at {
            guard let noun = phrases.chain(before: at), isMeasure(noun) else { return nil }
            return noun
        }
        guard
            lexed.does(at, [.copula, .linking]) || isTrendTo(at, start)
                || Self.ranging.contains(lexed.hash(at))
        else { return nil }
        while at > sentence.start,
            lexed.does(at, [.auxiliary, .linking]) || sentence.isAdverb(at)
                || lexed.has(at, [.rise, .fall]) || Self.ranging.contains(lexed.hash(at))
        {
            at -= 1
        }
        if lexed.isMark(at, ",") || lexed.isDash(at), let open = opened(at) {
            if isSubjectStart(open + 1) { return phrases.phrase(from: open + 1) }
            at = open - 1
        }
        at = withoutDate(at)
        guard !lexed.does(at, [.pronoun, .relative]) else { return nil }
        return phrases.chain(before: at + 1)
    }

    /// `puts the conviction rate at one in nine`
    private func putObject(before start: Int) -> TokenSpan? {
        let lexed = sentence.lexed
        let floor = max(sentence.start, start - Self.putReach)
        guard let at = (floor..<start).last(where: { lexed.hash($0) == Self.at }),
            start - at <= 3,
            let verb = (floor..<at).last(where: { Self.puts.contains(lexed.hash($0)) })
        else { return nil }
        // `puts the figure at 50,000` does not say of what.
        guard let object = phrases.phrase(from: verb + 1),
            !Self.levels.contains(lexed.hash(object.upperBound - 1))
        else { return nil }
        return object
    }

    private static let putReach = 14
    private static let puts = WordSet("puts put")

    /// Goes back over comparators and articles before a number.
    func skipped(back index: Int) -> Int {
        let lexed = sentence.lexed
        var at = index
        while at > sentence.start,
            lexed.has(at, [.comparatorEnd, .comparatorFiller, .between, .from])
                || sentence.isAdverb(at) || Self.comparing.contains(lexed.hash(at)),
            !lexed.has(at, .of)
        {
            at -= 1
        }
        return at
    }

    private static let comparing = WordSet("more less fewer least most many much high up only just")
    private static let ranging = WordSet(
        "ranged ranges range varied varies moved hovered fluctuated swung oscillated")
    static let at = TokenHash.of("at")

    /// `rose to 640`: the number is what the subject came to.
    private func isTrendTo(_ at: Int, _ start: Int) -> Bool {
        sentence.lexed.has(at, [.rise, .fall]) && start - at > 1
            && sentence.lexed.has(at + 1, .to)
    }

    /// The mark that opens the insertion closed by the mark at `index`.
    func opened(_ index: Int) -> Int? {
        var at = index - 1
        while at > max(sentence.start, index - 24) {
            if sentence.lexed.mark(at) == sentence.lexed.mark(index) { return at }
            at -= 1
        }
        return nil
    }

    /// Whether a phrase between commas is itself the subject: `, the rate for adults, was`.
    private func isSubjectStart(_ index: Int) -> Bool {
        let lexed = sentence.lexed
        return lexed.does(index, .determiner) && !lexed.does(index, .relative)
            && !lexed.has(index, .article)
    }

    /// Goes back over `in 1971` behind a subject.
    func withoutDate(_ index: Int) -> Int {
        let lexed = sentence.lexed
        var at = index
        guard lexed.kind(at) == .number else { return index }
        at -= 1
        // `for 2024-25`
        if lexed.isDash(at), lexed.kind(at - 1) == .number { at -= 2 }
        while at > sentence.start, lexed.has(at, .month) || lexed.does(at, .preposition) { at -= 1 }
        return at
    }

    private func isMeasure(_ phrase: TokenSpan) -> Bool {
        phrase.contains {
            sentence.lexed.does($0, .measureNoun) || Self.bodies.contains(sentence.lexed.hash($0))
        }
    }

    /// What is said to be of a number: `a country of 67 million`.
    private static let bodies = WordSet(
        """
        country nation city town village community force workforce staff team budget capacity
        caseload backlog fleet sample covenant threshold target ceiling quota cap limit
        """)
}
