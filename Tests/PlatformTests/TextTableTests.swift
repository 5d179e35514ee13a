import Platform
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("plain", 5), ("Zürich", 6), ("Zu\u{308}rich", 6), ("東京", 4), ("한국", 4),
        ("👍", 2), ("a\u{200B}b", 2), ("…", 1), ("мир", 3), ("ﾃ", 1),
    ])
    func columns(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("short", 5, "short"), ("too long", 5, "too …"), ("東京都庁", 5, "東京…"),
        ("東京都庁", 4, "東…"), ("any", 1, "…"), ("any", 0, ""),
    ])
    func cutting(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
    }
}

@Suite struct TextTableTests {
    @Test func columnsLineUpAndNumbersEndAtTheRight() {
        var table = TextTable([.init("BATCH"), .init("DONE", alignsRight: true), .init("NOTE")])
        table.add(["nightly", "1,234", ""])
        table.add(["東京", "5", "wide"])
        #expect(
            table.text() == """
                BATCH     DONE  NOTE
                nightly  1,234
                東京         5  wide

                """)
    }

    @Test func theColumnThatYieldsIsCutToFit() {
        var table = TextTable([.init("NAME", yields: true), .init("N", alignsRight: true)])
        table.add(["a name that is far too long for this", "12"])
        #expect(table.text(width: 20) == "NAME               N\na name that is …  12\n")
        #expect(table.text(width: 3) == "NAME       N\na name …  12\n")
    }

    @Test func aTableWithoutRowsIsItsHead() {
        #expect(TextTable([.init("A"), .init("B")]).text() == "A  B\n")
    }

    @Test func whatACellSaysTellsTheTerminalNothing() {
        var table = TextTable([.init("NAME"), .init("N")])
        table.add(["a\u{1B}[2Jb\nc\u{9B}d\u{202E}e", "1"])
        #expect(table.text() == "NAME          N\na\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d\u{FFFD}e  1\n")
    }

    @Test func aVeryWideCellIsCut() {
        var table = TextTable([.init("NAME"), .init("N")])
        table.add([String(repeating: "x", count: 4_000), "1"])
        let cell = String(repeating: "x", count: 59) + "…"
        #expect(table.text() == "NAME" + String(repeating: " ", count: 58) + "N\n\(cell)  1\n")
    }
}
