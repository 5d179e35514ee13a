import Testing

/// A text and the language it is in.
struct LanguageCase: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String

    init(_ language: String, _ text: String) {
        self.language = language
        self.text = text
    }

    var testDescription: String { "\(language): \(text.prefix(40))" }
}
