import Testing

@testable import Language

@Suite("Languages of texts and passages")
struct LanguageMarkerTests {
    @Test("Western, Northern and Southern Europe", arguments: WesternLanguageCases.texts)
    func knowsWestern(_ example: LanguageCase) { check(example) }

    @Test("Other languages of the Latin alphabet", arguments: LatinLanguageCases.texts)
    func knowsLatin(_ example: LanguageCase) { check(example) }

    @Test("Other scripts", arguments: ScriptLanguageCases.texts)
    func knowsScripts(_ example: LanguageCase) { check(example) }

    @Test("English full of foreign names", arguments: EnglishCases.texts)
    func knowsEnglish(_ example: LanguageCase) { check(example) }

    @Test("Scraps are read as English", arguments: EnglishCases.names)
    func takesScrapsForEnglish(_ example: LanguageCase) {
        #expect(["en", "und"].contains(Self.document(example.text).language))
        #expect(Self.document(example.text).passages == [])
    }

    @Test("A Spanish annex is set aside, and the English before and behind it is not")
    func splitsMixedDocuments() {
        let document = Self.document(Self.before + Self.annex + Self.behind)
        #expect(document.language == "en")
        #expect(document.passages.map(\.language) == ["es"])
        #expect(document.passages.map { document.string($0.range) } == [Self.annex.trimmed])
    }

    @Test("The English of a mixed document gives what it gives alone")
    func keepsEnglishFindings() {
        let mixed = Self.document(Self.before + Self.annex + Self.behind)
        let alone = Self.document(Self.before + Self.behind)
        let end = Self.before.utf8.count + Self.annex.utf8.count
        let english = mixed.mentions.filter {
            $0.range.upperBound.index <= Self.before.utf8.count || $0.range.lowerBound.index >= end
        }
        #expect(
            english.map { mixed.string($0.range) } == alone.mentions.map { alone.string($0.range) })
        #expect(mixed.claims.map { mixed.string($0.range) } == ["1,240", "317"])
        #expect(mixed.claims.map(\.number) == alone.claims.map(\.number))
        #expect(mixed.relations.map(\.country) == ["MD", nil, nil])
        for claim in mixed.claims {
            let sentence = mixed.sentences[claim.sentence].range
            #expect(sentence.contains(claim.range.lowerBound))
        }
        for mention in mixed.mentions {
            let covered = mixed.range(of: mention.tokens)
            #expect(covered.lowerBound <= mention.range.lowerBound)
            #expect(covered.upperBound >= mention.range.upperBound)
        }
    }

    @Test(
        "No English finding reaches over a foreign passage",
        arguments: [
            "They counted 35|percent of women were victims there.",
            "The police counted 1,240|million people were trafficked in 2019.",
            "The victims were freed in New|York was where they had been sold.",
            "The court sentenced them on 12 May|2015 was the year of the law.",
            "Most of the victims came from United|Kingdom police freed them in 2012.",
            "The head of it is John|Smith who freed 12 women.",
        ])
    func stopsAtPassages(_ sides: String) throws {
        let sides = sides.split(separator: "|").map(String.init)
        let document = Self.document(
            "\(Self.before)\(sides[0])\n\n\(Self.annex)\(sides[1]) \(Self.behind)")
        let passage = try #require(document.passages.first?.range)
        let tokens = document.sentences[document.passages[0].sentences]
        let annex =
            try #require(tokens.first).tokens.lowerBound..<(tokens.last?.tokens.upperBound ?? 0)
        #expect(document.string(passage) == Self.annex.trimmed)
        let lies = { (range: Range<Offset>) in
            !range.overlaps(passage)
                || passage.lowerBound <= range.lowerBound
                    && range.upperBound <= passage.upperBound
        }
        for mention in document.mentions {
            #expect(lies(mention.range), "\(document.string(mention.range))")
            #expect(
                !annex.overlaps(mention.tokens) || mention.rule.description.hasPrefix("foreign"))
        }
        for (mention, next) in zip(document.mentions, document.mentions.dropFirst()) {
            #expect(mention.range.upperBound <= next.range.lowerBound)
        }
        for claim in document.claims {
            for range in [claim.range, claim.population, claim.attribution].compactMap(\.self) {
                #expect(!range.overlaps(passage), "\(document.string(range))")
            }
        }
        for relation in document.relations { #expect(!relation.evidence.overlaps(passage)) }
    }

    @Test("An annex gives its countries, dates and numbers, and no claims")
    func searchesForeignPassages() {
        let mixed = Self.document(Self.before + Self.annex + Self.behind)
        let annex = Self.before.utf8.count..<Self.before.utf8.count + Self.annex.utf8.count
        let found = mixed.mentions.filter { annex.contains($0.range.lowerBound.index) }
        #expect(
            found.map { "\($0.kind.rawValue) \(mixed.string($0.range))" } == [
                "date 12 de marzo de 2020", "quantity 2.345", "percent 64 %", "country Rumanía",
                "country Moldavia",
            ])
        let moldova = mixed.mentions.filter { $0.norm == "MD" && $0.kind == .country }
        #expect(Set(moldova.map(\.entity)).count == 1)
    }

    @Test("A foreign text has countries and numbers, and neither claims nor reading ease")
    func readsNoGrammarOfOthers() {
        let document = Self.document(Self.annex)
        #expect(document.language == "es")
        #expect(document.claims.isEmpty && document.relations.isEmpty)
        #expect(document.mentions.count == 5)
        var counter = TextCounter()
        let counts = counter.statistics(of: document)
        #expect(counts.words > 40 && counts.readingEase == nil)
    }

    @Test("An English abstract in a foreign text is read as English")
    func findsEnglishInForeignTexts() {
        let document = Self.document(Self.annex + Self.annex + Self.before + Self.annex)
        #expect(document.language == "es")
        #expect(document.passages.count == 2)
        #expect(document.claims.map { document.string($0.range) } == ["1,240"])
    }

    private func check(_ example: LanguageCase) {
        #expect(Self.document(example.text).language == example.language)
    }

    private static func document(_ text: String) -> AnnotatedDocument {
        var extractor = Extractor()
        return extractor.annotate(text: Array(text.utf8))
    }

    private static let before = """
        Moldova is a source country for women who are trafficked abroad. The police identified \
        1,240 victims in 2019, and the courts convicted those who had recruited them.


        """
    private static let annex = """
        El 12 de marzo de 2020 la policía informó de que unas 2.345 personas habían sido \
        identificadas como víctimas. El 64 % de las mujeres procedía de Rumanía y de Moldavia. \
        Según el informe, muchas habían sido engañadas con falsas promesas de empleo y no recibían \
        ningún salario.


        """
    private static let behind = """
        The government reported 317 investigations in 2021, which were fewer than in the year \
        before, and the ministry did not say why.
        """
}

extension String {
    /// Without the line breaks at its end.
    fileprivate var trimmed: String { String(reversed().drop { $0 == "\n" }.reversed()) }
}
