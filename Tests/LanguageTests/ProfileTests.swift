import Testing

@testable import Language

@Suite("Profiles")
struct ProfileTests {
    private func parse(_ lines: String) throws(ProfileError) -> Profile {
        try Profile.parse(Array(("winnow-profile 1\n" + lines).utf8))
    }

    @Test("keep the key of every single word")
    func keys() throws {
        let profile = try parse("[population]\nfarmers: farmer[s]\n[tier]\nT1: one\n")
        #expect(profile.key(of: TokenHash.of("Farmers"), in: .population) == "farmers")
        #expect(profile.key(of: TokenHash.of("one"), in: .tier) == "T1")
        #expect(profile.key(of: TokenHash.of("one"), in: .population) == nil)
    }

    @Test("of another field make the mentions of that field")
    func otherField() throws {
        let profile = try parse(
            """
            [population]
            fishers: fishers, fish~workers
            [population modifiers]
            same: coastal
            [exploitation]
            overfishing: bottom~trawling
            """)
        var recognizer = ProfileRecognizer(profile: profile)
        var document = AnnotatedDocument(
            text: Array("Coastal fish-workers oppose bottom trawling by women.".utf8))
        var tokenizer = Tokenizer()
        tokenizer.annotate(&document)
        recognizer.annotate(&document)
        let found = document.candidates.map { document.string($0.range) }.sorted()
        #expect(found == ["Coastal fish-workers", "bottom trawling"])
    }

    @Test("refuse a section they do not know, with its line")
    func unknownSection() {
        let error = #expect(throws: ProfileError.self) { try parse("[populations]\n") }
        #expect(error?.code == .unknownSection)
        #expect(error?.line == 2)
    }

    @Test(
        "refuse keys and labels that are none, with their line",
        arguments: [
            ("[labels]\npeople: x\n", ProfileError.Code.badKey, 3),
            ("[labels]\ntier: Alert\n", .badLabel, 3), ("[labels]\ntier: a, b\n", .badLabel, 3),
            ("[labels]\ntier: city\n", .badLabel, 3), ("[labels]\ntier: means\n", .badLabel, 3),
            ("[labels]\ntier: a~b\n", .badLabel, 3),
            ("[tier]\nword: tier\n[tier suffixes]\nT2: watch list\n", .badKey, 5),
            ("[means cues]\nbeside: by\n", .badKey, 3),
            ("[means]\nforce: \(String(repeating: "a ", count: 25))\n", .tooLarge, 3),
            ("[means]\nforce: \(String(repeating: "a", count: 256)) b\n", .tooLarge, 3),
        ])
    func badKeys(lines: String, code: ProfileError.Code, line: Int) {
        let error = #expect(throws: ProfileError.self) { try parse(lines) }
        #expect(error?.code == code)
        #expect(error?.line == line)
    }

    @Test("may exchange the names of types")
    func labels() throws {
        let profile = try parse("[labels]\nmeans: measure\ntier: means\n[means]\na: b\n")
        #expect(profile.typeNames == ["population", "exploitation", "measure", "means"])
    }

    @Test(
        "without terms are refused", arguments: ["", "[population]\n", "[labels]\ntier: grade\n"])
    func noTerms(lines: String) {
        let error = #expect(throws: ProfileError.self) { try parse(lines) }
        #expect(error?.code == .noTerms)
    }

    @Test("may have a byte order mark and lines that end in CR LF")
    func marks() throws {
        let lines = "\u{FEFF}winnow-profile 1\r\n[population]\r\nfarmers: farmers\r\n"
        let profile = try Profile.parse(Array(lines.utf8))
        #expect(profile.key(of: TokenHash.of("farmers"), in: .population) == "farmers")
    }

    @Test("that are compiled in can be read")
    func compiledIn() {
        #expect(Profile.trafficking.key(of: TokenHash.of("women"), in: .population) == "women")
        #expect(NameLists.english.key(of: TokenHash.of("Protocol"), in: .lawHeads) == "named")
    }
}
