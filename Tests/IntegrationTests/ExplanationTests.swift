import JSON
import Platform
import TestKit
import Testing

/// `winnow extract --explain`: sentences with their findings, for people.
struct ExplanationTests {
    private static let text = """
        Nothing is said here. More than 64% of trafficked
        women were recruited by friends (Buckley, 22). Moldova is a source country.
        """

    @Test func aSentenceShowsItsFindingsAndWhatMadeThem() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write(Self.text, to: "a.txt")
        let page = try ProcessHarness.run(["extract", "--explain", path])
        #expect(page.status == .code(0))
        let lines = page.output.split(separator: "\n").map(String.init)
        #expect(lines.first == path)
        #expect(!page.output.contains("Nothing is said"))
        #expect(
            lines.contains(
                "More than [64%|percent] of [trafficked women|population] were recruited by "
                    + "friends [(Buckley, 22)|citation]."))
        #expect(
            lines.contains(
                "    more than 64% · trafficked women · (Buckley, 22) · by percent from "
                    + "\"More than\", \"%\", \"of trafficked women\", \"(Buckley, 22)\""))
        let relation = lines.last ?? ""
        #expect(relation.hasPrefix("    MD: country_role source · by country-role from \"Moldova"))
        #expect(!page.output.contains("\u{1B}"), "no colours in a pipe")
    }

    @Test func namesAndTextsCannotSteerTheTerminal() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("12 \u{1B}[2Jwomen \u{202E}left.", to: "b\u{1B}[2J.txt")
        let page = try ProcessHarness.run(["extract", "--explain", path])
        #expect(page.status == .code(0))
        #expect(page.output.contains("[12|quantity]"))
        #expect(!page.output.contains("\u{1B}") && !page.output.contains("\u{202E}"))
    }

    @Test func aNumberOfAnySizeIsShown() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("12 of the 99,999,999,999 billion women left.", to: "a.txt")
        let page = try ProcessHarness.run(["extract", "--explain", path])
        #expect(page.status == .code(0))
        #expect(page.output.contains("12 of 9.9999999999e+19 · women"), "\(page.output)")
    }

    @Test func itSaysSoWhereNothingIsFoundAndGoesWithoutLines() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("Nothing.", to: "a.txt")
        let page = try ProcessHarness.run(["extract", "--explain", path])
        #expect(page.output == path + "\nnothing found\n")
        let both = try ProcessHarness.run(["extract", "--explain", "--jsonl", path])
        #expect(both.status == .code(2))
        #expect(both.errors.contains("--explain is for people and reads files; leave out --jsonl"))
    }
}
