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

    private func check(_ example: FigureCase) {
        #expect(FigureText.claims(example.text) == example.expected)
    }
}
