/// A JSON document as a tree, for small documents such as headers and settings.
///
/// Large documents are read with `JSONScanner` and written with `JSONWriter`, which build no tree.
public enum JSONValue: Sendable, Equatable {
    /// The word `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number without fraction and exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number; never NaN or infinite when it was parsed.
    case number(Double)
    /// A string, its escapes decoded.
    case string(String)
    /// An array in its order.
    case array([JSONValue])
    /// An object in the order of its members.
    case object(JSONObject)

    /// The string, `nil` for any other type.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The integer, also of a number such as `3.0`; `nil` for any other value.
    public var integerValue: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number, whether it was written as an integer or not; `nil` for any other type.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// The truth value, `nil` for any other type.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The elements of an array, `nil` for any other type.
    public var arrayValue: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members of an object, `nil` for any other type.
    public var objectValue: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The value of an object's key; `nil` if there is none, or if this is no object.
    public subscript(key: String) -> JSONValue? { objectValue?[key] }
}

/// Trees can be written down as Swift literals.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Makes a string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Makes an integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// Makes a number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// Makes `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes an array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Makes `null`.
    public init(nilLiteral: ()) { self = .null }

    /// Makes an object; of members that share a key the last one stays.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { (key: $0.0, value: $0.1) }))
    }
}
