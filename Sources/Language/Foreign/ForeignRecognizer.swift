/// Finds countries, dates and numbers in what is not English, and nothing else: names, claims and
/// relations would need each language's grammar.
///
/// It runs behind all that reads English, puts the foreign passages back into the document, and
/// adds its mentions to those that the English part gave.
struct ForeignRecognizer: PipelineComponent {
    static let name: StaticString = "other languages"

    private var readers: [String: (words: ForeignWords, countries: CountryNames)] = [:]

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard !document.passages.isEmpty else { return }
        document.putForeignBack()
        for passage in document.passages {
            document.mentions += mentions(of: passage, document).filter { mention in
                mention.kind != .quantity || !document.isInBibliography(mention.range)
            }
        }
        document.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func mentions(
        of passage: ForeignPassage, _ document: AnnotatedDocument
    ) -> [Mention] {
        let reader = reader(of: passage.language)
        let tokens = document.tokens[document.tokens(ofSentences: passage.sentences)]
        let bytes = passage.range.lowerBound.index..<passage.range.upperBound.index
        let text = ForeignText(
            text: document.text,
            pieces: ForeignLexer.pieces(
                of: document.text, in: bytes,
                skipping: tokens.filter { $0.flags.contains(.address) }.map(\.byteRange)))
        var found = ForeignNumbers(text: text, words: reader.words).mentions()
        found += Self.countries(text, reader.countries, besides: found)
        return found.map { mention in
            var placed = mention
            placed.tokens = document.tokens(in: mention.range)
            return placed
        }
    }

    private mutating func reader(
        of language: String
    ) -> (words: ForeignWords, countries: CountryNames) {
        if let known = readers[language] { return known }
        let entry = LanguageTable.standard.entry(of: language)
        let names = CountryFile.names(in: language, EmbeddedFiles.countryNames())
        let reader = (ForeignWords(code: language, entry), CountryNames(names, entry))
        readers[language] = reader
        return reader
    }

    private static func countries(
        _ text: ForeignText, _ names: CountryNames, besides taken: [Mention]
    ) -> [Mention] {
        var mentions: [Mention] = []
        var next = 0
        var index = 0
        while index < text.pieces.count {
            guard let found = names.match(at: index, in: text) else {
                index += 1
                continue
            }
            index = found.end
            while next < taken.count, taken[next].range.upperBound <= found.range.lowerBound {
                next += 1
            }
            let isTaken = next < taken.count && taken[next].range.overlaps(found.range)
            guard !isTaken else { continue }
            mentions.append(
                Mention(
                    range: found.range, tokens: 0..<0, kind: .country, norm: found.code,
                    rule: "foreign country", confidence: 0.85))
        }
        return mentions
    }
}

extension AnnotatedDocument {
    /// The tokens that some bytes lie in, whole or in part.
    fileprivate func tokens(in range: Range<Offset>) -> TokenSpan {
        let first = tokens.firstPlace { $0.end > range.lowerBound.byte }
        let end = tokens.firstPlace { $0.start >= range.upperBound.byte }
        return first..<max(first, end)
    }
}
