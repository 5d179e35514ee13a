import Platform
import Testing

struct DisplayTextTests {
    @Test(arguments: [
        "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{200F}", "\u{202E}",
        "\u{2066}",
    ])
    func whatSteersATerminalIsReplaced(_ text: String) {
        #expect(DisplayText.harmless("a\(text)b") == "a\u{FFFD}b")
    }

    @Test(arguments: ["", "plain", "Ünïcødé 東京", "a\u{A0}b", "👩‍👧"])
    func otherTextStays(_ text: String) { #expect(DisplayText.harmless(text) == text) }

    @Test func wordsStandOnOneLine() {
        #expect(DisplayText.oneLine(" a\n\tb \u{2028} c ") == "a b c")
    }
}
