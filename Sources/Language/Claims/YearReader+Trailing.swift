extension YearReader {
    /// A date behind later figures that are coordinated with the claim: `28 killed and 625 hurt in
    /// 2014`.
    func trailing(_ drafts: [ClaimDraft], _ index: Int) -> Dated? {
        let end = drafts[index].tokens.upperBound
        let bracket = sentence.opening(before: drafts[index].tokens.lowerBound) ?? -1
        guard
            let date = dates.first(where: {
                $0.tokens.lowerBound >= end && $0.bracket == bracket && !$0.isTag
            }), !date.isBase, !date.isSecondary, drafts[index].kind != .change,
            !drafts.contains(where: {
                $0.number.from != nil && $0.tokens.contains(date.tokens.lowerBound)
            })
        else { return nil }
        for at in end..<date.tokens.lowerBound
        where lexed.isMark(at, ";")
            || lexed.does(at, .comparing) && !lexed.has(at, .from)
                && !lexed.has(at - 1, [.more, .less])
            || Self.breaks.contains(lexed.hash(at)) || isContrast(at) || isAside(at)
        {
            return nil
        }
        return lexed.does(date.tokens.upperBound, [.lawWord, .source]) ? nil : date
    }

    /// `49 percent were women, according to 2021 government statistics`: the year of the source.
    func ofSource(behind draft: ClaimDraft) -> Dated? {
        let end = draft.tokens.upperBound
        guard draft.kind != .change,
            let date = dates.first(where: { $0.tokens.lowerBound >= end }),
            isLedByAccording(date.tokens.lowerBound),
            (date.tokens.upperBound..<date.tokens.upperBound + 3).contains(where: isSource),
            !lexed.does(date.tokens.upperBound, .lawWord)
        else { return nil }
        let isCut = (end..<date.tokens.lowerBound).contains {
            lexed.isMark($0, ";") || lexed.has($0, [.relativeDay, .calendarUnit])
                || lexed.does($0, .comparing) && !lexed.has($0, .from)
        }
        return isCut ? nil : date
    }

    /// `according to 2021 data`, `, a 2019 survey found`
    private func isLedByAccording(_ date: Int) -> Bool {
        let to = lexed.does(date - 1, .determiner) ? date - 2 : date - 1
        if lexed.isMark(to, ",") {
            return (date + 2..<date + 5).contains { lexed.does($0, .reporting) }
        }
        return lexed.has(to, .to) && lexed.hash(to - 1) == Self.according
    }

    private static let according = TokenHash.of("according")

    /// `, who opened it in 2016`, `, reported 57 in 2021`, a quotation's end: another clause.
    private func isAside(_ at: Int) -> Bool {
        if lexed.mark(at) == Mark.closeQuote { return lexed.isMark(at - 1, ",") }
        return lexed.isMark(at, ",")
            && (lexed.does(at + 1, .relative) || lexed.does(at + 1, .reporting))
    }

    /// `, a decrease from 1,416 in 2017`, `, against 46 per cent in 2021`: another figure's date.
    private func isContrast(_ at: Int) -> Bool {
        if lexed.has(at, .from) {
            return lexed.has(at - 1, [.riseNoun, .fallNoun, .more, .less])
        }
        return lexed.hash(at) == Self.against
            && (lexed.kind(at + 1) == .number || lexed.has(at + 1, [.comparatorEnd, .unit]))
    }

    static let against = TokenHash.of("against")
    static let breaks = WordSet("while whereas but although though up")
}
