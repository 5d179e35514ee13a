extension JSONValue {
    /// Reads one document, strictly by RFC 8259; white space may surround it, nothing else.
    ///
    /// Of members that share a key the last one wins. Invalid UTF-8 and escapes of lone
    /// surrogates are errors, as is a number that no `Double` can hold.
    public static func parse(
        _ bytes: [UInt8], limits: JSONLimits = .default
    ) throws(JSONError) -> JSONValue {
        var scanner = try JSONScanner(bytes, limits: limits)
        let value = try scanner.value()
        try scanner.end()
        return value
    }
}

extension JSONScanner {
    /// Reads the next value as a tree, whatever its type.
    public mutating func value() throws(JSONError) -> JSONValue {
        switch try peek() {
        case .null:
            try null()
            return .null
        case .bool: return .bool(try bool())
        case .string: return .string(try string())
        case .number: return try number()
        case .array:
            var elements: [JSONValue] = []
            try beginArray()
            while try nextElement() { elements.append(try value()) }
            return .array(elements)
        case .object:
            var members: [(key: String, value: JSONValue)] = []
            try beginObject()
            while let name = try nextName() {
                members.append((key: name, value: try value()))
            }
            return .object(JSONObject(members))
        }
    }
}
