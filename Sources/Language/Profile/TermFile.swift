/// The line-based format of profiles and lists of names.
///
///     winnow-profile 1
///     # a comment
///     [define]
///     documents: passport[s], identity document[s]
///     [means]
///     document_retention: (confiscation|withholding) of $documents,
///         withheld $documents
///
/// A section holds `key: term, term`; a line that starts with white space goes on with the one
/// above. Terms are written as `PhrasePattern` says.
struct TermFile {
    /// A key with all phrases that its terms stand for.
    struct Entry: Equatable {
        var section: String
        var key: String
        var phrases: [[UInt8]]
        var line: Int
    }

    /// A file may be this long, in bytes.
    static let byteLimit = 4 << 20
    /// All terms of a file together, definitions too, may stand for this many phrases.
    static let phraseLimit = 200_000
    /// The first line of every file.
    static let mark = "winnow-profile 1"
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var entries: [Entry] = []
    private var definitions: [String: [[UInt8]]] = [:]
    private var section = ""
    private var phraseCount = 0

    /// Reads a file whose sections must be among `sections`, besides `define`.
    static func parse(
        _ bytes: [UInt8], sections: Set<String>
    ) throws(ProfileError) -> [Entry] {
        guard bytes.count <= byteLimit else {
            throw ProfileError(.tooLarge, line: 1, "the file is over \(byteLimit) bytes")
        }
        var file = Self()
        var pending: (text: [UInt8], line: Int)?
        // Editors that end lines with CR LF like to begin a file with a mark too.
        let content = bytes.starts(with: Self.byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
        for (index, raw) in content.split(
            separator: Ascii.newline, omittingEmptySubsequences: false
        )
        .enumerated() {
            let text = stripped(raw)
            if index == 0 {
                guard String(decoding: text, as: UTF8.self) == mark else {
                    throw ProfileError(
                        .notAProfile, line: 1, "a profile begins with the line \"\(mark)\"")
                }
            } else if text.isEmpty {
                continue
            } else if let first = raw.first, isBlank(first), pending != nil {
                pending?.text += [Ascii.space] + text
            } else {
                try file.take(&pending, sections)
                pending = (text, index + 1)
            }
        }
        try file.take(&pending, sections)
        return file.entries
    }

    private mutating func take(
        _ pending: inout (text: [UInt8], line: Int)?, _ sections: Set<String>
    ) throws(ProfileError) {
        guard let (text, line) = pending else { return }
        pending = nil
        if text.first == Ascii.openSquare, text.last == Ascii.closeSquare {
            section = String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
            guard section == "define" || sections.contains(section) else {
                throw ProfileError(
                    .unknownSection, line: line,
                    "no section is named [\(section)]; correct its name or take it out")
            }
            return
        }
        guard !section.isEmpty, let colon = text.firstIndex(of: Ascii.colon) else {
            throw ProfileError(
                .misplacedLine, line: line,
                "expected \"[section]\" or, below one, \"key: term, term\"")
        }
        let key = String(decoding: Self.trimmed(text[..<colon]), as: UTF8.self)
        let phrases = try expand(text[(colon + 1)...], line: line)
        try add(key, phrases, line: line)
    }

    private mutating func add(
        _ key: String, _ phrases: [[UInt8]], line: Int
    ) throws(ProfileError) {
        guard !key.isEmpty, !phrases.isEmpty else {
            throw ProfileError(.misplacedLine, line: line, "a key without terms")
        }
        if section == "define" {
            guard key.utf8.allSatisfy(Ascii.isLetter), definitions[key] == nil else {
                throw ProfileError(
                    .badKey, line: line, "\(key) is defined already, or not letters alone")
            }
            definitions[key] = phrases
            return
        }
        entries.append(Entry(section: section, key: key, phrases: phrases, line: line))
    }

    private mutating func expand(
        _ terms: ArraySlice<UInt8>, line: Int
    ) throws(ProfileError) -> [[UInt8]] {
        var all: [[UInt8]] = []
        for term in Self.separated(terms) {
            let pattern = Self.trimmed(term)
            guard !pattern.isEmpty else { continue }
            let phrases = try PhrasePattern.expand(
                Array(pattern), definitions: definitions, line: line)
            guard !phrases.isEmpty else {
                throw ProfileError(.badPattern, line: line, "a term that stands for nothing")
            }
            // Counted here, since a line may name a large definition over and over.
            phraseCount += phrases.count
            guard phraseCount <= Self.phraseLimit else {
                throw ProfileError(
                    .tooLarge, line: line, "more than \(Self.phraseLimit) phrases in all")
            }
            all += phrases
        }
        return all
    }

    /// The terms between the commas that stand outside all brackets.
    private static func separated(_ terms: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var depth = 0
        return terms.split { byte in
            switch byte {
            case Ascii.openRound, Ascii.openSquare: depth += 1
            case Ascii.closeRound, Ascii.closeSquare: depth -= 1
            default: break
            }
            return byte == Ascii.comma && depth == 0
        }
    }

    /// A line without its comment and the white space around it.
    private static func stripped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        Array(trimmed(raw.prefix { $0 != Ascii.hash }))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = bytes.drop(while: isBlank)
        while let last = slice.last, isBlank(last) { slice.removeLast() }
        return slice
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == Ascii.space || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
