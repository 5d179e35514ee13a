/// Looks at a text's tokens: their bytes, words and folded equality.
extension AnnotatedDocument {
    /// The bytes from one offset to another.
    func bytes(_ range: Range<Offset>) -> ArraySlice<UInt8> {
        text[range.lowerBound.index..<range.upperBound.index]
    }

    /// The text between two offsets as a string; for rules that run rarely.
    func string(_ range: Range<Offset>) -> String {
        String(decoding: bytes(range), as: UTF8.self)
    }

    /// From the first token's start to the last one's end; `span` is not empty.
    func range(of span: TokenSpan) -> Range<Offset> {
        Offset(Int(tokens[span.lowerBound].start))..<Offset(Int(tokens[span.upperBound - 1].end))
    }

    /// Whether the token at `index`, if there is one, is the mark with this code.
    @inline(__always)
    func isMark(_ index: Int, _ code: UInt8) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].mark == code
    }

    /// Whether the token at `index` is this mark, with nothing before it.
    @inline(__always)
    func isGlued(_ index: Int, _ code: UInt8) -> Bool {
        isMark(index, code) && !tokens[index].flags.contains(.spaceBefore)
    }

    /// Whether the token at `index`, if there is one, begins with a capital.
    @inline(__always)
    func isCapital(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].flags.contains(.capitalized)
    }

    /// The hash of the token at `index`, or 0 outside the text.
    @inline(__always)
    func hash(_ index: Int) -> UInt32 {
        index >= 0 && index < tokens.count ? tokens[index].hash : 0
    }
}
