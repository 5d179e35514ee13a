import JSON
import Testing

/// Reading without a tree.
@Suite struct JSONScannerTests {
    private func scanner(_ text: String) throws -> JSONScanner {
        try JSONScanner(Array(text.utf8))
    }

    @Test("An object is walked key by key, known ones read and others skipped")
    func walksObjects() throws {
        var scanner = try scanner(
            #" {"start": 12, "other": [1, {"a": "]"}], "score": 0.25, "name": "a\tb", "no": null} "#
        )
        var start: Int64?
        var score: Double?
        var name: String?
        var skipped = 0
        try scanner.beginObject()
        while let key = try scanner.nextKey() {
            switch key {
            case "start": start = try scanner.integer()
            case "score": score = try scanner.double()
            case "name": name = try scanner.string()
            default:
                skipped += 1
                try scanner.skip()
            }
        }
        try scanner.end()
        #expect(start == 12)
        #expect(score == 0.25)
        #expect(name == "a\tb")
        #expect(skipped == 2)
    }

    @Test("A key equals a literal only if all bytes agree")
    func comparesKeys() throws {
        var scanner = try scanner(
            #"{"start":0,"st\u0061rt":0,"attribution":0,"reading_ease_of_text":0,"é" :0}"#)
        try scanner.beginObject()
        let plain = try #require(try scanner.nextKey())
        #expect(plain == "start")
        #expect(!(plain == "star"))
        #expect(!(plain == "stark"))
        #expect(!(plain == "starts"))
        try scanner.skip()
        #expect(try #require(try scanner.nextKey()) == "start")
        try scanner.skip()
        let longer = try #require(try scanner.nextKey())
        #expect(longer == "attribution")
        #expect(!(longer == "attributing"))
        try scanner.skip()
        let longest = try #require(try scanner.nextKey())
        #expect(longest == "reading_ease_of_text")
        #expect(!(longest == "reading_ease_of_test"))
        try scanner.skip()
        #expect(try scanner.nextName() == "é")
        try scanner.skip()
        #expect(try scanner.nextName() == nil)
    }

    @Test("Arrays are walked at every depth")
    func walksArrays() throws {
        var scanner = try scanner("[[1,2],[],[3]]")
        var rows: [[Int64]] = []
        try scanner.beginArray()
        while try scanner.nextElement() {
            var row: [Int64] = []
            try scanner.beginArray()
            while try scanner.nextElement() { row.append(try scanner.integer()) }
            rows.append(row)
        }
        try scanner.end()
        #expect(rows == [[1, 2], [], [3]])
    }

    @Test("Skipping gives the bytes of the value without the white space around it")
    func givesRawRanges() throws {
        let text = #"{"a":  [1, "x"] , "b":-1.5e3}"#
        let bytes = Array(text.utf8)
        var scanner = try JSONScanner(bytes)
        var raw: [String] = []
        try scanner.beginObject()
        while try scanner.nextKey() != nil {
            raw.append(String(decoding: bytes[try scanner.skip()], as: UTF8.self))
        }
        #expect(raw == [#"[1, "x"]"#, "-1.5e3"])
    }

    @Test("A scanner stays within its range")
    func staysInRange() throws {
        let bytes = Array("[1][22][3".utf8)
        var scanner = try JSONScanner(bytes, range: 3..<7)
        #expect(try scanner.value() == [22])
        try scanner.end()
        #expect(scanner.position == 7)
        var cut = try JSONScanner(bytes, range: 3..<6)
        #expect(throws: JSONError(.unexpectedEnd, at: 6)) { try cut.skip() }
    }

    @Test("Asking for the wrong type is an error that names the value's place")
    func refusesWrongTypes() throws {
        let wrong = JSONError(.wrongType, at: 1)
        var text = try scanner(#" "x""#)
        #expect(throws: wrong) { try text.integer() }
        #expect(throws: wrong) { try text.double() }
        #expect(throws: wrong) { try text.bool() }
        #expect(throws: wrong) { try text.null() }
        #expect(throws: wrong) { try text.beginArray() }
        #expect(throws: wrong) { try text.beginObject() }
        var number = try scanner(" 1")
        #expect(throws: wrong) { try number.string() }
    }

    @Test(
        "An integer has no point, no exponent and 64 bits",
        arguments: ["1.0", "1e2", "9223372036854775808"])
    func refusesOtherNumbersAsIntegers(text: String) throws {
        var scanner = try scanner(text)
        #expect(throws: JSONError(.invalidNumber, at: 0)) { try scanner.integer() }
    }

    @Test("A null is taken where it stands, and only there")
    func readsOptionalNull() throws {
        var scanner = try scanner("[null,1]")
        try scanner.beginArray()
        _ = try scanner.nextElement()
        #expect(try scanner.nullIfPresent())
        _ = try scanner.nextElement()
        #expect(try !scanner.nullIfPresent())
        #expect(try scanner.integer() == 1)
    }

    @Test("Strings are given as bytes too, escapes decoded")
    func readsBytes() throws {
        var scanner = try scanner(#"["\u20ac","plain"]"#)
        try scanner.beginArray()
        _ = try scanner.nextElement()
        #expect(try scanner.utf8() == [0xE2, 0x82, 0xAC])
        _ = try scanner.nextElement()
        #expect(try scanner.utf8() == Array("plain".utf8))
    }

    @Test(
        "What is skipped is checked as strictly as what is read", arguments: JSONValueTests.invalid)
    func skippingChecks(text: String, expected: JSONError) throws {
        // Only reading a number finds out that it is too large.
        guard text != "1e400" else { return }
        var scanner = try scanner(text)
        #expect(throws: expected) {
            try scanner.skip()
            try scanner.end()
        }
    }
}
