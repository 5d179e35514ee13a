import Platform
import TestKit
import Testing

@testable import Language

/// Holds the page on profiles and the reader together.
@Suite("The page on profiles")
struct ProfilesPageTests {
    private let page: String

    init() throws {
        let path = Repository.path("Sources/Documentation.docc/Profiles.md")
        page = String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
    }

    /// The rows of the table of sections: name, keys, meaning.
    private var rows: [[Substring]] {
        page.split(separator: "\n").filter { $0.hasPrefix("| `[") && $0.contains("]` |") }
            .map { $0.split(separator: "|") }
            .filter { $0.count == 3 && $0[0].contains(where: \.isLetter) && !$0[0].contains("[x]") }
    }

    @Test("names every section and no other")
    func sections() {
        let named = rows.map { $0[0].filter { !"`[]".contains($0) }.dropFirst().dropLast() }
        let titles = Profile.Section.allCases.map(\.title) + ["define"]
        #expect(named.map(String.init).sorted() == titles.sorted())
    }

    @Test("names the keys of sections that know only some", arguments: Profile.Section.allCases)
    func keys(section: Profile.Section) throws {
        guard let keys = section.keys else { return }
        let row = try #require(rows.first { $0[0].contains("[\(section.title)]") })
        for key in keys { #expect(row[1].contains("`\(key)`")) }
    }

    @Test("tells every limit")
    func limits() {
        let limits = [
            TermFile.byteLimit, TermFile.phraseLimit, PhrasePattern.expansionLimit,
            PhrasePattern.lengthLimit, PhrasePattern.depthLimit, PhraseMatcher.lengthLimit,
            TypeLabels.lengthLimit,
        ]
        for limit in limits {
            #expect([" ", ";"].contains { page.contains("| \(limit)\($0)") }, "\(limit)")
        }
    }

    @Test("has an example that can be read")
    func example() throws {
        let start = try #require(page.firstRange(of: "```profile\n")).upperBound
        let end = try #require(page[start...].firstRange(of: "\n```")).lowerBound
        let profile = try Profile.parse(Array(page[start..<end].utf8))
        #expect(profile.labels.name(of: .exploitation) == "condition")
        #expect(profile.labels.name(of: .population) == "population")
        #expect(profile.key(of: TokenHash.of("patients"), in: .population) == "patients")
    }

    @Test("has sections that the built-in profile has too, but for labels")
    func builtIn() {
        let used = Set(Profile.trafficking.terms.map(\.section))
        #expect(Set(Profile.Section.allCases).subtracting(used) == [.labels])
    }
}
