/// Walks along the capitalized words of a name and the small words inside it.
struct NameReader {
    let shared: SharedDocument
    var document: AnnotatedDocument { shared.document }
    let lists: NameLists
    /// Countries and peoples proposed before.
    let places: CandidateIndex

    /// A name has at most this many tokens on either side of its head.
    static let reach = 16

    /// Whether a possessive may stand directly before the head: `Micaela’s Law`.
    var takesOwner = true
    /// Small words inside a name before its head.
    var inside = Self.lawWords

    private static let lawWords = WordSet("of and for in on to against with from & by")
    static let bodyWords = WordSet("of and for &")
    static let articles = WordSet("the a an")

    /// Whether a token is a word of a name: capitalized, and not only for starting a sentence.
    func isName(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.kind == .word, token.flags.contains(.capitalized) else { return false }
        return !(CitationWords.openers.contains(token.hash) && !token.flags.contains(.allCapitals))
    }

    /// Whether a new paragraph starts at a token.
    func startsParagraph(_ index: Int) -> Bool {
        document.tokens[index].flags.contains(.blankLineBefore)
    }

    /// Where a name that ends with the head at `head` starts.
    func start(of head: Int, stoppingAt stop: (Int) -> Bool) -> Int {
        var start = head
        var index = head - 1
        let floor = max(0, head - Self.reach)
        while index >= floor, !startsParagraph(index + 1) {
            let token = document.tokens[index]
            if isName(index) {
                if stop(index) { break }
                start = index
                index -= 1
            } else if let before = skipped(index, start, head) {
                index = before
            } else if token.kind == .number, start == index + 1 {
                // The leading year of an instrument is inside: 1951 Refugee Convention.
                if document.year(at: index) != nil || isOrdinal(index) { start = index }
                break
            } else {
                break
            }
        }
        return start
    }

    /// The token to go on from before a small word, bracket, ending or hyphen inside a name.
    private func skipped(_ index: Int, _ start: Int, _ head: Int) -> Int? {
        let tokens = document.tokens
        guard index > 0 else { return nil }
        if document.isPossessive(index), isName(index - 1) {
            return ownsName(index - 1, isBeforeHead: index + 1 == head) ? index - 1 : nil
        }
        if inside.contains(tokens[index].hash), isName(index - 1), start == index + 1 {
            return index - 1
        }
        if tokens[index].mark == Ascii.closeRound {
            var open = index - 1
            while open > 0, index - open < 6, tokens[open].mark != Ascii.openRound { open -= 1 }
            let isInside = tokens[open].mark == Ascii.openRound && open > 0 && isName(open - 1)
            return isInside && isName(open + 1) ? open - 1 : nil
        }
        if document.isDash(index), !tokens[index].flags.contains(.spaceBefore), isName(index - 1) {
            return index - 1
        }
        return nil
    }

    /// Whether a possessive belongs to the name: `Micaela’s Law`, `Children’s Aid Act`, not
    /// `Norway’s Penal Code` or `the EU’s Dublin Regulation`.
    private func ownsName(_ owner: Int, isBeforeHead: Bool) -> Bool {
        let token = document.tokens[owner]
        if Self.owners.contains(token.hash) { return true }
        return takesOwner && isBeforeHead && !token.flags.contains(.allCapitals)
            && places.kind(at: owner) == nil
    }

    private static let owners = WordSet(
        """
        children women men people workers victims patients migrants citizens girls persons \
        prosecutor ombudsman ombudsperson attorney general defender prosecutors king queen human \
        employees farmers veterans journalists lawyers youth peoples patient child seafarer \
        chief lord lords
        """)

    private func isOrdinal(_ index: Int) -> Bool {
        let bytes = document.text[document.tokens[index].byteRange]
        guard bytes.count > 2, let last = bytes.last else { return false }
        return document.tokens[index].kind == .number && Ascii.isLetter(last)
    }

    /// One past the last token of the capitalized words that go on from `start`.
    func end(from start: Int, stoppingAt stop: (Int) -> Bool) -> Int {
        let tokens = document.tokens
        var end = start
        var index = start
        let limit = min(tokens.count, start + Self.reach)
        while index < limit, !(index > start && startsParagraph(index)) {
            if isName(index), !stop(index) {
                index += 1
                end = index
            } else if end > start, let next = continued(index, limit), !stop(next) {
                index = next
            } else {
                break
            }
        }
        return end
    }

    /// The next capitalized word after small words or a comma of an enumeration.
    private func continued(_ index: Int, _ limit: Int) -> Int? {
        let tokens = document.tokens
        if document.isPossessive(index) {
            let isInside = Self.owners.contains(tokens[index - 1].hash)
            return isInside && index + 1 < limit && isName(index + 1) ? index + 1 : nil
        }
        if tokens[index].mark == Ascii.comma { return enumerated(index, limit) }
        if document.isDash(index), !tokens[index].flags.contains(.spaceBefore), index + 1 < limit,
            isName(index + 1)
        {
            return index + 1
        }
        guard Self.forward.contains(tokens[index].hash) else { return nil }
        var next = index + 1
        while next < limit, next < index + 3,
            Self.articles.contains(tokens[next].hash) || Self.forward.contains(tokens[next].hash)
        {
            next += 1
        }
        guard next < limit, isName(next) else { return nil }
        // "Convention on Rights in Geneva": where, not what.
        let isPlace = Self.inWord.contains(tokens[index].hash) && places.kind(at: next) != nil
        return isPlace || CitationWords.calendar.contains(tokens[next].hash) ? nil : next
    }

    private static let forward = WordSet("of and or for on in against &")
    private static let inWord = WordSet("in")
    private static let enumerators = WordSet("and or & ,")

    /// A comma inside a name stands between capitalized words of which the last follows "and".
    private func enumerated(_ comma: Int, _ limit: Int) -> Int? {
        var index = comma + 1
        let endsList = index < limit && Self.enumerators.contains(document.tokens[index].hash)
        if endsList { index += 1 }
        guard index < limit, isName(index), places.kind(at: index) == nil else { return nil }
        if endsList { return index }
        var look = index
        while look < min(limit, index + 8) {
            let token = document.tokens[look]
            if Self.enumerators.contains(token.hash), token.mark != Ascii.comma {
                return look + 1 < limit && isName(look + 1) ? index : nil
            }
            guard isName(look) || token.mark == Ascii.comma else { return nil }
            look += 1
        }
        return nil
    }
}
