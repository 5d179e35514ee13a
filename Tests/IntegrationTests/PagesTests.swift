import JSON
import Platform
import TestKit
import Testing

/// What people are shown of names that others chose.
struct PagesTests {
    /// Clears the screen, feigns a line, turns what follows around.
    private static let hostile = "a\u{1B}[2Jb\rc\u{85}d\u{202E}e.txt"

    @Test func aTerminalIsNotToldWhatToDoByNames() throws {
        let folder = TemporaryDirectory()
        let store = folder.path("w.db")
        let path = try folder.write("In 2015, 12 women left Moldova.", to: Self.hostile)
        let run = try ProcessHarness.run(["run", path, "--store", store, "--batch", "b\u{9B}1m"])
        #expect(run.status == .code(0))
        for command in ["show", "why"] {
            let told = try ProcessHarness.run([command, path, "--store", store])
            #expect(told.status == .code(0))
            expectHarmless(told.output)
            #expect(told.output.contains("e.txt"))
        }
        let status = try ProcessHarness.run(["status", "--store", store])
        expectHarmless(run.output + status.output)
        let wrong = try ProcessHarness.run(["why", "x\u{1B}[2J", "--store", store])
        expectHarmless(wrong.errors)
        let json = try ProcessHarness.run(["why", path, "--store", store, "--json"])
        let sources = try JSONValue.parse(Array(json.output.utf8))["document"]?["sources"]
        #expect(sources?.arrayValue?.first?["name"]?.stringValue == path, "exact for programs")
    }

    @Test func aPageShowsTheWordsOfLinesThatWrapInTheText() throws {
        let folder = TemporaryDirectory()
        let store = folder.path("w.db")
        let text = "More than 64% of trafficked\nwomen went to the Ministry\nof Justice."
        let path = try folder.write(text, to: "a.txt")
        #expect(try ProcessHarness.run(["run", path, "--store", store]).status == .code(0))
        let page = try ProcessHarness.run(["show", path, "--store", store])
        #expect(page.output.contains("trafficked women"), "\(page.output)")
        #expect(!page.output.contains("\u{FFFD}"))
    }

    @Test func peopleAreToldWhatIsNotInEnglish() throws {
        let folder = TemporaryDirectory()
        let store = folder.path("w.db")
        let english = try folder.write(
            "The police freed 12 women who were exploited.", to: "in/a.txt")
        let path = try folder.write(
            "El gobierno informó de que el 64 % de las víctimas eran de Colombia.", to: "in/b.txt")
        let run = try ProcessHarness.run(["run", folder.path("in"), "--store", store])
        let note = "searched for countries, dates and numbers only"
        #expect(
            run.output.contains(
                "1 document is mostly not in English: es 1; those parts are \(note)"),
            "\(run.output)")
        let page = try ProcessHarness.run(["show", path, "--store", store])
        #expect(page.output.contains("language   es: \(note)"), "\(page.output)")
        #expect(page.output.contains("Colombia"))
        let other = try ProcessHarness.run(["show", english, "--store", store])
        #expect(!other.output.contains("language"))
        let extract = try ProcessHarness.run(["extract", english, path])
        #expect(extract.errors == "note: \(path): es: \(note)\n")
    }

    @Test func peopleAreToldThatOnlyThePartsInOthersAreReadLess() throws {
        let folder = TemporaryDirectory()
        let store = folder.path("w.db")
        let spanish = """
            El 12 de marzo de 2020 la policía informó de que unas 2.345 personas habían sido \
            identificadas como víctimas. El 64 % de las mujeres procedía de Rumanía y de Moldavia. \
            Según el informe, muchas habían sido engañadas con falsas promesas de empleo y no \
            recibían ningún salario.
            """
        let english = """
            The police identified 1,240 victims in 2019, and the courts convicted those who had \
            recruited them.
            """
        let path = try folder.write("\(spanish)\n\n\(english)", to: "a.txt")
        let run = try ProcessHarness.run(["run", path, "--store", store])
        #expect(run.output.hasPrefix("1 document in "), "\(run.output)")
        #expect(run.output.contains("1,240"), "\(run.output)")
        let note =
            "mostly es: those parts are searched for countries, dates and numbers only"
        let page = try ProcessHarness.run(["show", path, "--store", store])
        #expect(page.output.contains("language   \(note)"), "\(page.output)")
        let extract = try ProcessHarness.run(["extract", path])
        #expect(extract.errors == "note: \(path): \(note)\n")
    }

    private func expectHarmless(
        _ text: String, at location: SourceLocation = #_sourceLocation
    ) {
        let bad = text.unicodeScalars.filter { scalar in
            scalar != "\n"
                && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
        }
        #expect(bad.isEmpty, "\(text)", sourceLocation: location)
    }
}
