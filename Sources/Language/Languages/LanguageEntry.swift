/// What `languages.words` says of one language; its head tells what the fields are.
struct LanguageEntry: Sendable {
    /// BCP 47: `es`.
    let code: String
    private var fields: [String: [String]] = [:]

    init(code: String) { self.code = code }

    /// The words of a field, none if the language has no such field.
    subscript(field: String) -> [String] { fields[field] ?? [] }

    /// The words of a field that have a value behind a colon: `mil:3`.
    func valued(_ field: String) -> [(word: String, value: String)] {
        self[field].compactMap { pair in
            guard let colon = pair.lastIndex(of: ":") else { return nil }
            return (String(pair[..<colon]), String(pair[pair.index(after: colon)...]))
        }
    }

    /// Adds words to a field.
    mutating func add(_ words: [String], to field: String) {
        fields[field, default: []] += words
    }
}

/// Reads `languages.words`.
enum LanguageFile {
    /// The first line of the file.
    static let mark = "winnow-languages 1"

    /// The languages of a file in its order; none if it is no such file.
    static func parse(_ bytes: [UInt8]) -> [LanguageEntry] {
        var entries: [LanguageEntry] = []
        var field = ""
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(mark.utf8) else { return [] }
        for line in lines.dropFirst() where line.first != UInt8(ascii: "#") {
            if line.first == UInt8(ascii: "[") {
                entries.append(LanguageEntry(code: text(line.dropFirst().dropLast())))
                continue
            }
            var words = line.split(separator: UInt8(ascii: " ")).map(text)
            if line.first != UInt8(ascii: " ") {
                field = String(words.removeFirst().dropLast())
            }
            guard !entries.isEmpty else { continue }
            entries[entries.count - 1].add(words, to: field)
        }
        return entries
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
