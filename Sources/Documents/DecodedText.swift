/// A document's text, decoded; apart from a byte order mark nothing of it is changed.
public struct DecodedText: Sendable, Equatable {
    /// How the document's bytes were read; the raw value is the encoding's name in annotations.
    public enum Encoding: String, Sendable, CaseIterable {
        /// The rule, with a byte order mark or without.
        case utf8 = "utf-8"
        /// Only with a byte order mark.
        case utf16 = "utf-16"
        /// Whatever is neither of the others.
        case windows1252 = "windows-1252"
    }

    /// The text in valid UTF-8, without a byte order mark.
    public var text: [UInt8]
    /// How the bytes were read.
    public var encoding: Encoding

    /// Makes a text; the caller vouches that `text` is valid UTF-8.
    public init(text: [UInt8], encoding: Encoding) {
        self.text = text
        self.encoding = encoding
    }
}
