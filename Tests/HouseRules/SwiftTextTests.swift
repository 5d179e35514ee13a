import Testing

@Suite struct SwiftTextTests {
    @Test(arguments: [
        ("let a = 1", "let a = 1"),
        ("a // b", "a     "),
        ("a /* b /* c */ d */ e", "a                   e"),
        ("a(\"b(\") { }", "a(\"  \") { }"),
        ("\"\\\"}\" }", "\"   \" }"),
        ("\"a\\(b(\"}\"))c\" {", "\"  (b(\" \")) \" {"),
        ("#\"a\"b\"# {", "#\"   \"# {"),
        ("#\"a\\(b)\"# {", "#\"     \"# {"),
        ("#\"a\\#(b)c\"# {", "#\"   (b) \"# {"),
        ("\"//\" // x", "\"  \"     "),
    ])
    func onlyCodeIsLeft(source: String, code: String) {
        #expect(SwiftText(source).code == [code])
    }

    @Test func linesStayWhereTheyAre() {
        let text = SwiftText("a\n\"\"\"\nb { \"c\"\n\"\"\"\n/* d\n{ */ e\n")
        #expect(text.code == ["a", "\"\"\"", "       ", "\"\"\"", "    ", "     e", ""])
        #expect(text.raw == ["a", "\"\"\"", "b { \"c\"", "\"\"\"", "/* d", "{ */ e", ""])
    }
}
