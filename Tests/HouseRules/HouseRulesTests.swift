import Testing

/// The rules of the house, held against the repository itself.
@Suite struct HouseRulesTests {
    /// One rule about files, by the sentence that it states.
    struct Rule: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let violations: @Sendable (SourceFile) -> [Violation]
    }

    static let rules = [
        Rule(testDescription: "imports point down", violations: LayerRules.violations),
        Rule(testDescription: "files are short", violations: FormRules.fileLength),
        Rule(testDescription: "lines are short", violations: FormRules.lineLength),
        Rule(testDescription: "functions are short", violations: FormRules.functionLength),
        Rule(testDescription: "nothing is unfinished", violations: FormRules.forbiddenText),
        Rule(testDescription: "Sendable has a reason", violations: FormRules.uncheckedSendable),
        Rule(testDescription: "tests do not sleep", violations: FormRules.fixedSleeps),
        Rule(testDescription: "what is public says what", violations: Declarations.undocumented),
        Rule(testDescription: "names say something", violations: Declarations.emptyNames),
    ]

    private static let files = Result { try SourceTree.swiftFiles() }

    @Test(arguments: rules) func everyFileKeeps(rule: Rule) throws {
        let files = try HouseRulesTests.files.get()
        // Fewer files than targets would mean that the tree was not found.
        try #require(files.count > LayerRules.layers.count)
        report(files.flatMap(rule.violations))
    }

    @Test func everyTargetHasALayerAndEveryCLibraryOneImporter() throws {
        let targets = try SourceTree.names(in: "Sources").filter { !$0.hasSuffix(".docc") }
        #expect(Set(targets) == Set(LayerRules.layers.keys))
        let libraries = LayerRules.layers.filter { $0.value == 0 }.map(\.key).sorted()
        report(LayerRules.importers(of: libraries, in: try HouseRulesTests.files.get()))
        for library in libraries {
            let names = try SourceTree.names(in: "Sources/\(library)")
            report(FolderRules.shimViolations(module: library, names: names))
        }
    }

    @Test func theTopLevelIsTidy() throws {
        let ignored = try SourceTree.text(of: ".gitignore").split(separator: "\n").map(String.init)
        report(
            FolderRules.topLevelViolations(
                names: try SourceTree.names(in: "."), ignored: ignored))
    }

    /// Makes each violation an issue of its own, so that one run names them all.
    private func report(_ violations: [Violation]) {
        for violation in violations { Issue.record("\(violation)") }
    }
}
