import Glibc
import JSON
import Platform
import TestKit
import Testing

/// `--profile` as a user gives it.
struct ProfileCommandTests {
    private static let health = Repository.path("Deploy/profiles/public-health.profile")
    private static let text = "64% of patients had cholera. Women were in debt bondage."

    private let folder = TemporaryDirectory()

    private func types(_ line: String) throws -> [String] {
        let entities = try JSONValue.parse(Array(line.utf8))["entities"]?.arrayValue ?? []
        return entities.compactMap { $0["type"]?.stringValue }
    }

    @Test func extractFindsTheTermsOfTheFieldAndSaysSoInItsVersion() throws {
        let path = try folder.write(Self.text, to: "a.txt")
        let builtIn = try ProcessHarness.run(["extract", path])
        let other = try ProcessHarness.run(["extract", path, "--profile", Self.health])
        let named = try ProcessHarness.run(["extract", path, "--profile", "trafficking"])
        #expect(try types(builtIn.output).contains("exploitation"))
        #expect(try types(other.output).contains("condition"))
        #expect(try !types(other.output).contains("exploitation"))
        #expect(named.output == builtIn.output)
        let version = try JSONValue.parse(Array(other.output.utf8))["extractor"]?.stringValue ?? ""
        let plain = try JSONValue.parse(Array(builtIn.output.utf8))["extractor"]?.stringValue ?? "?"
        #expect(version.hasPrefix(plain + "+profile."))
        #expect(version.count == plain.count + "+profile.".count + 8)
    }

    @Test func theEnvironmentAndTheConfigurationNameOneToo() throws {
        let path = try folder.write(Self.text, to: "a.txt")
        let settings = try folder.write("profile = \(Self.health)\n", to: "w.conf")
        let configured = try ProcessHarness.run(["extract", path, "--config", settings])
        #expect(try types(configured.output).contains("condition"))
        let told = try ProcessHarness.run(
            ["extract", path], environment: ["WINNOW_PROFILE": Self.health])
        #expect(told.output == configured.output)
    }

    @Test(arguments: [["extract"], ["run"], ["work"], ["reextract"]])
    func aBadOneEndsEveryCommandWithOneLine(command: [String]) throws {
        let bad = try folder.write("winnow-profile 1\n[population]\n\n[peple]\n", to: "bad.profile")
        let paths = ["extract", "run"].contains(command[0]) ? [bad] : []
        let refused = try ProcessHarness.run(command + paths + ["--profile", bad])
        #expect(refused.status == .code(2))
        #expect(refused.errors.contains("bad.profile: line 4: no section is named [peple]"))
        let missing = try ProcessHarness.run(command + paths + ["--profile", folder.path("none")])
        #expect(missing.status == .code(2))
        #expect(missing.errors.contains(folder.path("none")))
        #expect(!missing.errors.contains("Fatal"))
    }

    @Test func resultsOfAnotherProfileAreReplacedOnOrder() throws {
        let running = try RunningHub()
        let path = try folder.write(Self.text, to: "a.txt")
        let first = try running.startWorker()
        #expect(try running.push(path).status == .code(0))
        first.send(SIGTERM)
        let second = try ProcessHarness([
            "work", "--hub", running.address, "--slots", "1", "--profile", Self.health,
        ])
        defer { second.send(SIGTERM) }
        let plain = try ProcessHarness.run(["reextract", "--hub", running.address])
        #expect(plain.output == "0 documents will be extracted again\n")
        let order = ["reextract", "--hub", running.address, "--profile", Self.health]
        #expect(try ProcessHarness.run(order).output == "1 document will be extracted again\n")
        let events = try ProcessHarness.run([
            "subscribe", "--hub", running.address, "--topic", "superseded", "--limit", "1",
        ])
        let event = try #require(try jsonLines(events.output).first)
        let extractor = event["extractor"]?.stringValue
        #expect(extractor?.contains("+profile.") == true)
        #expect(event["payload"]?["supersedes"]?["extractor"]?.stringValue != extractor)
        #expect(try ProcessHarness.run(order).output == "0 documents will be extracted again\n")
        let back = try ProcessHarness.run([
            "reextract", "--hub", running.address, "--profile", "trafficking", "--dry-run",
        ])
        #expect(back.output == "1 document would be extracted again\n")
    }

    @Test func runHandsItToItsSlotsAndTheSummaryNamesItsTypes() throws {
        let store = folder.path("w.db")
        let path = try folder.write(Self.text, to: "a.txt")
        let run = try ProcessHarness.run(["run", path, "--store", store, "--profile", Self.health])
        #expect(run.status == .code(0))
        #expect(run.output.contains("cholera"))
        #expect(run.output.contains("condition"))
        let shown = try ProcessHarness.run(["show", path, "--store", store])
        #expect(shown.output.contains("+profile."))
        #expect(!shown.output.contains("bondage"))
    }
}
