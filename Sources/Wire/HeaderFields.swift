public import JSON
public import Records

extension JSONValue {
    /// A string member that must be there.
    public func text(_ key: String) throws(WireError) -> String {
        guard let value = self[key]?.stringValue else {
            throw WireError(.malformedHeader, "'\(key)' must be a string")
        }
        guard value.utf8.count <= WireLimits.nameBytes else {
            throw WireError(
                .malformedHeader, "'\(key)' has more than \(WireLimits.nameBytes) bytes")
        }
        return value
    }

    /// A string of at most `WireLimits.nameBytes`; `nil` if it is not there.
    public func optionalText(_ key: String) throws(WireError) -> String? {
        guard let value = self[key], value != .null else { return nil }
        return try text(key)
    }

    /// A whole number that must be there and in a range.
    public func whole(_ key: String, in range: ClosedRange<Int64>) throws(WireError) -> Int64 {
        guard let value = self[key]?.integerValue, range.contains(value) else {
            throw WireError(
                .malformedHeader,
                "'\(key)' must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A list of objects or values that must be there.
    public func list(_ key: String) throws(WireError) -> [JSONValue] {
        guard let value = self[key]?.arrayValue else {
            throw WireError(.malformedHeader, "'\(key)' must be an array")
        }
        return value
    }

    /// A digest that must be there.
    public func digest(_ key: String) throws(WireError) -> DocumentID {
        guard let id = DocumentID(hex: try text(key)) else {
            throw WireError(.malformedHeader, "'\(key)' must be 64 hexadecimal digits")
        }
        return id
    }

    /// The number a requester gave its message, repeated in the answer; 0 if it gave none.
    public var request: Int64 { self["request"]?.integerValue ?? 0 }
}
