import JSON
import Testing

/// What the writer puts down, byte by byte, and that it reads back.
@Suite struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("Commas stand between members and elements and nowhere else")
    func separates() {
        let text = written { writer in
            writer.beginObject()
            writer.member("a", 1)
            writer.beginArray("b")
            writer.integer(2)
            writer.beginObject()
            writer.endObject()
            writer.beginArray()
            writer.endArray()
            writer.null()
            writer.endArray()
            writer.beginObject("c")
            writer.member("d", true)
            writer.endObject()
            writer.member("e", "f")
            writer.endObject()
        }
        #expect(text == #"{"a":1,"b":[2,{},[],null],"c":{"d":true},"e":"f"}"#)
    }

    @Test("Lines follow each other without commas")
    func writesLines() {
        let text = written { writer in
            for number in 1...2 {
                writer.beginObject()
                writer.member("n", number)
                writer.endObject()
                writer.endLine()
            }
        }
        #expect(text == "{\"n\":1}\n{\"n\":2}\n")
    }

    @Test("An absent value is null, whatever its type")
    func writesAbsentMembers() {
        let text = written { writer in
            writer.beginObject()
            writer.member("a", nil as String?)
            writer.member("b", nil as Int?)
            writer.member("c", nil as Int64?)
            writer.member("d", nil as Double?)
            writer.member("e", nil as Bool?)
            writer.member("f", raw: nil)
            writer.endObject()
        }
        #expect(text == #"{"a":null,"b":null,"c":null,"d":null,"e":null,"f":null}"#)
    }

    static let strings: [(String, String)] = [
        ("", #""""#),
        ("plain", #""plain""#),
        ("\"\\/", #""\"\\/""#),
        ("\n\r\t", #""\n\r\t""#),
        ("\u{0}\u{8}\u{C}\u{1F}", #""\u0000\u0008\u000c\u001f""#),
        ("\u{7F}\u{E9}\u{1F600}", "\"\u{7F}\u{E9}\u{1F600}\""),
        ("a\"b", #""a\"b""#),
        ("\"", #""\"""#),
    ]

    @Test("Strings are escaped as RFC 8259 demands and no more", arguments: strings)
    func writesStrings(value: String, expected: String) {
        #expect(written { $0.string(value) } == expected)
        #expect(written { $0.string(utf8: Array(value.utf8).span) } == expected)
    }

    @Test("A key is escaped too")
    func escapesKeys() {
        let text = written { writer in
            writer.beginObject()
            writer.member(text: "a\"b", .string("x"))
            writer.endObject()
        }
        #expect(text == #"{"a\"b":"x"}"#)
    }

    @Test("A string of any length around the chunk size keeps every byte")
    func writesLongStrings() {
        for count in [255, 256, 257, 512, 513, 5000] {
            let value = String(repeating: "\n", count: count)
            let escaped = String(repeating: "\\n", count: count)
            #expect(written { $0.string(value) } == "\"\(escaped)\"")
        }
    }

    static let numbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (64, "64"), (-3, "-3"), (0.5, "0.5"), (0.1, "0.1"), (-2.25, "-2.25"),
        (0.0001, "0.0001"), (0.00011, "0.00011"),
        (99_999_999_999.9999, "99999999999.9999"), (100.05, "100.05"), (1.0005, "1.0005"),
        (1.0 / 3, "0.3333333333333333"), (27_600_000, "27600000"),
        (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992"),
        (-9_223_372_036_854_775_808, "-9.223372036854776e+18"), (1e22, "1e+22"),
        (1e-7, "1e-07"), (.leastNonzeroMagnitude, "5e-324"),
        (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ]

    @Test("Numbers take the fewest digits, whole ones no point", arguments: numbers)
    func writesNumbers(value: Double, expected: String) {
        #expect(written { $0.number(value) } == expected)
    }

    @Test("Integers are written whole, to both ends of their range")
    func writesIntegers() {
        let text = written { writer in
            writer.beginArray()
            for value: Int64 in [0, 7, -10, 1_002_003, .max, .min] { writer.integer(value) }
            writer.endArray()
        }
        #expect(text == "[0,7,-10,1002003,9223372036854775807,-9223372036854775808]")
    }

    @Test("Raw bytes pass as they are, with the comma that is due")
    func writesRaw() {
        let text = written { writer in
            writer.beginArray()
            writer.integer(1)
            writer.raw(Array(#"{"x": 1}"#.utf8))
            writer.endArray()
        }
        #expect(text == #"[1,{"x": 1}]"#)
    }

    @Test("A writer starts afresh after removeAll")
    func startsAfresh() {
        var writer = JSONWriter(capacity: 16)
        writer.integer(1)
        writer.removeAll()
        writer.integer(2)
        #expect(writer.bytes == Array("2".utf8))
    }

    static let documents: [JSONValue] = [
        ["a": [1, 2.5, nil, true, "x"], "b": [:], "c": []],
        "naughty \u{0}\u{1F}\"\\\u{7F}\u{2028}\u{2029}\u{FEFF}\u{200F}\u{1F468}\u{200D}\u{1F469}",
        [.number(1e-300), .number(0.1), .number(123_456.789), .integer(.min)],
        ["\"": ["\\": ["\n": "\t"]]],
    ]

    @Test("What is written reads back the same", arguments: documents)
    func roundTrips(value: JSONValue) throws {
        var writer = JSONWriter()
        writer.value(value)
        #expect(try JSONValue.parse(writer.bytes) == value)
    }

    @Test("Doubles of every magnitude read back bit for bit")
    func roundTripsDoubles() throws {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for _ in 0..<2000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Double(bitPattern: state)
            guard value.isFinite else { continue }
            var writer = JSONWriter()
            writer.number(value)
            #expect(try JSONValue.parse(writer.bytes).doubleValue == value)
        }
    }
}
