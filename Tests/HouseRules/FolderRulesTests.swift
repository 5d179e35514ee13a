import Testing

@Suite struct FolderRulesTests {
    @Test func theTopHoldsWhatItShould() {
        let names = FolderRules.topLevel.sorted() + [".git", ".build-x", "winnow.db", "cache"]
        #expect(FolderRules.topLevelViolations(names: names, ignored: ["*.db", "cache/"]) == [])
    }

    @Test func otherNamesAndMissingOnesAreFound() {
        let names = FolderRules.topLevel.sorted().filter { $0 != "Deploy" } + ["notes.txt"]
        #expect(
            FolderRules.topLevelViolations(names: names, ignored: ["*.db"]).map(\.description) == [
                "notes.txt: does not belong at the top", "Deploy: is missing",
            ])
    }

    @Test func aShimIsAMapAndAHeader() {
        #expect(
            FolderRules.shimViolations(module: "C", names: ["module.modulemap", "shim.h"]) == [])
        #expect(FolderRules.shimViolations(module: "C", names: ["code.c", "include"]) == [])
        #expect(
            FolderRules.shimViolations(module: "C", names: ["module.modulemap", "a.c"]).map(\.path)
                == ["Sources/C/a.c"])
    }
}
