import Testing

@testable import Language

@Suite("Claims")
struct ClaimBuilderTests {
    @Test("Shares of a whole", arguments: ClaimCases.shares)
    func readsShares(_ example: FigureCase) { check(example) }

    @Test("Counts", arguments: ClaimCases.counts)
    func readsCounts(_ example: FigureCase) { check(example) }

    @Test("Changes", arguments: ClaimCases.changes)
    func readsChanges(_ example: FigureCase) { check(example) }

    @Test("Rates, ranks, money and ranges", arguments: ClaimCases.others)
    func readsOthers(_ example: FigureCase) { check(example) }

    @Test("Ages, durations, distances and list openers claim nothing", arguments: ClaimCases.none)
    func skipsNonClaims(_ example: FigureCase) { check(example) }

    @Test("Sources", arguments: ClaimCases.sources)
    func findsSources(_ example: FigureCase) { check(example) }

    @Test("Pronouns for what was counted", arguments: ReportClaimCases.pronouns)
    func resolvesPronouns(_ example: FigureCase) { check(example) }

    @Test("Wholes named elsewhere", arguments: ReportClaimCases.wholes)
    func findsWholes(_ example: FigureCase) { check(example) }

    @Test("Who speaks", arguments: ReportClaimCases.speakers)
    func findsSpeakers(_ example: FigureCase) { check(example) }

    @Test("Shares and rates of groups", arguments: ReportClaimCases.shares)
    func readsGroups(_ example: FigureCase) { check(example) }

    @Test("Rows of data", arguments: ReportClaimCases.rows)
    func readsRows(_ example: FigureCase) { check(example) }

    @Test("Changes and what only looks like one", arguments: ReportClaimCases.changes)
    func readsReportedChanges(_ example: FigureCase) { check(example) }

    @Test("Years and what limits them", arguments: ReportClaimCases.years)
    func readsYears(_ example: FigureCase) { check(example) }

    @Test("Where descriptions, tags and appositions end", arguments: ReportClaimCases.limits)
    func readsLimits(_ example: FigureCase) { check(example) }

    @Test("Sources in other positions", arguments: ReportClaimCases.sources)
    func findsOtherSources(_ example: FigureCase) { check(example) }

    @Test("Counts that look like something else", arguments: ReportClaimCases.counts)
    func keepsCounts(_ example: FigureCase) { check(example) }

    @Test("Ages, series and superlatives claim nothing", arguments: ReportClaimCases.none)
    func skipsMore(_ example: FigureCase) { check(example) }

    @Test("Places that limit a claim", arguments: ReportClaimCases.places)
    func findsPlaces(_ example: FigureCase) {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(example.text.utf8))
        #expect(document.claims.map { $0.place ?? "-" } == example.expected)
    }

    @Test(
        "Figures at the edges of sentences and in odd order stop nobody",
        arguments: [
            "Arrests doubled in 2013, convictions doubled, and there was a 40 percent decrease.",
            "2013 doubled doubled 0 decrease", "Four waterways\n\nwere Suez, Panama.",
            "250\n\nkm (155 mi) north of Kano.", "The main roads: 5\n\nacres (2 hectares)",
            "It is in Paris, and, London.", "Lagos, or, Abuja", "Lagos,, and Abuja",
        ])
    func endsOnOddText(_ text: String) {
        var extractor = Extractor()
        let starts = extractor.annotate(text: Array(text.utf8)).claims.map(\.range.lowerBound)
        #expect(starts == starts.sorted())
    }

    @Test("Every claim lies in its sentence and keeps the document's order")
    func keepsOrder() {
        var extractor = Extractor()
        let text = "In 2014 five men and six women left. Of these, 40 percent returned."
        let document = extractor.annotate(text: Array(text.utf8))
        #expect(document.claims.count == 3)
        for claim in document.claims {
            let sentence = document.sentences[claim.sentence].range
            #expect(sentence.lowerBound <= claim.range.lowerBound)
            #expect(claim.range.upperBound <= sentence.upperBound)
        }
        let starts = document.claims.map(\.range.lowerBound)
        #expect(starts == starts.sorted())
    }

    @Test("A sentence without a stop is read in parts, and no number between two is lost")
    func readsLongSentencesInParts() {
        var extractor = Extractor()
        let text = "5 women, " + String(repeating: "64 percent, ", count: 2000)
        let document = extractor.annotate(text: Array(text.utf8))
        #expect(document.sentences.count == 1)
        #expect(document.claims.count == 2001)
        // A share counts what the number before it counts, as far as its part reaches.
        let shares = document.claims.prefix { $0.population != nil }
        #expect((300..<400).contains(shares.count))
        #expect(document.claims.dropFirst(shares.count).allSatisfy { $0.population == nil })
    }

    private func check(_ example: FigureCase) {
        #expect(FigureText.claims(example.text) == example.expected)
    }
}
