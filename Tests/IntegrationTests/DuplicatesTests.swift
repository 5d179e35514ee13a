import Glibc
import JSON
import Platform
import TestKit
import Testing

/// `winnow duplicates` with a hub and without.
struct DuplicatesTests {
    /// Sentences of words that no other seed has.
    private static func text(seed: UInt64, words: Int = 300) -> [String] {
        var random = SeededRandom(seed: seed)
        return (0..<words).map { place in
            let word = "w\(UInt32.random(in: 0...999_999, using: &random))"
            return place % 12 == 11 ? word + "." : word
        }
    }

    /// The text with so many of its words replaced, evenly spread.
    private static func edited(_ words: [String], _ count: Int) -> [String] {
        var words = words
        for edit in 0..<count { words[edit * words.count / count] = "changed\(edit)" }
        return words
    }

    private static func write(to folder: TemporaryDirectory) throws {
        let (first, second) = (text(seed: 1), text(seed: 2))
        let files = [
            "a": first, "b": edited(first, 3), "c": edited(first, 12), "d": second,
            "e": second + ["more"], "f": text(seed: 3), "g": text(seed: 4), "h": ["two", "words"],
            "i": ["two", "words."],
        ]
        for (name, words) in files {
            try folder.write(words.joined(separator: " "), to: "in/\(name).txt")
        }
    }

    private func names(_ output: String) throws -> [[String]] {
        let report = try JSONValue.parse(Array(output.utf8))
        return (report["groups"]?.arrayValue ?? []).map { group in
            (group.arrayValue ?? []).compactMap { member in
                member["name"]?.stringValue?.split(separator: "/").last.map(String.init)
            }
        }
    }

    @Test func groupsAreTheSameFromAHubAndFromItsStore() throws {
        let running = try RunningHub()
        try Self.write(to: running.folder)
        let worker = try running.startWorker()
        #expect(try running.push(running.folder.path("in"), "--batch", "one").status == .code(0))
        worker.send(SIGTERM)
        let asked = try ProcessHarness.run(["duplicates", "--hub", running.address, "--json"])
        let read = try ProcessHarness.run(["duplicates", "--store", running.store, "--json"])
        #expect(asked.status == .code(0) && asked.output == read.output)
        #expect(
            try names(asked.output).map { $0.sorted() } == [
                ["a.txt", "b.txt", "c.txt"], ["d.txt", "e.txt"],
            ])
        let report = try JSONValue.parse(Array(asked.output.utf8))
        #expect(report["compared"]?.integerValue == 9)
        let wrong = try ProcessHarness.run([
            "duplicates", "--hub", running.address, "--batch", "none",
        ])
        #expect(wrong.status == .code(1) && wrong.errors.contains("'none'"))
    }

    @Test func oneDocumentHasItsOwnTheMostAlikeFirst() throws {
        let folder = TemporaryDirectory()
        let store = folder.path("w.db")
        try Self.write(to: folder)
        #expect(
            try ProcessHarness.run(["run", folder.path("in"), "--store", store]).status == .code(0))
        let a = folder.path("in/a.txt")
        let own = try ProcessHarness.run(["duplicates", a, "--store", store, "--json"])
        #expect(try names(own.output) == [["a.txt", "b.txt", "c.txt"]])
        let near = try ProcessHarness.run(
            ["duplicates", a, "--store", store, "--similarity", "90", "--json"])
        #expect(try names(near.output) == [["a.txt", "b.txt"]])
        let page = try ProcessHarness.run(["duplicates", "--store", store])
        #expect(page.output.contains("5 documents in 2 groups; 9 documents compared"))
        let none = try ProcessHarness.run(
            ["duplicates", folder.path("in/f.txt"), "--store", store])
        #expect(none.output == "no near-duplicates; 9 documents compared\n")
        let missing = try ProcessHarness.run(["duplicates", "nowhere", "--store", store])
        #expect(missing.status == .code(1) && missing.errors.contains("'nowhere'"))
        let batch = try ProcessHarness.run(["duplicates", "--store", store, "--batch", "none"])
        #expect(batch.status == .code(1) && batch.errors.contains("'none'"))
    }
}
