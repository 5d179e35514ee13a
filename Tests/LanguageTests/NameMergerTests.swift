import Testing

@testable import Language

/// The names of the model beside the proposals of rules.
@Suite("The merger of names")
struct NameMergerTests {
    /// The proposals after merging one name, all of a text, into none.
    private func merged(_ text: String, confidence: Float) -> [EntityKind] {
        var input = TaggerInput()
        var document = input.words(Array(text.utf8))
        let span = NameSpan(tokens: document.tokens.indices, type: .law)
        var merger = NameMerger()
        merger.merge([TaggedName(span: span, confidence: confidence)], into: &document)
        return document.candidates.map(\.kind)
    }

    @Test("takes no doubtful name that is a list of names with figures")
    func takesNoList() {
        #expect(merged("European Georgia 5, Lelo 4", confidence: 0.4).isEmpty)
        #expect(merged("Title 22, Code of Federal Regulations", confidence: 0.9) == [.law])
        #expect(merged("Public Law 107", confidence: 0.4) == [.law])
    }

    @Test("keeps the numbers of acts whatever the model takes their letters for")
    func keepsNumbers() {
        var document = FieldText("under 18 U.S.C. § 1595 it").document
        var names = NameRecognizer(lists: .english)
        names.annotate(&document)
        let span = NameSpan(tokens: 2..<3, type: .location)
        var merger = NameMerger()
        merger.merge([TaggedName(span: span, confidence: 1)], into: &document)
        #expect(document.candidates.map(\.kind) == [.law])
    }

    /// The names of the model after correction, as worded, with their types.
    private func corrected(_ text: String, _ span: NameSpan) -> [String] {
        let document = FieldText(text).document
        let names = [TaggedName(span: span, confidence: 1)]
        return NameCorrector(document: document).corrected(names).map {
            "\(document.string(document.range(of: $0.span.tokens))) \($0.span.type)"
        }
    }

    @Test("have titles outside and forms of companies inside")
    func correctsBounds() {
        #expect(
            corrected("Justice Kagan wrote", NameSpan(tokens: 0..<2, type: .person)) == [
                "Kagan person"
            ])
        #expect(
            corrected("Councillor Anjali Rao asked", NameSpan(tokens: 0..<3, type: .person)) == [
                "Anjali Rao person"
            ])
        #expect(
            corrected("at Acme plc in", NameSpan(tokens: 1..<2, type: .organization)) == [
                "Acme plc organization"
            ])
    }

    @Test("are bodies behind what they are")
    func correctsTypes() {
        #expect(
            corrected("the new party Nyans won", NameSpan(tokens: 3..<4, type: .person)) == [
                "Nyans organization"
            ])
        #expect(
            corrected("the Rothschild family", NameSpan(tokens: 1..<2, type: .location)) == [
                "Rothschild person"
            ])
        #expect(corrected("95% CI 3-4", NameSpan(tokens: 2..<3, type: .organization)) == [])
        #expect(corrected("see Annex II", NameSpan(tokens: 1..<3, type: .person)) == [])
        #expect(corrected("at 27 Harper Road", NameSpan(tokens: 2..<3, type: .person)) == [])
        #expect(
            corrected("Mr. Harper left", NameSpan(tokens: 1..<2, type: .person)) == [
                "Harper person"
            ])
    }
}
