import Testing

@testable import Language

@Suite("Term files")
struct TermFileTests {
    private func parse(_ text: String) throws(ProfileError) -> [TermFile.Entry] {
        try TermFile.parse(Array(text.utf8), sections: ["population", "tier"])
    }

    private func phrases(_ entry: TermFile.Entry) -> [String] {
        entry.phrases.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("hold sections of keys and terms, with comments and lines that go on")
    func sections() throws {
        let entries = try parse(
            """
            winnow-profile 1
            # groups of people
            [population]
            women: women, girls   # both
            workers: workers,
                labo[u]rers

            [tier]
            T1: 1, one
            """)
        #expect(entries.map(\.section) == ["population", "population", "tier"])
        #expect(entries.map(\.key) == ["women", "workers", "T1"])
        #expect(entries.map(\.line) == [4, 5, 9])
        #expect(phrases(entries[0]) == ["women", "girls"])
        #expect(phrases(entries[1]) == ["workers", "labourers", "laborers"])
    }

    @Test("let terms use definitions, and commas inside brackets")
    func definitions() throws {
        let entries = try parse(
            """
            winnow-profile 1
            [define]
            age: young, old
            [population]
            people: $age people, child[,] early
            """)
        #expect(entries.count == 1)
        #expect(
            phrases(entries[0]) == ["young people", "old people", "child, early", "child early"])
    }

    @Test("may end their lines the Windows way")
    func carriageReturns() throws {
        let entries = try parse("winnow-profile 1\r\n[tier]\r\nT1: 1\r\n")
        #expect(entries.map(\.key) == ["T1"])
    }

    @Test(
        "are refused with the line that is wrong",
        arguments: [
            ("[tier]\nT1: 1", ProfileError.Code.notAProfile, 1),
            ("", .notAProfile, 1),
            ("winnow-profile 2\n", .notAProfile, 1),
            ("winnow-profile 1\n[people]\n", .unknownSection, 2),
            ("winnow-profile 1\nT1: 1\n", .misplacedLine, 2),
            ("winnow-profile 1\n[tier]\n\nT1 1\n", .misplacedLine, 4),
            ("winnow-profile 1\n[tier]\nT1:\n", .misplacedLine, 3),
            ("winnow-profile 1\n[tier]\nT1: [x]\nT2: [ ]", .badPattern, 4),
            ("winnow-profile 1\n[tier]\nT1: 1\nT2: (2\n", .badPattern, 4),
            ("winnow-profile 1\n[define]\na: x\na: y\n[tier]\n", .badKey, 4),
            ("winnow-profile 1\n[tier]\nT1: $one\n", .unknownDefinition, 3),
        ])
    func refused(text: String, code: ProfileError.Code, line: Int) {
        let error = #expect(throws: ProfileError.self) { try parse(text) }
        #expect(error?.code == code)
        #expect(error?.line == line)
    }

    /// A line may name a large definition over and over.
    @Test(
        "are refused when definitions make them large", arguments: ["[tier]", "[define]"])
    func largeDefinitions(section: String) {
        let uses = [String](repeating: "$many", count: 60).joined(separator: ", ")
        let error = #expect(throws: ProfileError.self) {
            try parse(
                """
                winnow-profile 1
                [define]
                many: \(String(repeating: "(a|b)", count: 12))
                \(section)
                all: \(uses)

                """)
        }
        #expect(error?.code == .tooLarge)
        #expect(error?.line == 5)
    }

    /// A phrase of many bytes that brackets double twelve times would fill the memory.
    @Test("are refused over their limits")
    func limits() {
        let term = String(repeating: "y", count: 100_000) + String(repeating: "(a|b)", count: 12)
        let error = #expect(throws: ProfileError.self) {
            try parse("winnow-profile 1\n[tier]\nT1: \(term)\n")
        }
        #expect(error?.code == .tooLarge)
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: TermFile.byteLimit + 1)
        #expect(throws: ProfileError.self) { try TermFile.parse(long, sections: []) }
    }
}
