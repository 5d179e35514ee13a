import JSON
import Platform

/// The texts that benchmarks run on: the repository's sample, or those of a folder.
struct SampleTexts {
    /// A line or file of more is not read.
    private static let sizeLimit = 1 << 30

    /// Each at most as long as asked for, in bytes.
    let texts: [[UInt8]]

    /// Reads the `text` members of JSON lines.
    ///
    /// - Parameters:
    ///   - corpus: a `.jsonl` file or a folder of them; `nil` is the sample.
    ///   - length: texts are cut into pieces of about so many bytes; `nil` leaves them whole.
    init(corpus: String?, length: Int?) throws {
        var pieces: [[UInt8]] = []
        for file in try Self.files(of: corpus ?? BenchmarkFiles.path("Samples")) {
            let bytes = try FileBytes.read(file, limit: Self.sizeLimit)
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                guard let text = try JSONValue.parse(Array(line))["text"]?.stringValue else {
                    continue
                }
                pieces += Self.cut(Array(text.utf8), length)
            }
        }
        guard !pieces.isEmpty else {
            throw EndToEndBenchmark.Failed(description: "no texts in \(corpus ?? "the sample")")
        }
        texts = pieces
    }

    private static func files(of path: String) throws -> [String] {
        guard try FileKind.at(path) == .directory else { return [path] }
        return try DirectoryListing.read(path).map { FilePath.join(path, $0.name) }
            .filter { $0.hasSuffix(".jsonl") }
    }

    /// Pieces that begin and end where scalars do; a short rest is dropped.
    private static func cut(_ text: [UInt8], _ length: Int?) -> [[UInt8]] {
        guard let length, text.count > length else { return [text] }
        var pieces: [[UInt8]] = []
        var start = 0
        while start + length <= text.count {
            var end = start + length
            while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
            pieces.append(Array(text[start..<end]))
            start = end
        }
        return pieces
    }

    /// Writes so many JSON lines, in turn and each with a number, so that all are distinct.
    func writeLines(_ count: Int, to path: String) throws {
        var writer = JSONWriter(capacity: count * 3_200)
        for number in 0..<count {
            writer.beginObject()
            writer.member("id", "document-\(number)")
            let text = texts[number % texts.count] + Array("\n\nEntry \(number).".utf8)
            writer.member("text", utf8: text.span)
            writer.endObject()
            writer.endLine()
        }
        try FileBytes.write(path, writer.bytes)
    }
}
