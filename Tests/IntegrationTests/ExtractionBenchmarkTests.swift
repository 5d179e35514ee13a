import JSON
import Platform
import TestKit
import Testing

/// `winnow-bench extraction` on a text of one sentence.
struct ExtractionBenchmarkTests {
    @Test func everyStageAndTheWholeHaveARateInOrder() throws {
        let folder = TemporaryDirectory()
        let line = #"{"text":"More than 64% of the women were from Kenya (Buckley)."}"# + "\n"
        let corpus = try folder.write(line, to: "corpus.jsonl")
        let finished = try ProcessHarness.run(
            ["extraction", "--corpus", corpus, "--rounds", "1", "--json"],
            program: ProcessHarness.built("winnow-bench"))
        #expect(finished.status == .code(0), "\(finished.errors)")
        let answer = try JSONValue.parse(Array(finished.output.utf8))
        #expect(answer["texts"]?.integerValue == 1)
        #expect(answer["bytes"]?.integerValue == 53)
        #expect(try #require(answer["megabytes_per_second"]?.doubleValue) > 0)
        #expect(try #require(answer["peak_bytes"]?.integerValue) > 0)
        let stages = try #require(answer["stages"]?.arrayValue)
        #expect(stages.first?["name"] == "tokenizer")
        #expect(
            stages.suffix(2).compactMap { $0["name"]?.stringValue } == ["statistics", "writing"])
        #expect(stages.allSatisfy { ($0["megabytes_per_second"]?.doubleValue ?? 0) > 0 })
    }
}
