import Testing

@Suite struct DeclarationsTests {
    private func file(_ source: String, _ path: String = "Sources/Wire/A.swift") -> SourceFile {
        SourceFile(path, source)
    }

    @Test func publicDeclarationsHaveDocComments() {
        let documented = """
            public import A
            /// Does.
            @inlinable
            @available(*, deprecated)
            public func a() {}
            /// Is.
            @safe public struct B {}
            func c() {}
            """
        #expect(Declarations.undocumented(in: file(documented)) == [])
    }

    @Test func propertiesMayShareAComment() {
        let documented = """
            /// Is.
            public struct A {
                public var b: Int
                public var c: Int
                /// Is too.
                public var d = 1
                public let e: Int

                public init(b: Int, c: Int) {
                    self.b = b
                }
            }
            """
        #expect(Declarations.undocumented(in: file(documented)) == [])
        let undocumented = """
            public struct A {
                public var b: Int

                public var c: Int
                var d = 1

                public init(text: String) {}
                public func e() {}
            }
            """
        #expect(Declarations.undocumented(in: file(undocumented)).map(\.line) == [1, 2, 4, 7, 8])
    }

    @Test(arguments: [
        "public func a() {}", "// Not a doc comment.\npublic func a() {}",
        "/// Too far.\n\npublic func a() {}", "package struct A {}", "@safe public struct A {}",
        "let text = \"\"\"\n    ///\n    \"\"\"\npublic var a = 1",
    ])
    func publicDeclarationsWithoutAreFound(source: String) {
        #expect(Declarations.undocumented(in: file(source)).count == 1)
    }

    @Test func testsNeedNone() {
        let source = "public func a() {}"
        #expect(Declarations.undocumented(in: file(source, "Tests/WireTests/A.swift")) == [])
        #expect(Declarations.undocumented(in: file(source, "Tests/TestKit/A.swift")).count == 1)
    }

    @Test(arguments: [
        ("Sources/Wire/Topic.swift", "struct TopicManager {}", 1),
        ("Sources/Wire/TopicHelpers.swift", "", 0),
        ("Sources/Wire/A.swift", "\nenum UTILITY {}", 2),
        ("Sources/Wire/A.swift", "public protocol CommonThing {}", 1),
    ])
    func namesThatSayNothingAreFound(path: String, source: String, line: Int) {
        #expect(Declarations.emptyNames(in: file(source, path)).map(\.line) == [line])
    }

    @Test func otherNamesAreNot() {
        let source = "struct Database {}\nlet manager = 1 // class Helper\nclass Commonwealth {}"
        #expect(Declarations.emptyNames(in: file(source, "Sources/Wire/Database+A.swift")) == [])
    }
}
