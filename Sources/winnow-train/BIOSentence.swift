internal import Language

/// A sentence given as tokens with tags, put together as somebody would have written it.
struct BIOSentence {
    private var text: [UInt8] = []
    private var names: [(range: Range<Int>, type: NameType)] = []
    private var isOpenName = false
    private var joinsNext = true
    private var quotes = 0

    /// Takes a line: a token, a tab, and `O`, `B-` or `I-` with a type.
    mutating func append(line: ArraySlice<UInt8>) {
        guard let tab = line.lastIndex(of: UInt8(ascii: "\t")) else { return }
        let token = Array(line[..<tab])
        let tag = String(decoding: line[(tab + 1)...], as: UTF8.self)
        let word = String(decoding: token, as: UTF8.self)
        if !joinsNext, !joinsLast(word) { text.append(UInt8(ascii: " ")) }
        let start = text.count
        text += token
        joinsNext = Self.openers.contains(word) || word == "\"" && quotes % 2 == 1
        if !tag.hasPrefix("I-") { isOpenName = false }
        guard tag.count > 2 else { return }
        if isOpenName {
            names[names.count - 1].range = names[names.count - 1].range.lowerBound..<text.count
        } else if let type = NameType(label: tag.dropFirst(2)) {
            names.append((start..<text.count, type))
            isOpenName = true
        }
    }

    private static let openers: Set<String> = ["(", "[", "$", "``", "“", "‘", "#", "£", "€"]
    private static let closers: Set<String> = [
        ".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "n't", "''", "”", "...", "'re",
        "'ve", "'m", "'ll", "'d",
    ]

    /// Whether a token follows the one before without a space.
    private mutating func joinsLast(_ word: String) -> Bool {
        if word == "\"" {
            quotes += 1
            return quotes % 2 == 0
        }
        if word == "'" { return true }
        return Self.closers.contains(word)
    }

    /// The sentence; nil if it has no tokens.
    func text(id: String, _ source: LabelledText.Source) -> LabelledText? {
        text.isEmpty ? nil : LabelledText(id: id, source: source, text: text, names: names)
    }
}
