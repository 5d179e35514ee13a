import Testing

@Suite struct FunctionBodiesTests {
    private func bodies(_ source: String) -> [FunctionBody] {
        FunctionBodies.find(in: SwiftText(source))
    }

    @Test func aFunctionCountsFromItsKeywordToItsBrace() {
        let source = """
            struct A {
                func b(
                    _ c: () -> Void = { },
                    d: Int
                ) throws(E) -> [Int] {
                    if d > 0 { c() }
                    return []
                }
            }
            """
        #expect(bodies(source) == [FunctionBody(name: "b", line: 2, lineCount: 7)])
    }

    @Test func initializersAndPropertiesHaveBodiesToo() {
        let source = """
            init?(a: Int) {
            }
            deinit { }
            var b: Int { 1 }
            subscript(c: Int) -> Int {
                1
            }
            """
        #expect(
            bodies(source) == [
                FunctionBody(name: "init", line: 1, lineCount: 2),
                FunctionBody(name: "deinit", line: 3, lineCount: 1),
                FunctionBody(name: "b", line: 4, lineCount: 1),
                FunctionBody(name: "subscript", line: 5, lineCount: 3),
            ])
    }

    @Test func whatHasNoBodyIsNone() {
        let source = """
            protocol A { func b(); var c: Int; init() }
            var d = 1
            let e = B.init(f: { })
            if var g = h { g += 1 }
            """
        #expect(bodies(source) == [])
    }

    @Test func aFunctionInsideAnotherCountsForBoth() {
        let found = bodies("func a() {\n    func b() {\n    }\n}")
        #expect(found.map(\.name) == ["a", "b"])
        #expect(found.map(\.lineCount) == [4, 2])
    }
}
