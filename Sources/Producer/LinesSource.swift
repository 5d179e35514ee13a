internal import JSON
internal import Platform
internal import Records

/// A file of JSON lines, each an object whose `text` is a document.
///
/// `id` becomes the document's name, `title` and `meta` are kept; `date` in `meta` is when the
/// document was written. A line that is refused goes by the file's name and its number, so that it
/// can be found.
final class LinesSource: InputSource {
    /// An escape takes up to six bytes for one; the rest is room for the other members.
    private static let bytesPerTextByte = 6
    private static let roomForMembers = 1 << 20

    private let name: String
    private let documentLimit: Int
    private let read: () throws(InputFailure) -> [UInt8]
    private var splitter: LineSplitter
    private var isBroken = false

    /// Lines of the file `name`, whose bytes `read` gives part by part, none at their end.
    init(
        name: String, documentLimit: Int, read: @escaping () throws(InputFailure) -> [UInt8]
    ) {
        self.name = name
        self.documentLimit = documentLimit
        self.read = read
        splitter = LineSplitter(
            limit: documentLimit * Self.bytesPerTextByte + Self.roomForMembers)
    }

    /// Whether a file of this name holds JSON lines.
    static func isLines(_ name: String) -> Bool {
        ["jsonl", "ndjson"].contains(FilePath.fileExtension(of: name))
    }

    func next() -> InputStep {
        if isBroken { return .end }
        do throws(InputFailure) {
            switch try splitter.next(read) {
            case .whole(let range): return input(range)
            case .tooLong:
                let detail = "line \(splitter.number) is longer than any document may be"
                return InputFailure(.tooLarge, detail).input(named: lineName)
            case nil: return .end
            }
        } catch {
            isBroken = true
            return error.input(named: name)
        }
    }

    private var lineName: String { "\(name):\(splitter.number)" }

    private func input(_ range: Range<Int>) -> InputStep {
        var range = range
        let line = splitter.bytes[range]
        if splitter.number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) {
            range = range.lowerBound + 3..<range.upperBound
        }
        if splitter.bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
            return .nothing
        }
        do throws(JSONError) {
            let line = try LineDocument(splitter.bytes, range: range)
            guard let text = line.text else {
                return malformed("has no 'text' that is a string")
            }
            if let excess = line.excess { return malformed("has \(excess)") }
            let source = Source(
                batch: "", name: line.id ?? lineName, title: line.title, metadata: line.metadata)
            return .found(
                .checked(
                    source, mediaType: MediaType.plainText, bytes: text, limit: documentLimit))
        } catch {
            return malformed(
                "is no JSON object: \(error.code.rawValue) at byte \(error.position)")
        }
    }

    private func malformed(_ what: String) -> InputStep {
        InputFailure(.malformed, "line \(splitter.number) \(what)").input(named: lineName)
    }
}
