extension LawReader {
    private static let connectors = WordSet(
        "on against of for to concerning relating regarding with between governing in")
    private static let ofWord = WordSet("of")
    private static let inWord = WordSet("in")

    /// One past the end of a name, with its subject, year and number.
    func end(of head: Int) -> Int {
        var end = numbers(from: head + 1)
        if let subject = subject(from: end) { end = subject }
        return numbers(from: end)
    }

    /// `on the Rights of the Child`, `to Prevent, Suppress and Punish …`.
    private func subject(from start: Int) -> Int? {
        let tokens = document.tokens
        guard start + 1 < tokens.count, Self.connectors.contains(tokens[start].hash),
            !names.startsParagraph(start)
        else { return nil }
        var index = start + 1
        if Self.toWord.contains(tokens[index].hash) { index += 1 }
        if index < tokens.count, NameReader.articles.contains(tokens[index].hash) { index += 1 }
        guard index < tokens.count, names.isName(index) else { return nil }
        // "the Convention in Geneva": where, not what; but "Order in Council".
        if Self.inWord.contains(tokens[start].hash), !Self.council.contains(tokens[index].hash) {
            return nil
        }
        let end = names.end(from: index) { $0 > index && isInstrument($0) && follows(and: $0) }
        return end > index ? end : nil
    }

    private static let council = WordSet("council")
    private static let toWord = WordSet("to")

    private func isInstrument(_ index: Int) -> Bool {
        lists.has(document.tokens[index].hash, NameLists.Section.lawHeads.bit)
    }

    private func follows(and index: Int) -> Bool {
        let before = document.tokens[index - 1]
        return Self.andWords.contains(before.hash) || NameReader.articles.contains(before.hash)
    }

    private static let andWords = WordSet("and or ,")

    /// `of 2000`, `2015`, `, 2012`, `No. 29 of 2010`, `(No. 29)`.
    private func numbers(from start: Int) -> Int {
        var end = start
        while let next = number(from: end) { end = next }
        return end
    }

    private func number(from start: Int) -> Int? {
        let tokens = document.tokens
        guard start < tokens.count, !names.startsParagraph(start) else { return nil }
        let token = tokens[start]
        if token.kind == .number { return numberEnd(start) }
        if token.mark == Mark.section { return sections(from: start) }
        guard start + 1 < tokens.count else { return nil }
        let next = tokens[start + 1]
        if token.mark == Ascii.comma, Self.numberWords.contains(next.hash),
            start + 2 < tokens.count, tokens[start + 2].kind == .number
        {
            return numberEnd(start + 2)
        }
        if Self.ofWord.contains(token.hash) || token.mark == Ascii.comma {
            return document.year(at: start + 1) != nil ? start + 2 : nil
        }
        if Self.numberWords.contains(token.hash), next.kind == .number {
            return numberEnd(start + 1)
        }
        if token.mark == Ascii.period, Self.numberWords.contains(tokens[max(0, start - 1)].hash) {
            return nil
        }
        if token.mark == Ascii.openRound, start + 3 < tokens.count,
            Self.numberWords.contains(next.hash)
        {
            var close = start + 2
            while close < min(tokens.count, start + 6), tokens[close].mark != Ascii.closeRound {
                close += 1
            }
            return close < tokens.count && tokens[close].mark == Ascii.closeRound ? close + 1 : nil
        }
        return nil
    }

    private static let numberWords = WordSet("no no. number nos nos.")

    /// One past a number such as `106-386`, `29/2006`, `143-1`.
    func numberEnd(_ start: Int) -> Int {
        let tokens = document.tokens
        var end = start + 1
        while end + 1 < tokens.count, !tokens[end].flags.contains(.spaceBefore),
            document.isDash(end) || tokens[end].mark == Ascii.slash
                || tokens[end].mark == Ascii.period,
            tokens[end + 1].kind != .mark, !tokens[end + 1].flags.contains(.spaceBefore)
        {
            end += 2
        }
        return end
    }
}
