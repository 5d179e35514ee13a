/// Decides which language a text is in, and sets aside long stretches in others than English.
///
/// A first look at every word tells for each sentence whether it reads like English; runs of
/// sentences that do not are looked at closely, and are foreign where their language is sure. A
/// stretch must be long to be foreign inside an English text, since such texts are full of
/// foreign names. Where nothing is sure, a text is read as English.
struct LanguageMarker: PipelineComponent {
    static let name: StaticString = "languages"

    /// A foreign stretch of an English text has so many words at least.
    private static let leastForeign = 25
    /// An English stretch of a foreign text has so many words at least.
    private static let leastEnglish = 12
    /// So many words of a stretch are looked at closely at its beginning, and in its middle.
    private static let sample = 800

    private let table = LanguageTable.standard

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var runs: [SentenceRun] = []
        var whole = WordCounts()
        for (index, sentence) in document.sentences.enumerated() {
            let counts = counts(of: sentence.tokens, document)
            whole.add(counts)
            SentenceRun.append(index, counts, to: &runs)
        }
        let foreign =
            runs.contains(where: \.isForeign) ? foreignPassages(&runs, whole, document) : []
        document.passages = foreign
        document.language = language(of: document, whole)
        document.setForeignAside()
    }

    /// What the words of a sentence speak for.
    private func counts(of span: TokenSpan, _ document: borrowing AnnotatedDocument) -> WordCounts {
        var counts = WordCounts()
        let tokens = document.tokens.span
        let text = document.text.span
        for index in span where tokens[index].kind == .word {
            let token = tokens[index]
            counts.words += 1
            let mask = table.languages(ofWord: token.hash)
            if mask == LanguageTable.english {
                counts.english += 1
            } else if mask & LanguageTable.english != 0 {
                counts.shared += 1
            } else if mask != 0 {
                let next = index + 1 < span.upperBound ? tokens[index + 1] : nil
                if table.speaksAgainstEnglish(mask, before: next) { counts.foreign += 1 }
            } else if token.flags.contains(.nonASCII), Self.isOtherScript(token, text) {
                // Words without blanks between them count by their length.
                let length = max(1, token.byteRange.count / 8)
                counts.words += length - 1
                counts.foreign += length
            }
        }
        return counts
    }

    /// Whether a word is not in the Latin alphabet.
    private static func isOtherScript(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let first = text[Int(token.start)]
        guard first >= 0xCE else { return false }
        // Latin letters with two marks, as Vietnamese has them.
        return !(first == 0xE1 && (0xB8...0xBB).contains(text[Int(token.start) + 1]))
    }

    /// The runs that are in another language, with the language of each.
    private func foreignPassages(
        _ runs: inout [SentenceRun], _ whole: WordCounts, _ document: AnnotatedDocument
    ) -> [ForeignPassage] {
        let foreignWords = runs.reduce(0) { $0 + ($1.isForeign ? $1.counts.words : 0) }
        let isMostlyForeign = 2 * foreignWords > whole.words
        for index in runs.indices {
            let counts = runs[index].counts
            if runs[index].isForeign {
                runs[index].isForeign = isMostlyForeign || counts.words >= Self.leastForeign
            } else if isMostlyForeign {
                let isEnglish = counts.english >= 3 && counts.words >= Self.leastEnglish
                runs[index].isForeign = !isEnglish
            }
        }
        return SentenceRun.joined(runs).compactMap { run in
            guard run.isForeign, let language = language(of: run, document) else { return nil }
            return ForeignPassage(
                language: language, sentences: run.sentences,
                range: document.range(of: document.tokens(ofSentences: run.sentences)))
        }
    }

    /// The language of a run, nil if it may be English.
    private func language(of run: SentenceRun, _ document: AnnotatedDocument) -> String? {
        let tokens = document.tokens(ofSentences: run.sentences)
        let (first, end) = (tokens.lowerBound, tokens.upperBound)
        var tally = LanguageTally(table)
        let middle = max(first + Self.sample, (first + end) / 2)
        for span in [first..<first + Self.sample, middle..<middle + Self.sample] {
            for index in span.clamped(to: tokens) where document.tokens[index].kind == .word {
                let next = index + 1 < end ? document.tokens[index + 1] : nil
                tally.add(document.tokens[index], before: next, document.text)
            }
        }
        return tally.foreign
    }

    /// The language that most words are in; `und` where no word tells.
    private func language(of document: AnnotatedDocument, _ whole: WordCounts) -> String {
        var words: [String: Int] = [:]
        for passage in document.passages {
            let tokens = document.tokens(ofSentences: passage.sentences)
            words[passage.language, default: 0] += tokens.count
        }
        let foreign = words.values.reduce(0, +)
        if 2 * foreign > document.tokens.count,
            let most = words.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        {
            return most.key
        }
        return whole.english + whole.shared > 0 ? "en" : "und"
    }
}
