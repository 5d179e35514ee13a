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
///
/// Where a passage stood between English sentences stands a sentence of one mark, so that what
/// comes before it and behind it is not read as one.
struct SetAside: Sendable {
    let tokens: [Token]
    let sentences: [Sentence]
    /// For each token left in the document its place in `tokens`; for the mark of a passage, that
    /// of the passage's first token.
    fileprivate(set) var keptTokens: [Int] = []
    /// For each sentence left in the document its place in `sentences`.
    fileprivate(set) var keptSentences: [Int] = []

    fileprivate init(tokens: [Token], sentences: [Sentence]) {
        self.tokens = tokens
        self.sentences = sentences
    }
}

extension AnnotatedDocument {
    /// Takes the tokens and sentences of the foreign passages out of the document, so that what
    /// reads English never sees them.
    mutating func setForeignAside() {
        guard !passages.isEmpty else { return }
        let whole = SetAside(tokens: tokens, sentences: sentences)
        aside = whole
        (tokens, sentences) = ([], [])
        var passed: Int?
        var next = 0
        for index in whole.sentences.indices {
            while next < passages.count, passages[next].sentences.upperBound <= index { next += 1 }
            if next < passages.count, passages[next].sentences.contains(index) {
                passed = passed ?? index
                continue
            }
            if let first = passed, !tokens.isEmpty {
                let place = whole.sentences[first].tokens.lowerBound
                keep([Self.barrier(at: whole.tokens[place])], from: place, sentence: first)
            }
            passed = nil
            let span = whole.sentences[index].tokens
            keep(whole.tokens[span], from: span.lowerBound, sentence: index)
        }
    }

    /// Adds a sentence to those that are looked at.
    private mutating func keep(_ kept: ArraySlice<Token>, from place: Int, sentence: Int) {
        guard let start = kept.first?.start, let end = kept.last?.end else { return }
        let first = tokens.count
        tokens += kept
        sentences.append(
            Sentence(
                tokens: first..<tokens.count, range: Offset(Int(start))..<Offset(Int(end))))
        aside?.keptTokens += place..<place + kept.count
        aside?.keptSentences.append(sentence)
    }

    /// A mark in the place of a passage that starts with a token.
    private static func barrier(at first: Token) -> Token {
        Token(
            start: Int(first.start), end: Int(first.end), hash: TokenHash.of("¶"),
            flags: [.spaceBefore, .newlineBefore, .blankLineBefore, .sentenceStart], kind: .mark,
            mark: Mark.passage)
    }

    /// Puts back what `setForeignAside` took, and makes the findings point to it.
    ///
    /// What takes in a passage, or a part of one, is no finding, whatever made it.
    mutating func putForeignBack() {
        guard let aside else { return }
        let isForeign = { [passages] (range: Range<Offset>) in
            Self.lies(range, in: passages)
        }
        mentions.removeAll { isForeign($0.range) }
        claims.removeAll { claim in
            [claim.range, claim.population, claim.attribution].contains {
                $0.map(isForeign) ?? false
            }
        }
        relations.removeAll { isForeign($0.evidence) }
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

    /// Whether some of these bytes lie in one of the passages.
    private static func lies(_ range: Range<Offset>, in passages: [ForeignPassage]) -> Bool {
        let next = passages.firstPlace { $0.range.upperBound > range.lowerBound }
        return next < passages.count && passages[next].range.overlaps(range)
    }
}
