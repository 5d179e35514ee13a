internal import Archives
internal import JSON
internal import Language
internal import Platform

/// Reads labelled texts from a folder: JSONL of whole sentences, and BIO of tokens.
enum LabelledFiles {
    private static let limit = 1 << 30

    /// There is nothing to learn from.
    struct Empty: Error, CustomStringConvertible {
        let folder: String
        var description: String { "no labelled texts are in \(folder); name a folder by --data" }
    }

    /// All texts of a folder, source by source; files that are missing are passed over.
    static func read(folder: String) throws -> [LabelledText] {
        var texts: [LabelledText] = []
        for (name, source) in [
            ("reports_train", LabelledText.Source.reports), ("news_train", .news),
        ] {
            texts += try lines(folder + "/" + name + ".jsonl", source)
        }
        let others = [
            ("gmb_train", LabelledText.Source.gmb), ("uner_ewt_dev", .ewt), ("wnut17_train", .wnut),
        ]
        for (name, source) in others {
            texts += try bio(folder + "/" + name + ".bio.xz", source)
        }
        guard !texts.isEmpty else { throw Empty(folder: folder) }
        return texts
    }

    /// The texts of one JSONL file.
    static func lines(
        _ path: String, _ source: LabelledText.Source
    ) throws -> [LabelledText] {
        guard let bytes = try existing(path) else { return [] }
        return try bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let object = try JSONValue.parse(Array(line))
            guard let id = object["id"]?.stringValue, let text = object["text"]?.stringValue else {
                return nil
            }
            let names = (object["entities"]?.arrayValue ?? []).compactMap { name(in: text, $0) }
            return LabelledText(id: id, source: source, text: Array(text.utf8), names: names)
        }
    }

    private static func name(
        in text: String, _ value: JSONValue
    ) -> (range: Range<Int>, type: NameType)? {
        guard let start = value["start"]?.integerValue, let end = value["end"]?.integerValue,
            let type = NameType(label: value["type"]?.stringValue ?? "")
        else { return nil }
        let scalars = text.unicodeScalars
        let first = scalars.index(scalars.startIndex, offsetBy: Int(start))
        let last = scalars.index(first, offsetBy: Int(end - start))
        let from = text.utf8.distance(from: text.startIndex, to: first)
        return (from..<from + text.utf8.distance(from: first, to: last), type)
    }

    private static func bio(
        _ path: String, _ source: LabelledText.Source
    ) throws -> [LabelledText] {
        guard EntryStatus(path) != nil else { return [] }
        let bytes = try packed(path)
        var texts: [LabelledText] = []
        var sentence = BIOSentence()
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty {
                if let text = sentence.text(id: "\(source.rawValue)\(texts.count)", source) {
                    texts.append(text)
                }
                sentence = BIOSentence()
            } else {
                sentence.append(line: line)
            }
        }
        return texts
    }

    private static func existing(_ path: String) throws -> [UInt8]? {
        do throws(FileError) {
            return try FileBytes.read(path, limit: limit)
        } catch {
            guard error.code == .missing else { throw error }
            return nil
        }
    }

    /// The texts of compressed JSONL files, each in its field `text`.
    static func forEachText(of paths: [String], _ take: ([UInt8]) -> Void) throws {
        for path in paths {
            for line in try packed(path).split(separator: UInt8(ascii: "\n")) {
                if let text = try JSONValue.parse(Array(line))["text"]?.stringValue {
                    take(Array(text.utf8))
                }
            }
        }
    }

    /// The bytes of a file that is only compressed.
    private static func packed(_ path: String) throws -> [UInt8] {
        var limits = ArchiveLimits.default
        limits.entryBytes = limit
        limits.totalBytes = limit
        var reader = try ArchiveReader(path: path, allowsSingleFile: true, limits: limits)
        return try reader.next() == nil ? [] : reader.readAll()
    }
}
