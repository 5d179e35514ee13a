extension Tokenizer {
    /// Where a word with the period after it ends, if that period belongs to it.
    func joinedPeriod(
        _ word: Range<Int>, _ seen: ByteClass, _ text: Span<UInt8>,
        _ classes: Span<ByteClass>
    ) -> Int? {
        guard !seen.contains(.digit) else { return nil }
        if word.count == 1 { return acronymEnd(from: word.upperBound, text, classes) }
        if seen == [.lower], word.count > AbbreviationTable.longest { return nil }
        let hash = TokenHash.ascii(text, word)
        guard let use = abbreviations.use(of: hash, isCapitalized: seen.contains(.upper)) else {
            return nil
        }
        let stop = word.upperBound + 1
        if use == .beforeNumber, !isNumberNext(at: stop, text, classes) { return nil }
        return stop
    }

    /// Where `U.S.`, `U.S` or `J.` ends; `period` is the place of its first period.
    private func acronymEnd(
        from period: Int, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Int? {
        var end = period + 1
        while end < text.count, !classes[Int(text[end])].isDisjoint(with: .letter) {
            let next = end + 1
            guard next < text.count else { return next }
            if text[next] == UInt8(ascii: ".") {
                end = next + 1
            } else if isLetter(at: next, in: text, classes)
                || classes[Int(text[next])] == .digit
            {
                return end
            } else {
                return next
            }
        }
        return end
    }

    /// Whether a digit or a Roman numeral comes next, after blanks.
    private func isNumberNext(
        at start: Int, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        var index = start
        while index < text.count {
            let kind = classes[Int(text[index])]
            if kind == .digit { return true }
            if kind == .space || kind == .newline {
                index += 1
            } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        let first = index
        while index < text.count, isRoman(text[index]) { index += 1 }
        return index > first
            && (index == text.count || classes[Int(text[index])].isDisjoint(with: .alphanumeric))
    }

    private func isRoman(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
            || byte == UInt8(ascii: "L") || byte == UInt8(ascii: "C")
    }
}

extension Tokenizer {
    /// The end of an address whose scheme ends at `colon`, if `//` follows it.
    func addressEnd(colon: Int, in text: Span<UInt8>) -> Int? {
        guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
            text[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        return addressEnd(from: colon + 3, in: text)
    }

    /// Where the marks and letters of an address end that begin at `start`.
    func addressEnd(from start: Int, in text: Span<UInt8>) -> Int {
        var end = start
        while end < text.count, isAddressByte(text[end]) { end += 1 }
        while end > start, isTrailingMark(text[end - 1]) { end -= 1 }
        return end
    }

    /// Appends an address as one word.
    func address(_ range: Range<Int>, _ text: Span<UInt8>, _ run: inout TokenRun) -> Int {
        run.append(
            range, hash: TokenHash.ascii(text, range), flags: .address, kind: .word)
        return range.upperBound
    }

    private func isAddressByte(_ byte: UInt8) -> Bool {
        guard byte > 0x20, byte < 0x7F else { return false }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"),
            UInt8(ascii: "]"), UInt8(ascii: "}"):
            return false
        default: return true
        }
    }

    private func isTrailingMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "("):
            true
        default: false
        }
    }
}
