/// The tokens so far and the white space since the last one.
///
/// Written straight into the memory of the array that they become: a text has so many tokens that
/// an array's own checks at each would be a good part of all the time.
@safe struct TokenRun: ~Copyable {
    private let start: UnsafeMutablePointer<Token>
    private let limit: Int
    /// How many tokens there are.
    private(set) var count = 0
    /// Whether all tokens found room.
    private(set) var hasAll = true
    /// What will be before the next token.
    var gap: Token.Flags = .spaceBefore

    /// A run that fills memory which outlives it.
    @unsafe init(_ buffer: UnsafeMutableBufferPointer<Token>) {
        unsafe start = buffer.baseAddress!
        limit = buffer.count
    }

    /// The last token.
    var last: Token? { count > 0 ? self[count - 1] : nil }

    private subscript(index: Int) -> Token {
        precondition(index >= 0 && index < count)
        return unsafe start[index]
    }

    /// Notes a line break; a second one makes a blank line.
    mutating func breakLine() {
        gap.formUnion(
            gap.contains(.newlineBefore)
                ? [.spaceBefore, .blankLineBefore] : [.spaceBefore, .newlineBefore])
    }

    /// Takes back the glued words, periods and hyphens at the end, if there are any; says where
    /// they began.
    mutating func removeMailbox() -> Int? {
        var first = count
        while first > 0 {
            let token = self[first - 1]
            let isPart =
                token.kind != .mark || token.mark == UInt8(ascii: ".")
                || token.mark == UInt8(ascii: "-") || token.mark == UInt8(ascii: "_")
            guard isPart, !token.flags.contains(.address) else { break }
            first -= 1
            if !token.flags.isDisjoint(with: .spaceBefore) { break }
        }
        guard first < count, self[first].kind != .mark else { return nil }
        let start = Int(self[first].start)
        gap = self[first].flags.intersection([.spaceBefore, .newlineBefore, .blankLineBefore])
        count = first
        return start
    }

    /// Adds a token behind the gap, which ends with it.
    @inline(__always)
    mutating func append(
        _ range: Range<Int>, hash: UInt32, flags: Token.Flags, kind: Token.Kind, mark: UInt8 = 0
    ) {
        guard count < limit else {
            hasAll = false
            return
        }
        unsafe start[count] = Token(
            start: range.lowerBound, end: range.upperBound, hash: hash,
            flags: flags.union(gap), kind: kind, mark: mark)
        count &+= 1
        gap = []
    }

    /// Adds a short word that begins at an offset.
    @inline(__always)
    mutating func append(_ word: ShortWord, at start: Int) {
        append(
            start..<start &+ word.length, hash: word.hash, flags: word.flags, kind: .word)
    }
}
