extension JSONScanner {
    /// Reads a string.
    public mutating func string() throws(JSONError) -> String {
        let (range, isEscaped) = try expectString()
        if isEscaped { return String(decoding: try unescaped(range), as: UTF8.self) }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Reads a string as UTF-8 bytes.
    public mutating func utf8() throws(JSONError) -> [UInt8] {
        let (range, isEscaped) = try expectString()
        return isEscaped ? try unescaped(range) : Array(bytes[range])
    }

    /// Reads a string and appends its UTF-8 bytes.
    public mutating func utf8(appendingTo text: inout [UInt8]) throws(JSONError) {
        let (range, isEscaped) = try expectString()
        if isEscaped {
            text.append(contentsOf: try unescaped(range))
        } else {
            text.append(contentsOf: bytes[range])
        }
    }

    private mutating func expectString() throws(JSONError) -> (Range<Int>, isEscaped: Bool) {
        guard try peek() == .string else { throw JSONError(.wrongType, at: position) }
        return try scanString()
    }

    /// Passes over the string at `position`; gives the bytes between its quotes as they stand.
    ///
    /// Escapes are checked when the string is decoded, or by `skip`.
    mutating func scanString() throws(JSONError) -> (Range<Int>, isEscaped: Bool) {
        let start = position + 1
        var index = start
        var seen: UInt64 = 0
        var isEscaped = false
        while true {
            index = StringBytes.firstSpecial(bytes.span, from: index, to: limit, seen: &seen)
            guard index < limit else { throw JSONError(.unexpectedEnd, at: limit) }
            if bytes[index] == UInt8(ascii: "\"") {
                position = index + 1
                if seen & StringBytes.highBits != 0 { try validate(start..<index) }
                return (start..<index, isEscaped)
            }
            guard bytes[index] == UInt8(ascii: "\\") else {
                throw JSONError(.controlCharacter, at: index)
            }
            isEscaped = true
            // What is escaped is no end of the string; it may be the first byte of a scalar.
            if index + 1 < limit { seen |= UInt64(bytes[index + 1]) }
            index += 2
        }
    }

    private func validate(_ range: Range<Int>) throws(JSONError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
        } catch {
            throw JSONError(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
        }
    }

    /// Decodes the escapes of a string's bytes.
    func unescaped(_ range: Range<Int>) throws(JSONError) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        try unescape(range) {
            output.append(contentsOf: bytes[$0])
        } scalar: { scalar in
            output.append(contentsOf: UTF8.encode(scalar)!)
        }
        return output
    }

    /// Checks the escapes of a string's bytes.
    func checkEscapes(_ range: Range<Int>) throws(JSONError) {
        try unescape(range) { _ in
        } scalar: { _ in
        }
    }

    /// Walks a string's bytes: runs without escapes go to `run`, what escapes stand for to
    /// `scalar`.
    @inline(__always)
    private func unescape(
        _ range: Range<Int>, run: (Range<Int>) -> Void, scalar: (Unicode.Scalar) -> Void
    ) throws(JSONError) {
        var index = range.lowerBound
        var runStart = index
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if runStart < index { run(runStart..<index) }
            scalar(try escape(at: &index, before: range.upperBound))
            runStart = index
        }
        if runStart < index { run(runStart..<index) }
    }

    /// Reads one escape, a surrogate pair as one; moves `index` from its backslash past its end.
    private func escape(
        at index: inout Int, before limit: Int
    ) throws(JSONError) -> Unicode.Scalar {
        let start = index
        index += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw JSONError(.invalidEscape, at: start)
        }
        let unit = try codeUnit(at: &index, before: limit)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), index + 1 < limit,
            bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        else { throw JSONError(.loneSurrogate, at: start) }
        index += 2
        let trail = try codeUnit(at: &index, before: limit)
        guard UTF16.isTrailSurrogate(trail) else { throw JSONError(.loneSurrogate, at: start) }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    /// Reads the four hexadecimal digits of a `\u` escape.
    private func codeUnit(at index: inout Int, before limit: Int) throws(JSONError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard index < limit, let digit = Self.hexDigit(bytes[index]) else {
                throw JSONError(.invalidEscape, at: min(index, limit))
            }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
