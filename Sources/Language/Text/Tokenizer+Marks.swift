extension Tokenizer {
    /// Reads the number that starts with the digit at `start`.
    func number(
        at start: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>,
        _ run: inout TokenRun
    ) -> Int {
        var end = start
        var groupStart = start
        while end < text.count {
            let byte = text[end]
            let kind = classes[Int(byte)]
            if !kind.isDisjoint(with: .alphanumeric) {
                end += 1
            } else if byte == UInt8(ascii: "."), isDigit(end + 1, text, classes),
                !isFootnotePoint(start..<end, text, classes)
            {
                end += 1
                groupStart = end
            } else if byte == UInt8(ascii: ","), joinsComma(groupStart..<end, text, classes) {
                end += 1
                groupStart = end
            } else {
                break
            }
        }
        run.append(
            start..<end, hash: TokenHash.ascii(text, start..<end), flags: [], kind: .number)
        return end
    }

    @inline(__always)
    private func isDigit(
        _ index: Int, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        index < text.count && classes[Int(text[index])] == .digit
    }

    /// Whether the comma at the group's end stands between digits in threes, or in twos and threes.
    private func joinsComma(
        _ group: Range<Int>, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        guard group.count <= 3 else { return false }
        var end = group.upperBound + 1
        while isDigit(end, text, classes) { end += 1 }
        let digits = end - group.upperBound - 1
        if digits == 3 { return true }
        // 12,34,567: the last group has three.
        return digits == 2 && group.count <= 2 && end < text.count
            && text[end] == UInt8(ascii: ",")
            && joinsComma(group.upperBound + 1..<end, text, classes)
    }

    /// Whether a year or a number in groups with a point and one to three digits is the end of a
    /// sentence with the number of its footnote: `in 2015.41 The`, `a mere 2,300.43 Neither`.
    private func isFootnotePoint(
        _ year: Range<Int>, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        guard year.count == 4 else { return isGroupedFootnote(year, text, classes) }
        let century = (text[year.lowerBound], text[year.lowerBound + 1])
        let isYear =
            century == (UInt8(ascii: "1"), UInt8(ascii: "9"))
            || century == (UInt8(ascii: "2"), UInt8(ascii: "0"))
        guard isYear else { return false }
        let before = year.lowerBound == 0 ? UInt8(ascii: " ") : text[year.lowerBound - 1]
        guard before == UInt8(ascii: " ") || before == UInt8(ascii: "\n") else { return false }
        var end = year.upperBound + 1
        while isDigit(end, text, classes) { end += 1 }
        guard end - year.upperBound <= 4 else { return false }
        return end == text.count || classes[Int(text[end])] == .space
            || classes[Int(text[end])] == .newline
    }

    /// The same behind `2,300`, where no sign of money stands before it and a capitalized word
    /// behind; two decimals of a sum have its sign or a word of money beside them.
    private func isGroupedFootnote(
        _ number: Range<Int>, _ text: Span<UInt8>, _ classes: Span<ByteClass>
    ) -> Bool {
        guard number.count > 4, text[number.upperBound - 4] == UInt8(ascii: ","),
            number.lowerBound == 0 || classes[Int(text[number.lowerBound - 1])] == .space
        else { return false }
        var end = number.upperBound + 1
        while isDigit(end, text, classes) { end += 1 }
        guard end - number.upperBound <= 4, end + 2 < text.count,
            classes[Int(text[end])] == .space || classes[Int(text[end])] == .newline
        else { return false }
        return classes[Int(text[end + 1])] == .upper && classes[Int(text[end + 2])] == .lower
    }
}

extension Tokenizer {
    /// Reads a line break; CR LF is one.
    func newline(at index: Int, in text: Span<UInt8>, _ run: inout TokenRun) -> Int {
        run.breakLine()
        let isPair =
            text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        return index + (isPair ? 2 : 1)
    }

    /// Reads an ASCII mark; periods and hyphens in a row are one.
    func mark(at index: Int, in text: Span<UInt8>, _ run: inout TokenRun) -> Int {
        let byte = text[index]
        var end = index + 1
        var code = byte
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
            while end < text.count, text[end] == byte { end += 1 }
            if end > index + 1 {
                code = byte == UInt8(ascii: ".") ? Mark.ellipsis : Mark.emDash
            }
        } else if byte == UInt8(ascii: "'"), let stop = suffixEnd(at: index, length: 1, text, run) {
            return suffix(index..<stop, text, &run)
        } else if byte == UInt8(ascii: "@"), let range = mailAddress(at: index, text, &run) {
            return address(range, text, &run)
        }
        let hash =
            end == index + 1
            ? TokenHash.ascii(small: UInt64(byte | 0x20), length: 1)
            : TokenHash.ascii(text, index..<end)
        run.append(index..<end, hash: hash, flags: [], kind: .mark, mark: code)
        return end
    }

    /// The range of `jane.doe@example.org` around its `@`; takes back the tokens before that.
    private func mailAddress(
        at index: Int, _ text: Span<UInt8>, _ run: inout TokenRun
    ) -> Range<Int>? {
        guard run.gap.isEmpty, let start = run.removeMailbox() else { return nil }
        return start..<addressEnd(from: index + 1, in: text)
    }

    /// Reads a scalar outside ASCII that begins a token or is white space.
    func scalar(
        at index: Int, in text: Span<UInt8>, _ classes: Span<ByteClass>,
        _ run: inout TokenRun
    ) -> Int {
        let shape = ScalarShape.at(index, in: text)
        let end = index + shape.length
        switch shape.role {
        case .letter, .capital: return longWord(index, from: index, [], text, classes, &run)
        case .space: run.gap.insert(.spaceBefore)
        case .newline: run.breakLine()
        case .paragraph:
            run.breakLine()
            run.breakLine()
        case .fraction:
            run.append(
                index..<end, hash: TokenHash.folded(text, index..<end), flags: .nonASCII,
                kind: .number)
        case .mark:
            if shape.mark == Mark.closeSingle,
                let stop = suffixEnd(at: index, length: shape.length, text, run)
            {
                return suffix(index..<stop, text, &run)
            }
            run.append(
                index..<end, hash: TokenHash.folded(text, index..<end), flags: .nonASCII,
                kind: .mark, mark: shape.mark)
        }
        return end
    }

    /// The end of `’s` at an apostrophe that is glued to the token before it.
    private func suffixEnd(
        at index: Int, length: Int, _ text: Span<UInt8>, _ run: borrowing TokenRun
    ) -> Int? {
        let letter = index + length
        guard run.gap.isEmpty, letter < text.count, let last = run.last,
            last.kind != .mark || Mark.isCloser(last.mark),
            isPossessive(at: letter, in: text, classes.span)
        else { return nil }
        return letter + 1
    }

    private func suffix(_ range: Range<Int>, _ text: Span<UInt8>, _ run: inout TokenRun) -> Int {
        let isCurly = range.count > 2
        let hash = isCurly ? TokenHash.folded(text, range) : TokenHash.ascii(text, range)
        run.append(range, hash: hash, flags: isCurly ? .nonASCII : [], kind: .word)
        return range.upperBound
    }
}
