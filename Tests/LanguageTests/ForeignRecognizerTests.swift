import Testing

@testable import Language

@Suite("Dates, numbers and countries in other languages")
struct ForeignRecognizerTests {
    @Test("Dates", arguments: ForeignCases.dates)
    func readsDates(_ example: ForeignCase) { check(example) }

    @Test("Numbers, percentages and money", arguments: ForeignCases.numbers)
    func readsNumbers(_ example: ForeignCase) { check(example) }

    @Test("Articles, pages, codes and lists are no numbers", arguments: ForeignCases.noNumbers)
    func skipsReferences(_ example: ForeignCase) { check(example) }

    @Test("Countries in their cases", arguments: ForeignCases.countries)
    func findsCountries(_ example: ForeignCase) { check(example) }

    @Test("Every language of the table of countries is one that is recognised")
    func countriesAreOfKnownLanguages() {
        let known = Set(LanguageTable.standard.entries.map(\.code))
            .union(Script.allCases.compactMap(\.language))
        let lines = String(decoding: EmbeddedFiles.countryNames(), as: UTF8.self).split(
            separator: "\n")
        let named = lines.filter { $0.hasPrefix("[") }.map { String($0.dropFirst().dropLast()) }
        #expect(named.count > 40)
        #expect(named.filter { !known.contains($0) } == [])
    }

    private func check(_ example: ForeignCase) {
        var document = AnnotatedDocument(text: Array(example.text.utf8))
        var reading = Pipeline([Tokenizer(), SentenceSplitter()])
        reading.annotate(&document)
        document.passages = [
            ForeignPassage(
                language: example.language, sentences: document.sentences.indices,
                range: Offset(0)..<Offset(document.text.count))
        ]
        document.setForeignAside()
        var recognizer = ForeignRecognizer()
        recognizer.annotate(&document)
        #expect(document.mentions.map { line($0, document) } == example.expected)
    }

    private func line(_ mention: Mention, _ document: AnnotatedDocument) -> String {
        var line = "\(mention.kind.rawValue) \(document.string(mention.range))"
        if let norm = mention.norm { line += " = \(norm)" }
        if let number = mention.number, let value = number.value {
            let isWhole = value == value.rounded()
            line += " = \(isWhole ? String(Int(value)) : String(value))"
            if let unit = number.unit?.name { line += " \(unit)" }
        }
        return line
    }
}
