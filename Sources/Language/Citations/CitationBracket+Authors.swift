/// What one author and what follows the name say: `Smith and Lee, 2010, p. 5`.
struct AuthorForm {
    /// The tokens of the names.
    var names: TokenSpan
    var hasYear = false
    var hasPages = false
    /// Names that are joined or followed by `et al.`
    var isJoined = false
}

extension CitationBracket {
    /// `(Buckley, 22)`, `(Smith, 2010; Jones 2011, p. 4)`: names with a year or pages.
    func isAuthorForm(_ close: Int) -> Bool {
        var start = open + 1
        var forms = 0
        while start < close {
            var end = start
            while end < close, document.tokens[end].mark != Ascii.semicolon { end += 1 }
            if forms > 0, isYears(start..<end) {
                start = end + 1
                continue
            }
            guard let form = authorForm(start..<end) else { return false }
            guard form.hasYear || form.hasPages else { return false }
            guard isAuthor(form, close) else { return false }
            forms += 1
            start = end + 1
        }
        return forms > 0
    }

    /// Whether there are only years, of the authors named before: `(Smith, 2010a; 2010b)`.
    private func isYears(_ range: Range<Int>) -> Bool {
        var reader = BracketReader(document, from: range.lowerBound, to: range.upperBound)
        while reader.skipYear() { _ = reader.skip(Ascii.comma) }
        return reader.isAtEnd
    }

    /// Reads names with what follows them; nil if anything else stands there.
    func authorForm(_ range: Range<Int>) -> AuthorForm? {
        var reader = BracketReader(document, from: range.lowerBound, to: range.upperBound)
        while reader.skip(CitationWords.leads) || reader.skip(Ascii.comma)
            || reader.skip(Ascii.period)
        {}
        guard var form = names(&reader) else { return nil }
        _ = reader.skip(Ascii.comma) || reader.skip(Ascii.period)
        if reader.isMark(Ascii.openRound) { return nil }
        form.hasYear = reader.skipYear()
        if form.hasYear {
            while reader.skip(Ascii.comma), reader.skipYear() {}
            _ = reader.skip(Ascii.comma) || reader.skip(Ascii.colon)
        }
        form.hasPages = reader.skipPages()
        return reader.isAtEnd ? form : nil
    }

    private func names(_ reader: inout BracketReader) -> AuthorForm? {
        let start = reader.position
        guard reader.isName || CitationWords.particles.contains(reader.hash) || reader.isQuote
        else { return nil }
        var form = AuthorForm(names: start..<start)
        while !reader.isAtEnd {
            if reader.isName {
                reader.position += 1
                form.names = start..<reader.position
                _ =
                    reader.isMark(Ascii.period) && isInitial(reader.position - 1)
                    && reader.skip(Ascii.period)
            } else if reader.skip(Self.etWord) {
                guard reader.skip(Self.alWord) else { return nil }
                _ = reader.skip(Ascii.period)
                form.names = start..<reader.position
                form.isJoined = true
                break
            } else if let next = connected(reader) {
                form.isJoined = form.isJoined || Self.andWords.contains(reader.hash)
                reader.position = next
            } else {
                break
            }
        }
        return form.names.isEmpty ? nil : form
    }

    private static let etWord = WordSet("et")
    private static let alWord = WordSet("al al.")
    private static let andWords = WordSet("and &")

    /// The next name after connecting words, possessives and commas.
    private func connected(_ reader: BracketReader) -> Int? {
        var index = reader.position
        let limit = min(reader.end, index + 4)
        while index < limit {
            let token = document.tokens[index]
            if index > reader.position, token.kind == .word, token.flags.contains(.capitalized) {
                return index
            }
            let joins =
                token.mark == Ascii.comma || CitationWords.connectors.contains(token.hash)
                || token.mark == UInt8(ascii: "&") || document.isPossessive(index)
                || token.mark == Ascii.slash || token.mark == Ascii.hyphen
            guard joins else { return nil }
            index += 1
        }
        return nil
    }

    /// Whether names before a year or page can be an author and not a date, place or part.
    private func isAuthor(_ form: AuthorForm, _ close: Int) -> Bool {
        let first = document.tokens[form.names.lowerBound]
        if CitationWords.calendar.contains(first.hash) { return false }
        if CitationWords.parts.contains(first.hash) { return false }
        let last = document.tokens[form.names.upperBound - 1]
        if CitationWords.calendar.contains(last.hash) { return false }
        if form.hasYear, form.names.count > 1, Self.lawHeads.contains(last.hash) { return false }
        if isWhollyCovered(form.names) { return false }
        if !form.hasYear, form.names.count == 1 {
            return !CitationWords.notSurnames.contains(first.hash) && !isCounted(form, close)
        }
        return true
    }

    private static let lawHeads = WordSet(
        "act convention protocol law code constitution treaty statute directive regulation")

    /// `(Mexico 22, Honduras 15)` and `(Boys 22, Girls 15)` count; names do not repeat like that.
    private func isCounted(_ form: AuthorForm, _ close: Int) -> Bool {
        var numbers = 0
        for index in open + 1..<close where document.tokens[index].kind == .number { numbers += 1 }
        var words = 0
        for index in open + 1..<close where document.tokens[index].kind == .word { words += 1 }
        return numbers > 1 && words > 1
    }

    /// Whether a country, people, law and so on covers every word.
    func isWhollyCovered(_ range: TokenSpan) -> Bool {
        range.allSatisfy { index in
            guard document.tokens[index].kind == .word else { return true }
            if CitationWords.connectors.contains(document.tokens[index].hash) { return true }
            return cover(index) != nil
        }
    }

    private func isInitial(_ index: Int) -> Bool {
        document.tokens[index].end - document.tokens[index].start == 1
    }
}
