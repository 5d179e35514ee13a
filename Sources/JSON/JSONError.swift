/// Bytes that are not the JSON that was asked for, with the place where that shows.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable, CaseIterable {
        /// The bytes end inside a value.
        case unexpectedEnd = "unexpected end"
        /// A byte that the grammar does not allow here.
        case unexpectedByte = "unexpected byte"
        /// Something other than white space after the value.
        case trailingBytes = "bytes after the value"
        /// A control character inside a string that is not escaped.
        case controlCharacter = "unescaped control character"
        /// A backslash followed by something that is no escape.
        case invalidEscape = "invalid escape"
        /// A `\u` escape of half a surrogate pair.
        case loneSurrogate = "lone surrogate"
        /// A string that is not valid UTF-8.
        case invalidUTF8 = "invalid UTF-8"
        /// A number that breaks the grammar, or that its type cannot hold.
        case invalidNumber = "invalid number"
        /// A value of another type than the caller asked for.
        case wrongType = "wrong type"
        /// Arrays and objects nested deeper than `JSONLimits.depth`.
        case tooDeep = "nested too deeply"
        /// More bytes than `JSONLimits.byteCount`.
        case tooLarge = "too large"
    }

    /// What is wrong.
    public var code: Code
    /// The offset of the offending byte from the start of the bytes.
    public var position: Int

    /// Makes an error.
    public init(_ code: Code, at position: Int) {
        self.code = code
        self.position = position
    }

    /// One line for people: the cause and the byte offset.
    public var description: String { "\(code.rawValue) at byte \(position)" }
}
