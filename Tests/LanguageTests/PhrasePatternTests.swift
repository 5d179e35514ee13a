import Testing

@testable import Language

@Suite("Phrase patterns")
struct PhrasePatternTests {
    private func expand(
        _ pattern: String, _ definitions: [String: [String]] = [:]
    ) throws(ProfileError) -> [String] {
        let phrases = try PhrasePattern.expand(
            Array(pattern.utf8), definitions: definitions.mapValues { $0.map { Array($0.utf8) } },
            line: 7)
        return phrases.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }

    @Test(
        "stand for every spelling",
        arguments: [
            ("women", ["women"]),
            ("labo[u]r", ["labor", "labour"]),
            ("traffick(ing|ed)", ["trafficked", "trafficking"]),
            ("debt~bondage", ["debt bondage", "debt-bondage"]),
            (
                "threat[s] of (arrest|force)",
                ["threat of arrest", "threat of force", "threats of arrest", "threats of force"]
            ),
            ("[modern [day]] slavery", ["modern day slavery", "modern slavery", "slavery"]),
            ("child[,] early", ["child early", "child, early"]),
            ("a|b c", ["a", "b c"]),
            ("  two   words ", ["two words"]),
            ("(x|x)", ["x"]),
        ])
    func spellings(pattern: String, expected: [String]) throws {
        #expect(try expand(pattern) == expected)
    }

    @Test("take in definitions made above")
    func definitions() throws {
        let phrases = try expand("seized $paper[s]", ["paper": ["passport", "card"]])
        #expect(
            phrases == [
                "seized card", "seized cards", "seized passport", "seized passports",
            ])
    }

    @Test(
        "are refused with their line when they are malformed",
        arguments: [
            ("labo[ur", ProfileError.Code.badPattern), ("labo]ur", .badPattern),
            ("(a|b", .badPattern), ("(a]", .badPattern), ("$nothing", .unknownDefinition),
            (String(repeating: "(", count: 9) + String(repeating: ")", count: 9), .badPattern),
            (String(repeating: "[x]", count: 13), .tooLarge),
            (
                [String](repeating: String(repeating: "(a|b)", count: 11), count: 3)
                    .joined(separator: "|"), .tooLarge
            ),
        ])
    func malformed(pattern: String, code: ProfileError.Code) {
        let error = #expect(throws: ProfileError.self) { try expand(pattern) }
        #expect(error?.code == code)
        #expect(error?.line == 7)
    }
}
