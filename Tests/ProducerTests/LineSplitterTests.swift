import Testing

@testable import Producer

/// Lines out of a stream that comes in parts.
@Suite struct LineSplitterTests {
    /// The lines of a text read in parts of a given length; `-` for one that is too long.
    private func split(_ text: String, partBytes: Int, limit: Int) -> [String] {
        var rest = Array(text.utf8)[...]
        var splitter = LineSplitter(limit: limit)
        var lines: [String] = []
        while let line = splitter.next({
            defer { rest = rest.dropFirst(partBytes) }
            return Array(rest.prefix(partBytes))
        }) {
            switch line {
            case .whole(let range):
                lines.append(String(decoding: splitter.bytes[range], as: UTF8.self))
            case .tooLong: lines.append("-")
            }
        }
        #expect(splitter.number == lines.count)
        return lines
    }

    @Test("Lines are the same however the stream is cut", arguments: 1...12)
    func joinsParts(partBytes: Int) {
        #expect(
            split("ab\n\ncde\r\nf", partBytes: partBytes, limit: 9) == ["ab", "", "cde\r", "f"])
        #expect(split("\n", partBytes: partBytes, limit: 9) == [""])
        #expect(split("", partBytes: partBytes, limit: 9) == [])
    }

    @Test("A line at the limit is whole, a longer one is told, however the stream is cut")
    func limitsLines() {
        for partBytes in 1...12 {
            #expect(
                split("123\n1234\n12\n12345678", partBytes: partBytes, limit: 3)
                    == ["123", "-", "12", "-"])
            #expect(split("1234\n", partBytes: partBytes, limit: 3) == ["-"])
        }
    }
}
