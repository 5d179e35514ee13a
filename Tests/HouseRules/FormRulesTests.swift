import Testing

@Suite struct FormRulesTests {
    private func file(_ source: String, _ path: String = "Sources/Wire/A.swift") -> SourceFile {
        SourceFile(path, source)
    }

    @Test func filesEndAtTheirLimit() {
        let full = String(repeating: "a\n", count: FormRules.fileLimit)
        #expect(FormRules.fileLength(file(full)) == [])
        #expect(FormRules.fileLength(file(full + "a\n")).count == 1)
        #expect(FormRules.fileLength(file(full + "a")).count == 1)
    }

    @Test func linesEndAtTheirLimit() {
        let full = String(repeating: "é", count: FormRules.lineLimit)
        #expect(FormRules.lineLength(file("a\n\(full)")) == [])
        #expect(FormRules.lineLength(file("a\n\(full)a")).map(\.line) == [2])
    }

    @Test func functionsEndAtTheirLimit() {
        let full = "func a() {" + String(repeating: "\n", count: FormRules.functionLimit - 1)
        #expect(FormRules.functionLength(file(full + "}")) == [])
        #expect(
            FormRules.functionLength(file("\n\(full)\n}")).map(\.what) == [
                "a has 71 lines, over 70"
            ])
    }

    @Test func unfinishedAndForcingMarksAreFound() {
        for mark in FormRules.unfinishedMarks {
            #expect(FormRules.forbiddenText(file("// \(mark): later")).count == 1)
        }
        for mark in FormRules.forcingMarks {
            #expect(FormRules.forbiddenText(file("let a = \(mark) b")).count == 1)
            #expect(FormRules.forbiddenText(file("let a = \"\(mark)\" // \(mark)")) == [])
        }
        #expect(FormRules.forbiddenText(file("try? a as? B")) == [])
    }

    @Test func uncheckedSendableNeedsItsReasonAbove() {
        let conformance = "final class A: \(FormRules.uncheckedMark) {}"
        #expect(FormRules.uncheckedSendable(file("/// True as b.\n@safe\n\(conformance)")) == [])
        #expect(FormRules.uncheckedSendable(file("// Why.\n\n\(conformance)")).map(\.line) == [3])
        #expect(FormRules.uncheckedSendable(file(conformance)).map(\.line) == [1])
    }

    @Test(arguments: ["sleep(1)", "usleep(500)", "try await Task.sleep(for: a)"])
    func testsDoNotSleep(call: String) {
        #expect(FormRules.fixedSleeps(file("    \(call)", "Tests/WireTests/A.swift")).count == 1)
        #expect(FormRules.fixedSleeps(file("    \(call)", "Tests/TestKit/A.swift")) == [])
        #expect(FormRules.fixedSleeps(file("    \(call)", "Sources/Wire/A.swift")) == [])
    }

    @Test func namesComeApartAtTheirCapitals() {
        #expect(Words.parts(of: "JSONWriterLimit") == ["JSON", "Writer", "Limit"])
        #expect(Words.parts(of: "maxJSON") == ["max", "JSON"])
        #expect(Words.parts(of: "A") == ["A"])
    }
}
