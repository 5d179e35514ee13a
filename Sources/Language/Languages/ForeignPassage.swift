/// A run of sentences in a language other than English.
public struct ForeignPassage: Sendable, Equatable {
    /// Its language, BCP 47.
    public let language: String
    /// Its sentences, by their places in the document.
    let sentences: Range<Int>
    /// From the first sentence's start to the last one's end.
    public let range: Range<Offset>
}

/// The tokens and sentences of a document while only its English part is looked at.
struct SetAside: Sendable {
    let tokens: [Token]
    let sentences: [Sentence]
    /// For each token left in the document its place in `tokens`.
    let keptTokens: [Int]
    /// For each sentence left in the document its place in `sentences`.
    let keptSentences: [Int]
}

extension AnnotatedDocument {
    /// Takes the tokens and sentences of the foreign passages out of the document, so that what
    /// reads English never sees them.
    mutating func setForeignAside() {
        guard !passages.isEmpty else { return }
        var kept: (tokens: [Int], sentences: [Int]) = ([], [])
        var left: (tokens: [Token], sentences: [Sentence]) = ([], [])
        var next = 0
        for index in sentences.indices {
            while next < passages.count, passages[next].sentences.upperBound <= index { next += 1 }
            if next < passages.count, passages[next].sentences.contains(index) { continue }
            let first = left.tokens.count
            let span = sentences[index].tokens
            left.tokens += tokens[span]
            kept.tokens += span
            kept.sentences.append(index)
            left.sentences.append(
                Sentence(tokens: first..<left.tokens.count, range: sentences[index].range))
        }
        aside = SetAside(
            tokens: tokens, sentences: sentences, keptTokens: kept.tokens,
            keptSentences: kept.sentences)
        (tokens, sentences) = left
    }

    /// Puts back what `setForeignAside` took, and makes the findings point to it.
    mutating func putForeignBack() {
        guard let aside else { return }
        for index in mentions.indices {
            let span = mentions[index].tokens
            mentions[index].tokens =
                aside.keptTokens[span.lowerBound]..<aside.keptTokens[span.upperBound - 1] + 1
        }
        for index in claims.indices {
            claims[index].sentence = aside.keptSentences[claims[index].sentence]
        }
        (tokens, sentences) = (aside.tokens, aside.sentences)
        lexemes = Lexemes()
        self.aside = nil
    }
}
