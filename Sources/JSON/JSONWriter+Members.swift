/// Members of an object: a key and its value in one call; an absent value is written as `null`.
extension JSONWriter {
    /// Begins an object that is a member.
    @inlinable
    public mutating func beginObject(_ key: StaticString) {
        self.key(key)
        beginObject()
    }

    /// Begins an array that is a member.
    @inlinable
    public mutating func beginArray(_ key: StaticString) {
        self.key(key)
        beginArray()
    }

    /// Writes a member that is a string.
    @inlinable @inline(__always)
    public mutating func member(_ key: StaticString, _ value: String?) {
        self.key(key)
        if let value { string(value) } else { null() }
    }

    /// Writes a member that is a literal without anything to escape.
    @inlinable @inline(__always)
    public mutating func member(_ key: StaticString, literal value: StaticString) {
        self.key(key)
        string(literal: value)
    }

    /// Writes a member that is a string, from bytes known to be valid UTF-8.
    @inlinable @inline(__always)
    public mutating func member(_ key: StaticString, utf8 value: Span<UInt8>) {
        self.key(key)
        string(utf8: value)
    }

    /// Writes a member that is an integer.
    @inlinable @inline(__always)
    public mutating func member(_ key: StaticString, _ value: Int?) {
        self.key(key)
        if let value { integer(value) } else { null() }
    }

    /// Writes a member that is an integer.
    public mutating func member(_ key: StaticString, _ value: Int64?) {
        member(key, value.map(Int.init))
    }

    /// Writes a member that is a number.
    @inlinable @inline(__always)
    public mutating func member(_ key: StaticString, _ value: Double?) {
        self.key(key)
        if let value { number(value) } else { null() }
    }

    /// Writes a member that is a truth value.
    public mutating func member(_ key: StaticString, _ value: Bool?) {
        self.key(key)
        if let value { bool(value) } else { null() }
    }

    /// Writes a member whose value is JSON already; its bytes are not looked at.
    public mutating func member(_ key: StaticString, raw value: [UInt8]?) {
        self.key(key)
        if let value { raw(value) } else { null() }
    }

    /// Writes a member that is a tree.
    public mutating func member(_ key: StaticString, _ value: JSONValue) {
        self.key(key)
        self.value(value)
    }

    /// Writes a member whose key is no literal.
    public mutating func member(text key: String, _ value: JSONValue) {
        self.key(text: key)
        self.value(value)
    }

    /// Writes a tree.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let value): bool(value)
        case .integer(let value): integer(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let object):
            beginObject()
            for (key, value) in object.members { member(text: key, value) }
            endObject()
        }
    }
}

extension JSONValue {
    /// The value as JSON, on one line.
    public var written: [UInt8] {
        var writer = JSONWriter()
        writer.value(self)
        return writer.bytes
    }
}
