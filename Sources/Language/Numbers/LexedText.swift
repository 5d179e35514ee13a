/// A text's tokens with what the lexicon knows of each word; rules read it by token index.
///
/// A class, since many small readers hold it: copying one must cost one reference.
/// Every question may be asked of an index outside the text; the answer is then no.
final class LexedText {
    let text: [UInt8]
    let tokens: [Token]
    let lexemes: Lexemes
    private let lexicon: Lexicon

    /// Takes over what was looked up before, or looks it up.
    init(_ document: borrowing AnnotatedDocument, _ lexicon: Lexicon) {
        text = document.text
        tokens = document.tokens
        self.lexicon = lexicon
        let isKnown = document.lexemes.ids.count == document.tokens.count
        lexemes = isKnown ? document.lexemes : Lexemes(document.tokens, lexicon, text: text)
    }

    private var ids: [UInt16] {
        @inline(__always) get { lexemes.ids }
    }

    /// The tokens that a number, a date or a multiple may start at, in order.
    var anchors: [Int32] { lexemes.anchors }

    var count: Int { tokens.count }

    /// Whether the lexicon knows the token.
    @inline(__always)
    func isListed(_ index: Int) -> Bool { index >= 0 && index < ids.count && ids[index] != 0 }

    /// What is known of the token.
    @inline(__always)
    func word(_ index: Int) -> Lexicon.Word {
        index >= 0 && index < ids.count ? lexicon.word(ids[index]) : Lexicon.Word()
    }

    /// What the token can do.
    @inline(__always)
    func roles(_ index: Int) -> WordRoles { word(index).roles }

    /// Whether the token can do any of these things.
    @inline(__always)
    func has(_ index: Int, _ roles: WordRoles) -> Bool {
        !self.roles(index).isDisjoint(with: roles)
    }

    /// Whether the token does any of these things in a sentence.
    @inline(__always)
    func does(_ index: Int, _ roles: GrammarRoles) -> Bool {
        !word(index).grammar.isDisjoint(with: roles)
    }

    /// The mark's code, 0 for words and numbers.
    @inline(__always)
    func mark(_ index: Int) -> UInt8 {
        index >= 0 && index < tokens.count ? tokens[index].mark : 0
    }

    /// Whether the token is this ASCII mark.
    @inline(__always)
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        self.mark(index) == UInt8(truncatingIfNeeded: mark.value)
    }

    /// Whether the token is a hyphen or dash.
    @inline(__always)
    func isDash(_ index: Int) -> Bool { Mark.isDash(mark(index)) }

    @inline(__always)
    func kind(_ index: Int) -> Token.Kind? {
        index >= 0 && index < tokens.count ? tokens[index].kind : nil
    }

    /// Whether the token is the `000` of `65 000`.
    func isSpacedThousand(_ index: Int) -> Bool {
        kind(index) == .number && kind(index - 1) == .number && hasSpace(before: index)
            && !flags(index).contains(.newlineBefore) && bytes(index).elementsEqual("000".utf8)
            && tokens[index - 1].end - tokens[index - 1].start <= 3
    }

    /// Whether white space stands before the token; true outside the text.
    @inline(__always)
    func hasSpace(before index: Int) -> Bool {
        index < 0 || index >= tokens.count || tokens[index].flags.contains(.spaceBefore)
    }

    @inline(__always)
    func flags(_ index: Int) -> Token.Flags {
        index >= 0 && index < tokens.count ? tokens[index].flags : []
    }

    /// Whether the token is a word with a capital first letter.
    @inline(__always)
    func isCapitalized(_ index: Int) -> Bool { flags(index).contains(.capitalized) }

    /// Whether the token is a word in small letters.
    @inline(__always)
    func isLowerWord(_ index: Int) -> Bool {
        kind(index) == .word && !flags(index).contains(.capitalized)
    }

    /// Whether the token begins a line, list item or sentence.
    func isFirst(_ index: Int) -> Bool {
        index <= 0 || !flags(index).isDisjoint(with: [.sentenceStart, .newlineBefore])
    }

    /// The hash of the token, 0 outside the text.
    @inline(__always)
    func hash(_ index: Int) -> UInt32 {
        index >= 0 && index < tokens.count ? tokens[index].hash : 0
    }

    /// The last byte of a word, made small.
    func lastByte(_ index: Int) -> UInt8 {
        guard index >= 0, index < tokens.count else { return 0 }
        return text[Int(tokens[index].end) - 1] | 0x20
    }

    /// The bytes of the token.
    func bytes(_ index: Int) -> ArraySlice<UInt8> { text[tokens[index].byteRange] }

    /// The bytes from the first token of a run to the end of its last.
    func range(_ span: TokenSpan) -> Range<Offset> {
        Offset(Int(tokens[span.lowerBound].start))..<Offset(Int(tokens[span.upperBound - 1].end))
    }
}
