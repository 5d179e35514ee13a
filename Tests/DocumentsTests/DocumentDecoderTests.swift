import Documents
import Records
import Testing

/// From a document's bytes to its text.
@Suite struct DocumentDecoderTests {
    private func decoded(_ bytes: [UInt8]) throws -> (String, DecodedText.Encoding) {
        let text = try DocumentDecoder.decode(bytes)
        return (String(decoding: text.text, as: UTF8.self), text.encoding)
    }

    private func reason(_ bytes: [UInt8], limits: DocumentLimits = .default) -> RefusalReason? {
        do throws(DocumentError) {
            _ = try DocumentDecoder.decode(bytes, limits: limits)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test(
        "Valid UTF-8 stays as it is, line ends and all",
        arguments: [
            "plain", "a\r\nb\rc\n", "\u{E9}\u{20AC}\u{1F600}", "a\u{2028}\u{85}", "e\u{301}",
            "tab\there \u{C} page", "x\u{FEFF}y", " leading and trailing ",
        ])
    func keepsUTF8(text: String) throws {
        let (result, encoding) = try decoded(Array(text.utf8))
        #expect(result.utf8.elementsEqual(text.utf8))
        #expect(encoding == .utf8)
    }

    @Test("A byte order mark is no part of the text")
    func removesByteOrderMark() throws {
        #expect(try decoded([0xEF, 0xBB, 0xBF, 0x61]) == ("a", .utf8))
        // Only the first is a mark.
        #expect(try decoded([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x61]) == ("\u{FEFF}a", .utf8))
    }

    @Test("UTF-16 is read in the byte order of its mark")
    func readsUTF16() throws {
        #expect(try decoded([0xFF, 0xFE, 0x61, 0x00, 0xAC, 0x20]) == ("a\u{20AC}", .utf16))
        #expect(try decoded([0xFE, 0xFF, 0x00, 0x61, 0x20, 0xAC]) == ("a\u{20AC}", .utf16))
        let face: [UInt8] = [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE]
        #expect(try decoded(face) == ("\u{1F600}", .utf16))
    }

    @Test("What is broken in UTF-16 becomes the replacement character, and reading goes on")
    func mendsUTF16() throws {
        let loneLead: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x62, 0x00]
        #expect(try decoded(loneLead) == ("a\u{FFFD}b", .utf16))
        let loneTrail: [UInt8] = [0xFE, 0xFF, 0xDE, 0x00, 0x00, 0x62]
        #expect(try decoded(loneTrail) == ("\u{FFFD}b", .utf16))
        let oddLength: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x62]
        #expect(try decoded(oddLength) == ("a\u{FFFD}", .utf16))
    }

    /// The 32 bytes that Windows-1252 and ISO 8859-1 read differently, as WHATWG maps them.
    static let windows1252 =
        "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}"
        + "\u{2039}"
        + "\u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}"
        + "\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"

    @Test("Other bytes are read as Windows-1252, every one of them")
    func readsWindows1252() throws {
        let (high, encoding) = try decoded(Array(0x80...0x9F))
        #expect(high.utf8.elementsEqual(Self.windows1252.utf8))
        #expect(encoding == .windows1252)
        let latin = String(String.UnicodeScalarView((0xA0...0xFF).map { Unicode.Scalar($0) }))
        #expect(try decoded(Array(0xA0...0xFF)) == (latin, .windows1252))
        #expect(try decoded(Array("caf".utf8) + [0xE9]) == ("caf\u{E9}", .windows1252))
    }

    @Test("A long Windows-1252 text is converted whole")
    func readsLongWindows1252() throws {
        let (text, _) = try decoded([UInt8](repeating: 0x80, count: 100_001))
        #expect(text == String(repeating: "\u{20AC}", count: 100_001))
        let (open, _) = try decoded([UInt8](repeating: 0x81, count: 50_000) + [0xE9])
        #expect(open == String(repeating: "\u{81}", count: 50_000) + "\u{E9}")
    }

    @Test("One broken sequence makes the whole document Windows-1252")
    func fallsBackWhole() throws {
        let bytes: [UInt8] = [0xC3, 0xA9, 0x20, 0xE9]
        #expect(try decoded(bytes) == ("\u{C3}\u{A9} \u{E9}", .windows1252))
    }

    @Test(
        "No bytes, and white space of any kind, are empty",
        arguments: [
            [], Array(" \t\r\n\u{B}\u{C}".utf8), Array("\u{A0}\u{2003}\u{3000}\n".utf8),
            [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF, 0x00, 0x20], [0x20, 0xA0],
        ] as [[UInt8]])
    func refusesEmpty(bytes: [UInt8]) {
        #expect(reason(bytes) == .empty)
    }

    @Test("White space before or after something is not empty")
    func keepsBlankBeginnings() {
        #expect(reason(Array("\u{2003} x".utf8)) == nil)
        #expect(reason(Array(" \u{E9}".utf8)) == nil)
        #expect(reason(Array("\u{200B}".utf8)) == nil, "a zero-width space is no white space")
    }

    static let binaries: [(String, [UInt8])] = [
        ("a zero byte", Array("text\0more".utf8)),
        ("UTF-16 without a mark", [0x61, 0x00, 0x62, 0x00]),
        ("UTF-32 with a mark", [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]),
        ("PDF", Array("%PDF-1.7\n%text only".utf8)),
        ("ZIP", [0x50, 0x4B, 0x03, 0x04, 0x20, 0x20]),
        ("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0x20]),
        ("GIF", Array("GIF89a".utf8)),
        ("WebP", Array("RIFF1234WEBPVP8 ".utf8)),
        ("MP4", Array("1234ftypisom".utf8)),
        ("gzip", [0x1F, 0x8B, 0x08, 0x20]),
        ("bzip2", Array("BZh91AY&SY".utf8)),
        ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x20]),
        ("ELF", [0x7F, 0x45, 0x4C, 0x46, 0x02]),
        (
            "control characters",
            [UInt8](repeating: 0x01, count: 6) + [UInt8](repeating: 0x61, count: 100)
        ),
        ("control characters in Latin", [0x01, 0x02, 0xE9, 0x61]),
    ]

    @Test("What is no text is binary", arguments: binaries)
    func refusesBinary(name: String, bytes: [UInt8]) {
        #expect(reason(bytes) == .binary, "\(name)")
    }

    @Test(
        "Text that only resembles a format, or holds a stray control character, is text",
        arguments: [
            "BMW built it", "MZ is a title", "%PDF is a format", "PK", "GIF", "ftyp", "Rar",
            String(repeating: "word ", count: 20) + "\u{7}",
            "\u{1B}[1mbold\u{1B}[0m", "end of file\u{1A}",
        ])
    func keepsText(text: String) {
        #expect(reason(Array(text.utf8)) == nil)
    }

    @Test("A document may be as large as the limit and no larger")
    func limitsSize() {
        let limits = DocumentLimits(byteCount: 3)
        #expect(reason(Array("abc".utf8), limits: limits) == nil)
        #expect(reason(Array("abcd".utf8), limits: limits) == .tooLarge)
        #expect(DocumentLimits.default.byteCount == 67_108_864)
    }

    @Test("The error says what was found")
    func explains() {
        #expect(throws: DocumentError(.binary, "looks like a PDF document")) {
            try DocumentDecoder.decode(Array("%PDF-1.4".utf8))
        }
        #expect(throws: DocumentError(.binary, "a zero byte at 1")) {
            try DocumentDecoder.decode([0x61, 0x00])
        }
    }
}
