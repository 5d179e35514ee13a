/// Brings texts to where the tagger starts: tokens, sentences, and what rules propose.
package struct TaggerInput {
    private var pipeline = Pipeline.beforeTagger()
    private let tokenizer = Tokenizer()
    private var splitter = SentenceSplitter()

    /// An input with the built-in tables.
    package init() {}

    /// A text's document as the tagger meets it in a pipeline.
    package mutating func document(_ text: [UInt8]) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: text)
        pipeline.annotate(&document)
        return document
    }

    /// Only the tokens and sentences of a text, for counting words.
    package mutating func words(_ text: [UInt8]) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: text)
        document.tokens = tokenizer.tokens(of: text.span)
        splitter.annotate(&document)
        return document
    }
}

extension Token {
    /// Whether it is a word that starts with a capital or has one further on.
    package func isLarge(in text: [UInt8]) -> Bool {
        guard kind == .word else { return false }
        if flags.contains(.capitalized) { return true }
        return !flags.contains(.address) && text[byteRange].contains { ByteClass.of($0) == .upper }
    }
}
