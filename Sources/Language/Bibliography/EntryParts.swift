/// What an entry says of itself, as far as citations tell it: names, year, title, publication.
struct EntryParts: Equatable, Sendable {
    /// A year with the letter behind it, 0 for none: `2013a`.
    struct Year: Equatable, Sendable {
        var value: Int
        var letter: UInt8 = 0
    }

    /// The names of authors or the body; those of the entry before where dashes stand for them.
    var names = 0..<0
    /// From the entry's beginning to its year or the title in quotes.
    var opening = 0..<0
    var title = 0..<0
    /// What follows the title: a journal, site or publisher.
    var container = 0..<0
    /// The acronym in brackets behind the names: `(WHO)`.
    var acronym: UInt32?
    /// The year that dates it.
    var year: Year?
    /// All years in it.
    var years: [Year] = []
    /// The first letter of the first author's given name, small; 0 if none is told.
    var initial: UInt8 = 0
    var hasSeveralAuthors = false

    /// A title ends within so many tokens.
    static let titleLimit = 40
    /// Years of one entry; more make it none that a year tells.
    static let yearLimit = 6
}

/// Reads the parts of entries.
struct EntryReader {
    let document: AnnotatedDocument

    /// The parts of an entry.
    ///
    /// - Parameter before: the parts of the entry before it, whose names dashes take up.
    func parts(of entry: TokenSpan, after before: EntryParts?) -> EntryParts {
        var parts = EntryParts()
        var index = entry.lowerBound
        if let head = EntryHead.read(at: entry.lowerBound, end: entry.upperBound, document) {
            parts.names = head.isRepeated ? before?.names ?? 0..<0 : head.names
            index = head.names.upperBound
            readAuthors(&parts)
        }
        let rest = afterNames(index, entry, &parts)
        parts.opening = opening(entry)
        if let before, !parts.names.isEmpty, parts.names.lowerBound < entry.lowerBound {
            parts.opening = before.opening
        }
        readTitle(from: rest, entry, &parts)
        readYears(entry, &parts)
        return parts
    }

    private func readAuthors(_ parts: inout EntryParts) {
        var commas = 0
        for index in parts.names {
            let token = document.tokens[index]
            if EntryWords.joints.contains(token.hash) || token.mark == UInt8(ascii: "&") {
                parts.hasSeveralAuthors = true
            }
            guard token.mark == Ascii.comma, index + 1 < parts.names.upperBound else { continue }
            let next = document.tokens[index + 1]
            guard !EntryWords.suffixes.contains(next.hash) else { continue }
            commas += 1
            if commas == 1 { parts.initial = small(document.text[Int(next.start)]) }
        }
        if commas > 1 { parts.hasSeveralAuthors = true }
        guard commas == 0 || parts.names.count > 1, let second = parts.names.dropFirst().first
        else { return }
        // `Okafor C`, or `Mary Buckley` with the given name first.
        let token = document.tokens[second]
        if token.flags.contains(.allCapitals) && token.byteRange.count <= 3
            || token.byteRange.count <= 2 && token.flags.contains(.capitalized)
        {
            parts.initial = small(document.text[Int(token.start)])
        } else if commas == 0 {
            parts.initial = small(document.text[Int(document.tokens[parts.names.lowerBound].start)])
        }
    }

    private func small(_ byte: UInt8) -> UInt8 { Ascii.isLetter(byte) ? byte | 0x20 : byte }

    /// Steps over acronym, roles and year behind the names; says where the title begins.
    private func afterNames(_ start: Int, _ entry: TokenSpan, _ parts: inout EntryParts) -> Int {
        var index = start
        while index < min(entry.upperBound, start + 16) {
            let token = document.tokens[index]
            if token.isQuote { return index }
            if token.mark == Ascii.openRound, document.isMark(index + 2, Ascii.closeRound),
                document.tokens[index + 1].flags.contains(.allCapitals)
            {
                parts.acronym = document.tokens[index + 1].hash
                index += 3
            } else if let year = year(at: index), index > entry.lowerBound {
                parts.year = parts.year ?? year
                index += 1
                // `(2013, May 4)`
                while index < min(entry.upperBound, start + 16),
                    !document.isMark(index, Ascii.closeRound),
                    !document.isMark(index, Ascii.period), !document.tokens[index].isQuote
                {
                    guard document.isMark(index, Ascii.comma) || parts.isInBracket(index, document)
                    else { return index }
                    index += 1
                }
            } else if token.kind == .mark || EntryWords.roles.contains(token.hash) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// The names and what follows them up to a year, quotation or address.
    private func opening(_ entry: TokenSpan) -> TokenSpan {
        let limit = min(entry.upperBound, entry.lowerBound + EntryParts.titleLimit)
        for index in entry.lowerBound..<limit {
            let token = document.tokens[index]
            if token.isQuote || token.flags.contains(.address) { return entry.lowerBound..<index }
            if index > entry.lowerBound, token.year(in: document.text) != nil {
                return entry.lowerBound..<index
            }
        }
        return entry.lowerBound..<limit
    }

    private func readTitle(from start: Int, _ entry: TokenSpan, _ parts: inout EntryParts) {
        guard start < entry.upperBound else { return }
        let isQuoted = document.tokens[start].isQuote
        let first = isQuoted ? start + 1 : start
        let limit = min(entry.upperBound, first + EntryParts.titleLimit)
        var end = first
        while end < limit, !endsTitle(end, isQuoted, document.tokens[start]) { end += 1 }
        parts.title = first..<end
        while end < entry.upperBound, document.tokens[end].kind == .mark { end += 1 }
        parts.container = end..<min(entry.upperBound, end + 12)
    }

    private func endsTitle(_ index: Int, _ isQuoted: Bool, _ opener: Token) -> Bool {
        let token = document.tokens[index]
        guard !isQuoted else { return closes(token, opener) }
        return Mark.isStop(token.mark) || token.flags.contains(.address)
    }

    private func closes(_ token: Token, _ opener: Token) -> Bool {
        switch opener.mark {
        case Mark.openQuote: token.mark == Mark.closeQuote || token.mark == Mark.openQuote
        case Mark.openSingle: token.mark == Mark.closeSingle
        default: token.mark == opener.mark
        }
    }

    /// All years, and of those the one that dates it: before the note on when it was read, the
    /// last.
    private func readYears(_ entry: TokenSpan, _ parts: inout EntryParts) {
        var dating: EntryParts.Year?
        var isAccess = false
        for index in entry {
            if EntryWords.access.contains(document.tokens[index].hash) { isAccess = true }
            guard let year = year(at: index), parts.years.count < EntryParts.yearLimit else {
                continue
            }
            parts.years.append(year)
            if !isAccess, !parts.title.contains(index) { dating = year }
        }
        parts.year = parts.year ?? dating
    }

    /// The year that a token is, with its letter.
    func year(at index: Int) -> EntryParts.Year? {
        let token = document.tokens[index]
        guard let value = token.year(in: document.text) else { return nil }
        let hasLetter = token.byteRange.count == 5
        return EntryParts.Year(
            value: value, letter: hasLetter ? document.text[Int(token.end) - 1] | 0x20 : 0)
    }
}

extension EntryParts {
    /// Whether a bracket opens before a token that no other closes.
    fileprivate func isInBracket(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        for before in stride(from: index - 1, through: max(0, index - 8), by: -1) {
            if document.isMark(before, Ascii.closeRound) { return false }
            if document.isMark(before, Ascii.openRound) { return true }
        }
        return false
    }
}
