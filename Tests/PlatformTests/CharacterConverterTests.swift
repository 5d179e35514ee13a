import Platform
import Testing

/// Conversions by the C library.
@Suite struct CharacterConverterTests {
    struct UnknownEncoding: Error {}

    private func converter(_ encoding: String) throws -> CharacterConverter {
        guard let converter = CharacterConverter(from: encoding) else { throw UnknownEncoding() }
        return converter
    }

    @Test("An encoding that nobody knows gives no converter")
    func refusesUnknownEncodings() {
        #expect(throws: UnknownEncoding.self) { _ = try converter("no-such-encoding") }
    }

    @Test("A text is converted to UTF-8")
    func converts() throws {
        var converter = try self.converter("ISO-8859-2")
        let result = converter.convert([0xB1, 0x61].span) { _ in "?" }
        #expect(result == Array("\u{105}a".utf8))
    }

    @Test("Bytes without meaning are replaced one by one, and a broken end too")
    func replaces() throws {
        var converter = try self.converter("UTF-8")
        var seen: [UInt8] = []
        let result = converter.convert([0x61, 0xFF, 0xFE, 0x62, 0xC3].span) {
            seen.append($0)
            return "?"
        }
        #expect(result == Array("a??b?".utf8))
        #expect(seen == [0xFF, 0xFE, 0xC3])
    }

    @Test("A converter is good for one text after another, whatever the last one ended in")
    func startsAfresh() throws {
        var converter = try self.converter("UTF-16LE")
        #expect(converter.convert([0x61].span, unit: 2) { _ in "?" } == Array("?".utf8))
        #expect(converter.convert([0x61, 0x00].span, unit: 2) { _ in "?" } == Array("a".utf8))
    }

    @Test("Nothing becomes nothing")
    func convertsNothing() throws {
        var converter = try self.converter("UTF-16LE")
        #expect(converter.convert([UInt8]().span) { _ in "?" } == [])
    }
}
