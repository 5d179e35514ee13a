/// Reads what stands between two brackets, a token at a time.
struct BracketReader {
    private let tokens: [Token]
    private let text: [UInt8]
    /// Where reading has come to.
    var position: Int
    /// One past the last token to read.
    let end: Int

    /// A reader of the tokens from one to before another.
    init(_ document: AnnotatedDocument, from start: Int, to end: Int) {
        tokens = document.tokens
        text = document.text
        position = start
        self.end = end
    }

    var isAtEnd: Bool { position >= end }
    var token: Token { tokens[position] }

    /// The next token's hash, 0 at the end.
    var hash: UInt32 { isAtEnd ? 0 : token.hash }

    /// Whether the next token is this mark.
    func isMark(_ mark: UInt8) -> Bool { !isAtEnd && token.mark == mark }

    /// Steps over the next token if it is this mark.
    mutating func skip(_ mark: UInt8) -> Bool {
        guard isMark(mark) else { return false }
        position += 1
        return true
    }

    /// Steps over the next token if it is in the list.
    mutating func skip(_ words: WordSet) -> Bool {
        guard !isAtEnd, words.contains(token.hash) else { return false }
        position += 1
        return true
    }

    /// Whether the next token is a dash of any length.
    var isDash: Bool { !isAtEnd && Mark.isDash(token.mark) }

    /// Whether the next token opens or closes a quotation.
    var isQuote: Bool { !isAtEnd && token.isQuote }

    /// Whether the next token is a capitalized word or an initial.
    var isName: Bool {
        !isAtEnd && token.kind == .word && token.flags.contains(.capitalized)
    }

    /// Steps over a year and a letter after it: `2013a`, `1999/2001`, `n.d.`.
    mutating func skipYear() -> Bool {
        if skip(Self.undated) {
            while skip(Self.undatedRest) || skip(Ascii.period) {}
            return true
        }
        guard !isAtEnd, token.year(in: text) != nil else { return false }
        position += 1
        if isDash || isMark(Ascii.slash), position + 1 < end,
            tokens[position + 1].kind == .number
        {
            position += 2
        }
        return true
    }

    /// Steps over page numbers: `22`, `p. 22`, `22-24, 31`.
    mutating func skipPages() -> Bool {
        let start = position
        while skip(CitationWords.pages) { _ = skip(Ascii.period) }
        guard !isAtEnd, token.kind == .number, token.digits(in: text) != nil else {
            position = start
            return false
        }
        position += 1
        while !isAtEnd {
            let isJoint = isDash || isMark(Ascii.comma)
            guard isJoint, position + 1 < end, tokens[position + 1].kind == .number
            else { break }
            position += 2
        }
        return true
    }

    private static let undated = WordSet("n.d n.d. nd forthcoming undated")
    private static let undatedRest = WordSet("d d.")
}

extension Token {
    /// The value of a token of ASCII digits alone, at most nine of them.
    func digits(in text: [UInt8]) -> Int? {
        guard kind == .number, byteRange.count <= 9 else { return nil }
        return Self.value(of: byteRange, in: text)
    }

    /// The year that a token is, 1500 to 2099, a letter after it allowed: `2013`, `2013a`.
    func year(in text: [UInt8]) -> Int? {
        guard kind == .number, (4...5).contains(byteRange.count),
            let value = Self.value(of: Int(start)..<(Int(start) + 4), in: text),
            byteRange.count == 4 || Ascii.isLetter(text[Int(end) - 1])
        else { return nil }
        return (1_500...2_099).contains(value) ? value : nil
    }

    /// Whether it is a quotation mark, straight or curly, or an apostrophe by itself.
    var isQuote: Bool {
        switch mark {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), Mark.openQuote, Mark.closeQuote,
            Mark.openSingle, Mark.closeSingle:
            true
        default: false
        }
    }

    private static func value(of range: Range<Int>, in text: [UInt8]) -> Int? {
        var value = 0
        for byte in text[range] {
            guard ByteClass.of(byte) == .digit else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}

extension AnnotatedDocument {
    /// The value of a token of ASCII digits alone, at most nine of them.
    func digits(at index: Int) -> Int? { tokens[index].digits(in: text) }

    /// The year that a token is, 1500 to 2099, a letter after it allowed: `2013`, `2013a`.
    func year(at index: Int) -> Int? { tokens[index].year(in: text) }
}
