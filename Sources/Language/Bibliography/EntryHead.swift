/// The beginning of an entry: who wrote it, or its title where nobody is named.
///
/// `Buckley, Mary.`, `Lindqvist, A., & Ode, B. (2013)`, `Okafor C, Mensah K.`, `"Russia."`, `---.`
struct EntryHead {
    /// What ends it.
    enum Ending { case stop, initial, bracket, quote, year }

    /// The names, without the mark that ends them; empty where a title in quotes begins.
    var names: TokenSpan
    var ending: Ending
    /// Commas with a capital behind them.
    var commas = 0
    /// Whether a year or a quotation follows the stop that ends it.
    var isConfirmed = false
    /// `---` stands for the names of the entry before.
    var isRepeated = false

    /// Names are looked for in so many tokens.
    static let limit = 80

    /// The head that begins with a token; nil if prose does.
    static func read(at start: Int, end: Int, _ document: AnnotatedDocument) -> Self? {
        guard start < end else { return nil }
        if let names = repeated(at: start, end, document) { return names }
        let first = document.tokens[start]
        if first.isQuote {
            guard document.isCapital(start + 1) else { return nil }
            return Self(names: start..<start, ending: .quote)
        }
        guard opensName(start, document) else { return nil }
        var reader = HeadReader(start: start, end: min(end, start + limit), document)
        return reader.head()
    }

    /// `---.`, `———,` or `___.`
    private static func repeated(
        at start: Int, _ end: Int, _ document: AnnotatedDocument
    ) -> Self? {
        var index = start
        while index < min(end, start + 8),
            document.tokens[index].mark == Mark.emDash
                || document.tokens[index].mark == UInt8(ascii: "_")
        {
            index += 1
        }
        guard index > start, index < end else { return nil }
        let mark = document.tokens[index].mark
        guard mark == Ascii.period || mark == Ascii.comma else { return nil }
        return Self(names: start..<index, ending: .stop, commas: 1, isRepeated: true)
    }

    /// Whether a name may begin here: a capital, a small particle before one, no word that opens
    /// a clause.
    private static func opensName(_ start: Int, _ document: AnnotatedDocument) -> Bool {
        let first = document.tokens[start]
        guard first.kind == .word else { return false }
        guard first.flags.contains(.capitalized) else {
            var index = start
            while index < start + 3, CitationWords.particles.contains(document.hash(index)) {
                index += 1
            }
            return index > start && document.isCapital(index)
        }
        guard CitationWords.openers.contains(first.hash) else { return true }
        return EntryWords.articles.contains(first.hash) && document.isCapital(start + 1)
    }

    /// Whether it can be nothing but an author, or a title in quotes.
    var isSure: Bool { commas > 0 || isConfirmed || ending == .bracket || ending == .quote }

    /// Whether an author is followed by the title in quotes or the year.
    var isSurest: Bool {
        commas > 0 && (isConfirmed || ending == .bracket || ending == .quote)
    }
}

/// Reads the names of a head token by token.
private struct HeadReader {
    private let document: AnnotatedDocument
    private let start: Int
    private let end: Int
    private var commas = 0
    /// Where an initial with its period may have ended the names.
    private var afterInitial: Int?

    init(start: Int, end: Int, _ document: AnnotatedDocument) {
        (self.start, self.end, self.document) = (start, end, document)
    }

    mutating func head() -> EntryHead? {
        var index = start - 1
        while index + 1 < end {
            index += 1
            let token = document.tokens[index]
            if token.kind == .number {
                guard index > start, token.year(in: document.text) != nil,
                    !isSmallWord(index + 1)
                else { return atInitial }
                return head(to: index, .year)
            }
            if token.kind == .word {
                guard goesOn(index, token) else { return atInitial }
            } else if let close = explanation(index, token) {
                index = close
            } else if let ending = ending(index, token) {
                return ending.isHead ? head(to: index, ending.kind) : atInitial
            }
        }
        return atInitial
    }

    private func head(to index: Int, _ ending: EntryHead.Ending) -> EntryHead? {
        // `Smith, John A. The Trade. Oxford`: the title is no name.
        if ending == .stop || ending == .year, commas > 0, let initial = afterInitial,
            initial < index
        {
            return head(to: initial, .initial)
        }
        var last = index
        while last > start, document.tokens[last - 1].mark == Ascii.comma { last -= 1 }
        guard last > start else { return nil }
        return EntryHead(
            names: start..<last, ending: ending, commas: commas,
            isConfirmed: ending == .stop && isConfirmed(by: index + 1))
    }

    private func isConfirmed(by index: Int) -> Bool {
        guard index < document.tokens.count else { return false }
        if document.tokens[index].isQuote || document.year(at: index) != nil { return true }
        return document.isMark(index, Ascii.openRound) && index + 1 < document.tokens.count
            && document.year(at: index + 1) != nil
    }

    /// The end of the bracket that opens here, if it spells out the name before it:
    /// `IOM (International Organization for Migration)`.
    private func explanation(_ open: Int, _ token: Token) -> Int? {
        guard token.mark == Ascii.openRound, open + 2 < end else { return nil }
        for index in open + 1..<min(end, open + Self.bracketReach) {
            if document.isMark(index, Ascii.closeRound) { return index > open + 2 ? index : nil }
            let token = document.tokens[index]
            guard token.kind == .word,
                token.flags.contains(.capitalized)
                    || CitationWords.connectors.contains(token.hash)
            else { return nil }
        }
        return nil
    }

    private var atInitial: EntryHead? { afterInitial.flatMap { head(to: $0, .initial) } }

    /// Whether a word may be part of the names; notes where they may have ended.
    private mutating func goesOn(_ index: Int, _ token: Token) -> Bool {
        if token.flags.contains(.innerPeriod), index > start, mayBeginTitle(index + 1) {
            afterInitial = index + 1
        }
        if token.flags.contains(.capitalized) {
            let isFirstInitials = index == start + 1 && isInitials(index, token)
            if document.isMark(index - 1, Ascii.comma) || isFirstInitials { commas += 1 }
            return true
        }
        return CitationWords.connectors.contains(token.hash)
            || EntryWords.roles.contains(token.hash)
            || CitationWords.particles.contains(token.hash)
    }

    /// `Okafor C,`: initials behind the surname are as good as a comma before them.
    private func isInitials(_ index: Int, _ token: Token) -> Bool {
        guard token.byteRange.count <= 3 else { return false }
        if token.flags.contains(.innerPeriod) { return token.byteRange.count == 2 }
        guard token.byteRange.count == 1 || token.flags.contains(.allCapitals) else { return false }
        return document.isMark(index + 1, Ascii.comma) || document.isMark(index + 1, Ascii.period)
    }

    /// Whether a title may begin at a token that follows an initial: a word and no further name.
    private func mayBeginTitle(_ index: Int) -> Bool {
        guard index + 1 < end, document.isCapital(index),
            document.tokens[index].kind == .word,
            document.tokens[index].byteRange.count > 2
                || !document.tokens[index].flags.contains(.innerPeriod)
        else { return false }
        let next = document.tokens[index + 1]
        return next.mark != Ascii.comma && !next.flags.contains(.innerPeriod)
    }

    private func isSmallWord(_ index: Int) -> Bool {
        index < end && document.tokens[index].kind == .word
            && !document.tokens[index].flags.contains(.capitalized)
            && document.tokens[index].byteRange.count > 1
    }

    /// What a mark ends, if it ends something: the names, or any hope that these are names.
    private func ending(
        _ index: Int, _ token: Token
    ) -> (kind: EntryHead.Ending, isHead: Bool)? {
        if token.isQuote { return (.quote, true) }
        switch token.mark {
        case Ascii.comma, Ascii.semicolon, UInt8(ascii: "&"), Ascii.hyphen, Ascii.slash,
            Mark.enDash:
            return nil
        case Ascii.period, UInt8(ascii: "?"), UInt8(ascii: "!"), Ascii.colon:
            return (.stop, !isSmallWord(index + 1))
        case Ascii.openRound: return (.bracket, opensYear(index))
        default: return (.stop, false)
        }
    }

    /// Whether a bracket holds a year, an acronym or `Ed.`, and no clause goes on behind it; or
    /// ends with the year, as in notes: `(Ghent: Lys, 1981)`.
    private func opensYear(_ index: Int) -> Bool {
        let reach = min(end, index + Self.bracketReach)
        guard index + 2 < reach,
            let close = (index + 2..<reach).first(where: {
                document.isMark($0, Ascii.closeRound)
            })
        else { return false }
        let first = document.tokens[index + 1]
        let isDated =
            first.year(in: document.text) != nil || first.flags.contains(.allCapitals)
            || EntryWords.roles.contains(first.hash) || EntryWords.evidence.contains(first.hash)
            || commas > 0 && document.year(at: close - 1) != nil
        return isDated && !isSmallWord(close + 1)
    }

    private static let bracketReach = 12
}
