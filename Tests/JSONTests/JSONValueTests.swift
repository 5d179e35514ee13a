import JSON
import Testing

/// Parsing into a tree, by the rules of RFC 8259.
@Suite struct JSONValueTests {
    static let valid: [(String, JSONValue)] = [
        ("null", nil),
        (" \t\r\n true \n", true),
        ("false", false),
        ("0", 0),
        ("-0", 0),
        ("-17", -17),
        ("9223372036854775807", .integer(.max)),
        ("-9223372036854775808", .integer(.min)),
        ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        ("1.0", .number(1)),
        ("0.1", .number(0.1)),
        ("-2.5e-3", .number(-0.0025)),
        ("1E+2", .number(100)),
        ("5e-324", .number(.leastNonzeroMagnitude)),
        ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
        ("1e-400", .number(0)),
        ("0e999999999999999999999", .number(0)),
        ("123456789012345678901234567890", .number(1.2345678901234568e29)),
        (#""""#, ""),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\u20AC\uD83D\uDE00""#, "A\u{E9}\u{20AC}\u{1F600}"),
        (#""\u0000""#, "\u{0}"),
        ("\"\u{7F}\u{80}\u{FEFF}\u{FFFF}\u{10FFFF}\"", "\u{7F}\u{80}\u{FEFF}\u{FFFF}\u{10FFFF}"),
        ("[]", []),
        ("[ ]", []),
        ("[1,[2],[],3]", [1, [2], [], 3]),
        ("{}", [:]),
        (#"{"a":1,"b":{"c":[null]}}"#, ["a": 1, "b": ["c": [nil]]]),
        (#"{"":0}"#, ["": 0]),
        (#"{"\u0061":1}"#, ["a": 1]),
    ]

    @Test("A valid document gives its tree", arguments: valid)
    func parses(text: String, expected: JSONValue) throws {
        #expect(try JSONValue.parse(Array(text.utf8)) == expected)
    }

    static let invalid: [(String, JSONError)] = [
        ("", JSONError(.unexpectedEnd, at: 0)),
        ("  ", JSONError(.unexpectedEnd, at: 2)),
        ("nul", JSONError(.unexpectedEnd, at: 3)),
        ("nulL", JSONError(.unexpectedByte, at: 3)),
        ("True", JSONError(.unexpectedByte, at: 0)),
        ("truex", JSONError(.trailingBytes, at: 4)),
        ("1 2", JSONError(.trailingBytes, at: 2)),
        ("NaN", JSONError(.unexpectedByte, at: 0)),
        ("Infinity", JSONError(.unexpectedByte, at: 0)),
        ("+1", JSONError(.unexpectedByte, at: 0)),
        (".5", JSONError(.unexpectedByte, at: 0)),
        ("01", JSONError(.trailingBytes, at: 1)),
        ("-", JSONError(.unexpectedEnd, at: 1)),
        ("-a", JSONError(.invalidNumber, at: 1)),
        ("-Infinity", JSONError(.invalidNumber, at: 1)),
        ("1.", JSONError(.unexpectedEnd, at: 2)),
        ("[1.]", JSONError(.invalidNumber, at: 3)),
        ("1e", JSONError(.unexpectedEnd, at: 2)),
        ("[1e+]", JSONError(.invalidNumber, at: 4)),
        ("1e400", JSONError(.invalidNumber, at: 0)),
        ("0x1F", JSONError(.trailingBytes, at: 1)),
        ("[", JSONError(.unexpectedEnd, at: 1)),
        ("[1", JSONError(.unexpectedEnd, at: 2)),
        ("[1,", JSONError(.unexpectedEnd, at: 3)),
        ("[1,]", JSONError(.unexpectedByte, at: 3)),
        ("[,1]", JSONError(.unexpectedByte, at: 1)),
        ("[1 2]", JSONError(.unexpectedByte, at: 3)),
        ("[1}", JSONError(.unexpectedByte, at: 2)),
        ("]", JSONError(.unexpectedByte, at: 0)),
        ("{", JSONError(.unexpectedEnd, at: 1)),
        ("{a:1}", JSONError(.unexpectedByte, at: 1)),
        ("{'a':1}", JSONError(.unexpectedByte, at: 1)),
        (#"{"a"}"#, JSONError(.unexpectedByte, at: 4)),
        (#"{"a":}"#, JSONError(.unexpectedByte, at: 5)),
        (#"{"a":1,}"#, JSONError(.unexpectedByte, at: 7)),
        (#"{"a":1 "b":2}"#, JSONError(.unexpectedByte, at: 7)),
        (#"{1:1}"#, JSONError(.unexpectedByte, at: 1)),
        (#"{"a":1]"#, JSONError(.unexpectedByte, at: 6)),
        ("\"", JSONError(.unexpectedEnd, at: 1)),
        (#""\"#, JSONError(.unexpectedEnd, at: 2)),
        (#""\""#, JSONError(.unexpectedEnd, at: 3)),
        ("\"a\u{1F}\"", JSONError(.controlCharacter, at: 2)),
        ("\"a\nb\"", JSONError(.controlCharacter, at: 2)),
        (#""ab\x""#, JSONError(.invalidEscape, at: 3)),
        (#""\u12G4""#, JSONError(.invalidEscape, at: 5)),
        (#""\u12""#, JSONError(.invalidEscape, at: 5)),
        (#""\uD800""#, JSONError(.loneSurrogate, at: 1)),
        (#""x\uDC00""#, JSONError(.loneSurrogate, at: 2)),
        (#""\uD800\u0041""#, JSONError(.loneSurrogate, at: 1)),
        (#""\uD800\n""#, JSONError(.loneSurrogate, at: 1)),
        ("\u{FEFF}1", JSONError(.unexpectedByte, at: 0)),
        ("// note\n1", JSONError(.unexpectedByte, at: 0)),
        ("\u{A0}1", JSONError(.unexpectedByte, at: 0)),
    ]

    @Test("An invalid document is an error that names the byte", arguments: invalid)
    func refuses(text: String, expected: JSONError) {
        #expect(throws: expected) { try JSONValue.parse(Array(text.utf8)) }
    }

    static let invalidUTF8: [([UInt8], Int)] = [
        ([0x80], 1),  // a continuation byte alone
        ([0x61, 0xC3], 2),  // cut short
        ([0xC0, 0xAF], 1),  // overlong
        ([0xE0, 0x80, 0x80], 1),  // overlong
        ([0xED, 0xA0, 0x80], 1),  // a surrogate
        ([0xF4, 0x90, 0x80, 0x80], 1),  // beyond U+10FFFF
        ([0xC3, 0xA9, 0xFF], 3),
    ]

    @Test("A string that is not UTF-8 is an error that names the byte", arguments: invalidUTF8)
    func refusesInvalidUTF8(bytes: [UInt8], position: Int) {
        #expect(throws: JSONError(.invalidUTF8, at: position)) {
            try JSONValue.parse([0x22] + bytes + [0x22])
        }
    }

    @Test("Of members that share a key the last one wins, in its own place")
    func keepsLastOfRepeatedKeys() throws {
        let value = try JSONValue.parse(Array(#"{"a":1,"b":2,"a":3}"#.utf8))
        #expect(value == ["b": 2, "a": 3])
        #expect(value["a"] == 3)
    }

    @Test("Keys that only look the same are two keys")
    func comparesKeysByBytes() throws {
        let value = try JSONValue.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(value.objectValue?.members.count == 2)
        #expect(value["\u{E9}"] == 1)
        #expect(value["e\u{301}"] == 2)
    }

    @Test("Nesting is allowed up to the limit and no further")
    func limitsDepth() throws {
        let limits = JSONLimits(depth: 3)
        #expect(try JSONValue.parse(Array("[[[]]]".utf8), limits: limits) == [[[]]])
        #expect(throws: JSONError(.tooDeep, at: 3)) {
            try JSONValue.parse(Array("[[[[]]]]".utf8), limits: limits)
        }
        #expect(throws: JSONError(.tooDeep, at: 5)) {
            try JSONValue.parse(Array(#"[{"":{"":0}}]"#.utf8), limits: JSONLimits(depth: 2))
        }
        #expect(throws: JSONError(.tooDeep, at: 64)) {
            try JSONValue.parse(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
        }
    }

    @Test("More bytes than the limit are refused unread")
    func limitsByteCount() throws {
        let limits = JSONLimits(byteCount: 4)
        #expect(try JSONValue.parse(Array("true".utf8), limits: limits) == true)
        #expect(throws: JSONError(.tooLarge, at: 4)) {
            try JSONValue.parse(Array("false".utf8), limits: limits)
        }
    }

    @Test("Getters give their own type and nothing else")
    func convenienceGetters() {
        #expect(JSONValue.string("x").stringValue == "x")
        #expect(JSONValue.integer(3).stringValue == nil)
        #expect(JSONValue.number(3).integerValue == 3)
        #expect(JSONValue.number(3.5).integerValue == nil)
        #expect(JSONValue.number(1e300).integerValue == nil)
        #expect(JSONValue.integer(3).doubleValue == 3)
        #expect(JSONValue.bool(true).boolValue == true)
        #expect(JSONValue.null.boolValue == nil)
        #expect(JSONValue.array([1]).arrayValue == [1])
        #expect(JSONValue.object(JSONObject()).objectValue?.members.isEmpty == true)
        #expect(JSONValue.array([1])["a"] == nil)
    }
}
