import Testing

@Suite struct LayerRulesTests {
    private func imports(_ path: String, _ source: String) -> [String] {
        LayerRules.violations(in: SourceFile(path, source)).map(\.description)
    }

    @Test func importsDownAreAllowed() {
        #expect(
            imports(
                "Sources/Hub/A.swift",
                "import Glibc\npublic import Queueing\ninternal import Storage")
                == [])
    }

    @Test(arguments: [
        ("Sources/Wire/A.swift", "import Hub", "Sources/Wire/A.swift:1: Wire may not import Hub"),
        (
            "Sources/Hub/A.swift", "\nimport Worker",
            "Sources/Hub/A.swift:2: Hub may not import Worker"
        ),
        (
            "Sources/JSON/A.swift", "@testable import struct Records.B",
            "Sources/JSON/A.swift:1: JSON may not import Records"
        ),
        (
            "Sources/Queueing/A.swift", "import ZeroMQ",
            "Sources/Queueing/A.swift:1: Queueing is pure and may not import ZeroMQ"
        ),
        (
            "Sources/Hub/A.swift", "import Foundation",
            "Sources/Hub/A.swift:1: Foundation is no module that the product may use"
        ),
        ("Sources/Other/A.swift", "", "Sources/Other/A.swift:1: the target Other has no layer"),
    ])
    func importsUpOrSidewaysAreNot(path: String, source: String, violation: String) {
        #expect(imports(path, source) == [violation])
    }

    @Test func wordsThatOnlyLookLikeImportsAreNone() {
        #expect(imports("Sources/Wire/A.swift", "// import Hub\nlet a = \"import Hub\"") == [])
    }

    @Test func aCLibraryHasOneImporter() {
        let files = [
            SourceFile("Sources/SQLite/A.swift", "import CSQLite"),
            SourceFile("Sources/SQLite/B.swift", "import CSQLite"),
            SourceFile("Sources/ZeroMQ/A.swift", "import CZeroMQ"),
            SourceFile("Sources/Hub/A.swift", "import CZeroMQ"),
            SourceFile("Tests/SQLiteTests/A.swift", "import CSQLite"),
        ]
        #expect(
            LayerRules.importers(of: ["CSQLite", "CZeroMQ", "CNone"], in: files)
                .map(\.description) == [
                    "Sources/CZeroMQ: has 2 importers instead of one: Hub, ZeroMQ",
                    "Sources/CNone: has 0 importers instead of one: ",
                ])
    }
}
