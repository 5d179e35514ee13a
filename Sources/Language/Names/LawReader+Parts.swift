extension LawReader {
    private static let codeWords = WordSet("u.s.c. u.s.c usc c.f.r. c.f.r cfr")
    private static let guidelines = WordSet("u.s.s.g. u.s.s.g ussg")
    private static let billWords = WordSet("h.r. h.r")
    private static let senateWord = WordSet("s.")
    private static let several = WordSet("conventions protocols recommendations directives")
    private static let publicWords = WordSet("public pub pub.")
    private static let lawWord = WordSet("law l l.")
    private static let publicLaws = WordSet("p.l. p.l pl")
    private static let sectionMarks = WordSet("§ §§ section sections ch ch. chapter sec sec.")
    private static let ofWords = WordSet("of in under to")
    private static let lead = WordSet("the its this that such of said their national country's")
    private static let joints = WordSet("and or to through , - –")
    private static let selfWords = WordSet("this such that said")
    /// What a part belongs to starts this many tokens after it at most.
    private static let bodyReach = 7

    /// `Public Law 106-386`, `P.L. 106-386`, `22 U.S.C. 7102`, `18 USC § 1591`, `U.S.S.G. § 2H4.1`,
    /// `H.R. 5856`, `ILO Conventions 29 and 105`.
    func numbered(at index: Int) -> TokenSpan? {
        let tokens = document.tokens
        if Self.codeWords.contains(tokens[index].hash), index > 0,
            tokens[index - 1].kind == .number
        {
            var start = index + 1
            while start < tokens.count, Self.sectionMarks.contains(tokens[start].hash) {
                start += 1
            }
            guard start < tokens.count, tokens[start].kind == .number else { return nil }
            return (index - 1)..<withEtSeq(places(from: start))
        }
        if let guideline = guideline(at: index) ?? bill(at: index) ?? listed(at: index) {
            return guideline
        }
        var next = index
        if Self.publicLaws.contains(tokens[index].hash) {
            next = index + 1
        } else if Self.publicWords.contains(tokens[index].hash), index + 1 < tokens.count,
            tokens[index].flags.contains(.capitalized),
            Self.lawWord.contains(tokens[index + 1].hash)
        {
            next = index + 2
        } else {
            return nil
        }
        while next < tokens.count, Self.fillers.contains(tokens[next].hash) { next += 1 }
        guard next < tokens.count, tokens[next].kind == .number else { return nil }
        let end = numberEnd(next)
        // "Pub. L. No. 106-386, § 102(b)(13)": a part of it.
        let mark = document.isMark(end, Ascii.comma) ? end + 1 : end
        return index..<(sections(from: mark) ?? end)
    }

    private static let fillers = WordSet("no no. . nos nos.")

    /// One past the sections that section marks at a token lead to: `§ 102(b)(13)`.
    func sections(from start: Int) -> Int? {
        let tokens = document.tokens
        var index = start
        while index < tokens.count, tokens[index].mark == Mark.section { index += 1 }
        guard index > start, index < tokens.count, tokens[index].kind == .number else { return nil }
        return places(from: index)
    }

    private func guideline(at index: Int) -> TokenSpan? {
        guard Self.guidelines.contains(document.tokens[index].hash) else { return nil }
        return sections(from: index + 1).map { index..<$0 }
    }

    /// A bill: `H.R. 5856`, and `S. 920` where bills are spoken of.
    private func bill(at index: Int) -> TokenSpan? {
        let tokens = document.tokens
        let isSenate = Self.senateWord.contains(tokens[index].hash)
        guard isSenate || Self.billWords.contains(tokens[index].hash), index + 1 < tokens.count,
            tokens[index].flags.contains(.capitalized), let number = document.digits(at: index + 1),
            number <= Self.lastBill
        else { return nil }
        if isSenate {
            // `Senator John S. 40 years ago`
            if index > 0, tokens[index - 1].flags.contains(.capitalized),
                tokens[index - 1].kind == .word
            {
                return nil
            }
            let reach = (index - Self.billReach..<index + Self.billReach).clamped(
                to: tokens.indices)
            guard reach.contains(where: { Self.billSigns.contains(tokens[$0].hash) }) else {
                return nil
            }
        }
        return index..<(index + 2)
    }

    private static let billSigns = WordSet("bill bills h.r. congress senate introduced cosponsors")
    private static let billReach = 12
    /// Bills of one congress have at most this number.
    private static let lastBill = 19_999

    private func listed(at head: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard Self.several.contains(tokens[head].hash), tokens[head].flags.contains(.capitalized)
        else { return nil }
        var first = head + 1
        while first < tokens.count, Self.fillers.contains(tokens[first].hash) { first += 1 }
        guard first < tokens.count, document.digits(at: first) != nil else { return nil }
        let end = places(from: first)
        guard (first + 1..<max(first + 1, end)).contains(where: { document.digits(at: $0) != nil })
        else { return nil }
        let start = names.start(of: head) {
            Self.joints.contains(document.tokens[$0 + 1].hash)
        }
        return start..<end
    }

    /// Whether an instrument has a number that is no year, which no model need confirm.
    func isNumbered(_ law: TokenSpan) -> Bool {
        law.contains { document.tokens[$0].kind == .number && document.year(at: $0) == nil }
    }

    /// One past `et seq.` behind a section, and what goes on from it: `701 et seq., 1381 et seq.`
    private func withEtSeq(_ start: Int) -> Int {
        let tokens = document.tokens
        var end = start
        while end + 1 < tokens.count, Self.etWord.contains(tokens[end].hash) {
            let hasPeriod =
                end + 2 < tokens.count && tokens[end + 2].mark == Ascii.period
                && tokens[end + 1].end == tokens[end + 2].start
            end += hasPeriod ? 3 : 2
            guard end + 2 < tokens.count, tokens[end].mark == Ascii.comma,
                tokens[end + 1].kind == .number, Self.etWord.contains(tokens[end + 2].hash)
            else { break }
            end += 2
        }
        return end
    }

    private static let etWord = WordSet("et")

    /// `Article 143-1 of the Criminal Code`, `section 505(b) of the penal code`.
    func part(at index: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard index + 3 < tokens.count else { return nil }
        let numbers = places(from: index + 1)
        guard numbers > index + 1, numbers + 1 < tokens.count else { return nil }
        guard Self.ofWords.contains(tokens[numbers].hash) else { return nil }
        guard let end = body(from: numbers + 1) else { return nil }
        return index..<end
    }

    /// One past the numbers of parts: `127.1 and 127.2`, `4(a)(2)`, `II`.
    func places(from start: Int) -> Int {
        let tokens = document.tokens
        var end = start
        var index = start
        while index < tokens.count, index < start + 24, !names.startsParagraph(index) {
            let token = tokens[index]
            if token.kind == .number || isRoman(index) {
                index += 1
                end = index
            } else if end > start, token.mark == Ascii.openRound, index + 2 < tokens.count,
                tokens[index + 2].mark == Ascii.closeRound, !token.flags.contains(.spaceBefore)
            {
                index += 3
                end = index
            } else if end > start, index + 1 < tokens.count, isJoint(index),
                tokens[index + 1].kind == .number || isRoman(index + 1)
                    || tokens[index + 1].mark == Ascii.openRound
                    || isLetter(index + 1) && !tokens[index].flags.contains(.spaceBefore)
            {
                index += 1
                if isLetter(index) {
                    index += 1
                    end = index
                }
            } else {
                break
            }
        }
        return end
    }

    private func isJoint(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return Self.joints.contains(token.hash) || document.isDash(index)
            || token.mark == Mark.section
            || token.mark == Ascii.period && !token.flags.contains(.spaceBefore)
    }

    private func isLetter(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.kind == .word && token.end - token.start == 1
    }

    private func isRoman(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.kind == .word, token.flags.contains(.capitalized) else { return false }
        return document.text[token.byteRange].allSatisfy {
            $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
                || $0 == UInt8(ascii: "L")
        }
    }

    /// One past the instrument that a part belongs to, named or worded in lower case.
    private func body(from start: Int) -> Int? {
        let tokens = document.tokens
        var index = start
        let isSelf = Self.selfWords.contains(tokens[start].hash)
        while index < min(tokens.count, start + 3), Self.lead.contains(tokens[index].hash) {
            index += 1
        }
        guard index < tokens.count else { return nil }
        if let end = chained(index) { return end }
        if document.year(at: index) != nil, index + 1 < tokens.count { index += 1 }
        var word = index
        while word < min(tokens.count, index + NameReader.reach), !names.startsParagraph(word) {
            let token = tokens[word]
            if let length = lists.longest(.laws, at: word, in: document),
                token.flags.contains(.capitalized)
            {
                return word + length
            }
            let isHead = lists.has(token.hash, NameLists.Section.lawHeads.bit)
            if isHead, token.flags.contains(.capitalized), let name = named(word),
                name.lowerBound <= index
            {
                return name.upperBound
            }
            if word < index + Self.bodyReach, !token.flags.contains(.capitalized) || word == index,
                lists.has(token.hash, NameLists.Section.lawBodies.bit)
            {
                return lowered(word, isSelf: isSelf)
            }
            guard token.kind == .word || document.isPossessive(word) else { return nil }
            word += 1
        }
        return nil
    }

    /// `section 2, article II of the Constitution`: a part of a part.
    private func chained(_ index: Int) -> Int? {
        guard lists.has(document.tokens[index].hash, NameLists.Section.lawParts.bit),
            let inner = part(at: index)
        else { return nil }
        return inner.upperBound
    }

    /// The end of an instrument in lower case: `of title 18`, `of the penal code`.
    private func lowered(_ word: Int, isSelf: Bool) -> Int? {
        let tokens = document.tokens
        guard lists.key(of: tokens[word].hash, in: .lawBodies) == "number" else { return word + 1 }
        if word + 1 < tokens.count, tokens[word + 1].kind == .number { return word + 2 }
        return isSelf ? word + 1 : nil
    }
}
