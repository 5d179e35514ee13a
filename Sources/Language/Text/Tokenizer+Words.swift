extension Tokenizer {
    /// Reads the word that starts with the letter at `start`; returns where to go on.
    func word(
        at start: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>,
        _ run: inout TokenRun
    ) -> Int {
        let (end, seen) = LetterRun.end(from: start, in: text, classes)
        guard end < text.count else { return finish(start..<end, seen, text, &run) }
        switch text[end] {
        case UInt8(ascii: "."):
            if let stop = joinedPeriod(start..<end, seen, text, classes) {
                let shape = flags(seen, first: text[start], length: stop - start - 1)
                run.append(
                    start..<stop, hash: TokenHash.ascii(text, start..<stop),
                    flags: shape.union(.innerPeriod), kind: .word)
                return stop
            }
        case UInt8(ascii: ":"):
            if let stop = addressEnd(colon: end, in: text) {
                return address(start..<stop, text, &run)
            }
        case UInt8(ascii: "'"), 0x80...:
            return longWord(start, from: end, seen, text, classes, &run)
        default: break
        }
        return finish(start..<end, seen, text, &run)
    }

    /// Appends an ASCII word, without the number of a footnote glued to it.
    @inline(__always)
    private func finish(
        _ range: Range<Int>, _ seen: ByteClass, _ text: Span<UInt8>, _ run: inout TokenRun
    ) -> Int {
        var end = range.upperBound
        if seen.contains(.digit) { end = footnoteStart(range, text) }
        let shape = flags(seen, first: text[range.lowerBound], length: range.count)
        run.append(
            range.lowerBound..<end, hash: TokenHash.ascii(text, range.lowerBound..<end),
            flags: shape, kind: .word)
        return end
    }

    @inline(__always)
    private func flags(_ seen: ByteClass, first: UInt8, length: Int) -> Token.Flags {
        guard seen.contains(.upper) else { return [] }
        var flags: Token.Flags = .capitalInside
        if ByteClass.of(first) == .upper { flags.insert(.capitalized) }
        if !seen.contains(.lower), length >= 2 { flags.insert(.allCapitals) }
        return flags
    }

    /// Where the digits begin that end a word of at least three letters, the last one small.
    private func footnoteStart(_ range: Range<Int>, _ text: Span<UInt8>) -> Int {
        var start = range.upperBound
        while start > range.lowerBound, ByteClass.of(text[start - 1]) == .digit { start -= 1 }
        let digits = range.upperBound - start
        guard (1...3).contains(digits), start - range.lowerBound >= 3,
            ByteClass.of(text[start - 1]) == .lower
        else { return range.upperBound }
        return start
    }

    /// Reads on through a word with an apostrophe or letters outside ASCII.
    func longWord(
        _ start: Int, from index: Int, _ seenSoFar: ByteClass, _ text: Span<UInt8>,
        _ classes: Span<ByteClass>, _ run: inout TokenRun
    ) -> Int {
        var seen = seenSoFar
        var end = index
        scan: while end < text.count {
            let kind = classes[Int(text[end])]
            if !kind.isDisjoint(with: .alphanumeric) {
                seen.formUnion(kind)
                end += 1
            } else if let length = apostropheLength(at: end, in: text) {
                guard joinsApostrophe(at: end, length, word: start, text, classes) else {
                    break scan
                }
                end += length
            } else if kind == .high {
                let shape = ScalarShape.at(end, in: text)
                switch shape.role {
                case .letter: seen.formUnion(.lower)
                case .capital: seen.formUnion(.upper)
                default: break scan
                }
                end += shape.length
            } else {
                break scan
            }
        }
        return finishLong(start..<end, seen, text, &run)
    }

    private func finishLong(
        _ range: Range<Int>, _ seen: ByteClass, _ text: Span<UInt8>, _ run: inout TokenRun
    ) -> Int {
        let first = text[range.lowerBound]
        let startsHigh =
            first >= 0x80 && ScalarShape.at(range.lowerBound, in: text).role == .capital
        var shape = flags(seen, first: startsHigh ? UInt8(ascii: "A") : first, length: range.count)
        let end = seen.contains(.digit) ? footnoteStart(range, text) : range.upperBound
        var isASCII = true
        for index in range.lowerBound..<end where text[index] >= 0x80 { isASCII = false }
        if !isASCII {
            shape.insert(.nonASCII)
            shape.remove(.capitalInside)
        }
        let word = range.lowerBound..<end
        let hash = isASCII ? TokenHash.ascii(text, word) : TokenHash.folded(text, word)
        run.append(word, hash: hash, flags: shape, kind: .word)
        return end
    }
}

extension Tokenizer {
    /// The length of a straight or curly apostrophe at `index`, if one is there.
    @inline(__always)
    func apostropheLength(at index: Int, in text: Span<UInt8>) -> Int? {
        if text[index] == UInt8(ascii: "'") { return 1 }
        guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
            text[index + 2] == 0x99
        else { return nil }
        return 3
    }

    /// Whether an apostrophe has letters of the same word behind it, other than a final `s`.
    private func joinsApostrophe(
        at index: Int, _ length: Int, word start: Int, _ text: Span<UInt8>,
        _ classes: Span<ByteClass>
    ) -> Bool {
        let next = index + length
        guard next < text.count, isLetter(at: next, in: text, classes) else { return false }
        if isPossessive(at: next, in: text, classes) { return false }
        // After a closing quote that lacks its space: ‘trade’The.
        let isGlued = classes[Int(text[next])] == .upper && index - start > 2
        return !(isGlued && next + 1 < text.count && classes[Int(text[next + 1])] == .lower)
    }

    /// Whether a letter `s` stands at `index` and ends its word.
    func isPossessive(
        at index: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        guard text[index] | 0x20 == UInt8(ascii: "s") else { return false }
        return index + 1 >= text.count || !isWordByte(at: index + 1, in: text, classes)
    }

    @inline(__always)
    func isLetter(
        at index: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        let kind = classes[Int(text[index])]
        if kind == .high {
            let role = ScalarShape.at(index, in: text).role
            return role == .letter || role == .capital
        }
        return !kind.isDisjoint(with: .letter)
    }

    @inline(__always)
    private func isWordByte(
        at index: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        classes[Int(text[index])] == .digit || isLetter(at: index, in: text, classes)
    }
}
