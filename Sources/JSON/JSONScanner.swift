/// Reads JSON from front to back and builds nothing: the caller asks for what it expects next.
///
///     var scanner = try JSONScanner(bytes)
///     try scanner.beginObject()
///     while let key = try scanner.nextKey() {
///         switch key {
///         case "start": start = try scanner.integer()
///         default: try scanner.skip()
///         }
///     }
///     try scanner.end()
///
/// Every value that `nextKey` or `nextElement` announces must be read or skipped. What is passed
/// over is checked as strictly as what is read. After an error the scanner is of no further use.
public struct JSONScanner: Sendable {
    /// The six types of JSON values.
    public enum Kind: Sendable {
        case null, bool, number, string, array, object
    }

    /// The bytes that are read; shared with the caller, not copied.
    let bytes: [UInt8]
    /// The end of the part of `bytes` that is read.
    let limit: Int
    /// How deeply the scanner may go.
    let depthLimit: Int
    /// The next byte to be looked at, an index into the bytes given.
    public internal(set) var position: Int
    /// The number of open arrays and objects.
    var depth = 0
    /// Whether the innermost open array or object has had no element yet.
    var isFirst = true

    /// Starts at the front of `bytes`, or of the given range of them.
    public init(
        _ bytes: [UInt8], range: Range<Int>? = nil, limits: JSONLimits = .default
    ) throws(JSONError) {
        let range = range ?? bytes.indices
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        guard range.count <= limits.byteCount else {
            throw JSONError(.tooLarge, at: range.lowerBound + limits.byteCount)
        }
        self.bytes = bytes
        position = range.lowerBound
        limit = range.upperBound
        depthLimit = limits.depth
    }

    /// The type of the next value, judged by its first byte.
    public mutating func peek() throws(JSONError) -> Kind {
        switch try skipWhiteSpace() {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "n"): return .null
        default: throw JSONError(.unexpectedByte, at: position)
        }
    }

    /// Enters an object.
    public mutating func beginObject() throws(JSONError) {
        try open(UInt8(ascii: "{"))
    }

    /// Goes to the next member of the object and gives its key, to be compared with literals;
    /// leaves the object at its end.
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        guard try nextItem(closing: UInt8(ascii: "}")) else { return nil }
        if let key = shortKey() { return key }
        let (range, isEscaped) = try scanKey()
        return JSONKey(isEscaped ? try unescaped(range)[...] : bytes[range])
    }

    /// Goes to the next member of the object and gives its name, whatever it is; leaves the object
    /// at its end.
    public mutating func nextName() throws(JSONError) -> String? {
        guard try nextItem(closing: UInt8(ascii: "}")) else { return nil }
        let (range, isEscaped) = try scanKey()
        return String(decoding: isEscaped ? try unescaped(range)[...] : bytes[range], as: UTF8.self)
    }

    /// Enters an array.
    public mutating func beginArray() throws(JSONError) {
        try open(UInt8(ascii: "["))
    }

    /// Whether another element follows; leaves the array at its end.
    public mutating func nextElement() throws(JSONError) -> Bool {
        try nextItem(closing: UInt8(ascii: "]"))
    }

    /// Reads `true` or `false`.
    public mutating func bool() throws(JSONError) -> Bool {
        guard try peek() == .bool else { throw JSONError(.wrongType, at: position) }
        if bytes[position] == UInt8(ascii: "t") {
            try word("true")
            return true
        }
        try word("false")
        return false
    }

    /// Reads `null`.
    public mutating func null() throws(JSONError) {
        guard try peek() == .null else { throw JSONError(.wrongType, at: position) }
        try word("null")
    }

    /// Reads `null` if that is what comes next, and says whether it did.
    public mutating func nullIfPresent() throws(JSONError) -> Bool {
        guard try peek() == .null else { return false }
        try word("null")
        return true
    }

    /// Checks that nothing but white space is left.
    public mutating func end() throws(JSONError) {
        while position < limit, Self.isWhiteSpace(bytes[position]) { position += 1 }
        if position < limit { throw JSONError(.trailingBytes, at: position) }
    }
}

extension JSONScanner {
    /// Skips white space; gives the byte that follows, which stays unread.
    @inline(__always)
    mutating func skipWhiteSpace() throws(JSONError) -> UInt8 {
        while position < limit {
            let byte = bytes[position]
            guard Self.isWhiteSpace(byte) else { return byte }
            position += 1
        }
        throw JSONError(.unexpectedEnd, at: limit)
    }

    @inline(__always)
    static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private mutating func open(_ bracket: UInt8) throws(JSONError) {
        guard try skipWhiteSpace() == bracket else {
            _ = try peek()
            throw JSONError(.wrongType, at: position)
        }
        guard depth < depthLimit else { throw JSONError(.tooDeep, at: position) }
        position += 1
        depth += 1
        isFirst = true
    }

    /// Steps over the comma to the next item's first byte, or out over the closing bracket.
    @inline(__always)
    private mutating func nextItem(closing bracket: UInt8) throws(JSONError) -> Bool {
        let byte = try skipWhiteSpace()
        if byte == bracket {
            position += 1
            depth -= 1
            isFirst = false
            return false
        }
        if isFirst {
            isFirst = false
            return true
        }
        guard byte == UInt8(ascii: ",") else { throw JSONError(.unexpectedByte, at: position) }
        position += 1
        guard try skipWhiteSpace() != bracket else {
            throw JSONError(.unexpectedByte, at: position)
        }
        return true
    }

    /// Reads a plain ASCII key of at most fifteen bytes with its colon, as nearly all are.
    @inline(__always)
    private mutating func shortKey() -> JSONKey? {
        let start = position + 1
        guard start + 17 <= limit, bytes[position] == UInt8(ascii: "\"") else { return nil }
        let first = StringBytes.word(bytes.span, start)
        let special = StringBytes.special(first)
        if special != 0 {
            let count = special.trailingZeroBitCount / 8
            let word = first & (1 << UInt64(8 * count) - 1)
            return endsKey(start + count, word) ? JSONKey(word, 0, count: count) : nil
        }
        let second = StringBytes.word(bytes.span, start + 8)
        let count = StringBytes.special(second).trailingZeroBitCount / 8
        guard count < 8 else { return nil }
        let word = second & (1 << UInt64(8 * count) - 1)
        guard endsKey(start + 8 + count, first | word) else { return nil }
        return JSONKey(first, word, count: 8 + count)
    }

    /// Steps over the quotation mark and the colon behind a key; false if it is none of ASCII that
    /// ends there.
    @inline(__always)
    private mutating func endsKey(_ end: Int, _ seen: UInt64) -> Bool {
        guard bytes[end] == UInt8(ascii: "\""), bytes[end + 1] == UInt8(ascii: ":"),
            seen & StringBytes.highBits == 0
        else { return false }
        position = end + 2
        return true
    }

    /// Passes over a key with its colon; gives the bytes between its quotes as they stand.
    private mutating func scanKey() throws(JSONError) -> (Range<Int>, isEscaped: Bool) {
        guard bytes[position] == UInt8(ascii: "\"") else {
            throw JSONError(.unexpectedByte, at: position)
        }
        let key = try scanString()
        guard try skipWhiteSpace() == UInt8(ascii: ":") else {
            throw JSONError(.unexpectedByte, at: position)
        }
        position += 1
        return key
    }

    /// Reads one of the three words; the first byte that differs is the error's place.
    mutating func word(_ word: StaticString) throws(JSONError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard position < limit else { throw JSONError(.unexpectedEnd, at: limit) }
            guard unsafe bytes[position] == word.utf8Start[index] else {
                throw JSONError(.unexpectedByte, at: position)
            }
            position += 1
        }
    }
}
