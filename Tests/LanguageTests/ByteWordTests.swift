import Testing

@testable import Language

/// Eight bytes at once, beside one after the other.
struct ByteWordTests {
    /// Every byte stands once beside every other kind of neighbour.
    private static let text: [UInt8] = (0..<256).flatMap { byte in
        [UInt8(byte), 0x61, UInt8(byte), 0xFF, UInt8(byte), 0x00, UInt8(byte), 0x80]
    }

    private static func bytes(of marks: UInt64) -> [Bool] {
        (0..<8).map { marks >> UInt64(8 * $0) & 0xFF == 0x80 }
    }

    @Test func everyByteIsJudgedAsByItself() {
        for start in stride(from: 0, through: Self.text.count - 8, by: 3) {
            let word = ByteWord(Self.text.span, at: start)
            let bytes = Array(Self.text[start..<start + 8])
            let scalars = bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{80}" }
            let isLetter = scalars.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
            #expect(Self.bytes(of: word.letters) == isLetter)
            #expect(Self.bytes(of: word.digits) == scalars.map { ("0"..."9").contains($0) })
            #expect(
                Self.bytes(of: word.capitals(of: word.letters))
                    == scalars.map { ("A"..."Z").contains($0) })
            #expect(
                Self.bytes(of: word.vowels)
                    == scalars.map { "aeiouyAEIOUY".unicodeScalars.contains($0) })
            #expect(Self.bytes(of: word.continuations) == bytes.map { $0 & 0xC0 == 0x80 })
            #expect(word.isASCII == bytes.allSatisfy { $0 < 0x80 })
        }
    }

    @Test func aShortEndHasZerosBehindIt() {
        let text = Array("abcde".utf8)
        #expect(ByteWord(endOf: text.span, from: 2).bytes == 0x65_6463)
        #expect(ByteWord(endOf: text.span, from: 5).bytes == 0)
    }

    @Test(
        arguments: [
            "word", "Women", "US", "A", "iPhone", "sevenLt", "EightLtr", "UNHCRUNO", "nineteens",
            "Trafficking", "TRAFFICKERS", "TRAFFICKeRS", "responsibilitie",
        ])
    func aShortWordIsReadAtOnce(_ word: String) throws {
        let text = Array((word + " and more words of it").utf8)
        let short = ShortWord(text.span, at: 0)
        let read = try #require(short)
        #expect(read.length == word.utf8.count)
        #expect(read.flags.contains(.capitalized) == word.first?.isUppercase)
        let isAllCapitals = word.count > 1 && word.allSatisfy(\.isUppercase)
        #expect(read.flags.contains(.allCapitals) == isAllCapitals)
        #expect(read.hash == TokenHash.of(word))
    }

    @Test func whatIsTooLongOrTooNearTheEndIsNotRead() {
        for text in ["responsibilities of all", "near to its end", ", and that is no word"] {
            let bytes = Array(text.utf8)
            let word = ShortWord(bytes.span, at: 0)
            #expect(word == nil)
        }
    }
}
