/// Finds dates: absolute ones with their ISO 8601 norm, others as times.
///
/// It reads the numerals of a text and marks those that it takes for parts of a date.
struct DateRecognizer {
    let lexed: LexedText
    let references: ReferenceFilter
    /// When the document was written, as far as it is known.
    var written: CalendarDate?

    /// A date found: its tokens, or for `2015.41` only some bytes of one.
    struct Found {
        var tokens: TokenSpan
        var norm: String?
        var isAbsolute: Bool
        var bytes: Range<Offset>?
    }

    /// The dates of a text, in order; `numerals` are marked where they belong to one.
    func dates(_ numerals: inout [Numeral]) -> [Found] {
        var found: [Found] = []
        var next = 0
        for anchor in lexed.anchors {
            let index = Int(anchor)
            while next < numerals.count, numerals[next].tokens.lowerBound < index { next += 1 }
            if let last = found.last, last.tokens.upperBound > index { continue }
            if lexed.kind(index) == .word {
                let roles = lexed.roles(index)
                if roles.contains(.month), let date = monthDate(at: index, &numerals, near: next) {
                    found.append(date)
                } else if let time = relativeTime(at: index, roles) {
                    found.append(time)
                } else if roles.isEmpty, let year = fiscalYear(at: index) {
                    found.append(year)
                }
            } else if next < numerals.count, numerals[next].tokens.lowerBound == index,
                numerals[next].use == .open
            {
                if let date = numeralDate(next, &numerals) { found.append(date) }
            }
        }
        return found
    }

    /// `last month`, `this year`, `today`.
    private func relativeTime(at index: Int, _ roles: WordRoles) -> Found? {
        let relative = RelativeDate(written: written)
        if roles.contains(.deictic) {
            return Found(
                tokens: index..<index + 1, norm: relative.norm(day: lexed.hash(index)),
                isAbsolute: false)
        }
        if roles.contains(.relativeDay), lexed.has(index + 1, .calendarUnit),
            !lexed.isMark(index + 2, "-")
        {
            return Found(
                tokens: index..<index + 2,
                norm: relative.norm(lexed.hash(index), lexed.hash(index + 1)), isAbsolute: false)
        }
        if roles.contains(.relativeDay), isWeekday(index + 1) {
            return Found(tokens: index..<index + 2, norm: nil, isAbsolute: false)
        }
        if roles.contains(.weekday), isWeekday(index) {
            return Found(tokens: index..<index + 1, norm: nil, isAbsolute: false)
        }
        return nil
    }

    /// `Monday`, but no part of a name or of a date with its month: `Black Friday`,
    /// `Monday, May 5`.
    private func isWeekday(_ index: Int) -> Bool {
        guard lexed.has(index, .weekday), lexed.isCapitalized(index) else { return false }
        let isNamed =
            lexed.isCapitalized(index - 1) && !lexed.has(index - 1, [.opener, .relativeDay])
            || lexed.isCapitalized(index + 1) || lexed.isMark(index + 1, "-")
        return !isNamed && !(lexed.isMark(index + 1, ",") && lexed.has(index + 2, .month))
    }

    /// Marks the numerals inside a run of tokens as parts of a date.
    func mark(_ numerals: inout [Numeral], in tokens: TokenSpan, near index: Int) {
        var at = max(0, index - 3)
        while at < numerals.count, numerals[at].tokens.lowerBound < tokens.upperBound {
            if numerals[at].tokens.lowerBound >= tokens.lowerBound { numerals[at].use = .date }
            at += 1
        }
    }

    /// The numeral that starts at a token, if it is still open.
    func numeral(at token: Int, _ numerals: [Numeral], near index: Int) -> Numeral? {
        var at = max(0, index - 3)
        while at < numerals.count, numerals[at].tokens.lowerBound <= token {
            if numerals[at].tokens.lowerBound == token {
                return numerals[at].use == .open ? numerals[at] : nil
            }
            at += 1
        }
        return nil
    }
}
