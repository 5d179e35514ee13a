extension JSONScanner {
    /// Passes over the next value, whatever it is, and gives the range of its bytes.
    @discardableResult
    public mutating func skip() throws(JSONError) -> Range<Int> {
        let first = try skipWhiteSpace()
        let start = position
        if first == UInt8(ascii: "\"") { try skipString() } else { try skipValue() }
        return start..<position
    }

    private mutating func skipString() throws(JSONError) {
        let (range, isEscaped) = try scanString()
        if isEscaped { try checkEscapes(range) }
    }

    private mutating func skipValue() throws(JSONError) {
        switch try peek() {
        case .null: try word("null")
        case .bool: _ = try bool()
        case .number: try skipNumber()
        case .string: try skipString()
        case .array:
            try beginArray()
            while try nextElement() { try skipValue() }
        case .object:
            try beginObject()
            while try nextKey() != nil { try skipValue() }
        }
    }
}
