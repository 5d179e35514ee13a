/// Takes a document's statistics in one pass over its tokens; keeps its tables between documents.
struct TextCounter {
    private static let segment = 100
    private static let phraseLimit = 5
    /// The fewest bytes of a word that may be a key phrase by itself.
    private static let phraseBytes = 7

    private var phrases = HashCounter()
    private var segmentWords = SegmentCounter()
    private var simhash = SimHash()
    private let functionWords = FunctionWords.set

    /// The statistics of a tokenized document with sentences.
    mutating func statistics(of document: AnnotatedDocument) -> DocumentStatistics {
        phrases.removeAll()
        segmentWords.removeAll()
        simhash.removeAll()
        var counts = Counts()
        var previous: UInt32?
        let text = document.text.span
        let tokens = document.tokens.span
        for index in tokens.indices {
            let token = tokens[index]
            guard token.kind != .mark else {
                previous = nil
                continue
            }
            let isFunctionWord = functionWords.contains(token.hash)
            count(token, text, &counts)
            let length = token.end - token.start
            guard token.kind == .word, length > 3, !isFunctionWord else {
                previous = nil
                continue
            }
            if length >= Self.phraseBytes { phrases.add(token.hash, at: index) }
            if let previous {
                phrases.add(previous &* 31 &+ token.hash, at: index - 1, length: 2)
            }
            previous = token.hash
        }
        return finish(counts, document)
    }

    private struct Counts {
        var words = 0
        var silent = 0
        var segments = 0
        var diversity = 0.0
    }

    private mutating func count(_ token: Token, _ text: Span<UInt8>, _ counts: inout Counts) {
        counts.words += 1
        if Self.endsSilently(token, text) { counts.silent += 1 }
        simhash.add(token.hash)
        segmentWords.add(token.hash)
        if counts.words % Self.segment == 0 {
            counts.segments += 1
            counts.diversity += Double(segmentWords.count) / Double(Self.segment)
            segmentWords.removeAll()
        }
    }

    private mutating func finish(
        _ counts: Counts, _ document: AnnotatedDocument
    ) -> DocumentStatistics {
        var result = DocumentStatistics()
        result.words = counts.words
        result.simhash = simhash.text
        guard counts.words > 0 else { return result }
        let words = Double(counts.words)
        let perSentence = words / Double(max(1, document.sentences.count))
        let syllables = max(words, Double(Self.vowelGroups(document.text.span) - counts.silent))
        let ease = 206.835 - 1.015 * perSentence - 84.6 * syllables / words
        if document.language == "en" { result.readingEase = (ease * 10).rounded() / 10 }
        let rest = Double(segmentWords.count) / Double(max(1, counts.words % Self.segment))
        let diversity = counts.segments > 0 ? counts.diversity / Double(counts.segments) : rest
        result.lexicalDiversity = (diversity * 1_000).rounded() / 1_000
        result.keyPhrases = keyPhrases(document)
        return result
    }

    /// Phrases that come at least twice; none that holds a word of a better one.
    private func keyPhrases(_ document: AnnotatedDocument) -> [String] {
        var phrases: [String] = []
        var used: [UInt32] = []
        for entry in self.phrases.frequent(atLeast: 2) {
            let tokens = document.tokens[entry.tokens]
            guard !tokens.contains(where: { used.contains($0.hash) }) else { continue }
            used += tokens.map(\.hash)
            phrases.append(document.string(document.range(of: entry.tokens)).lowercased())
            if phrases.count == Self.phraseLimit { break }
        }
        return phrases
    }

    /// Groups of vowels in a text: its syllables but for silent ends.
    private static func vowelGroups(_ text: Span<UInt8>) -> Int {
        var count = 0
        var last: UInt64 = 0
        func add(_ word: ByteWord) {
            let vowels = word.vowels
            // A group begins where no vowel stands before.
            count += (vowels & ~(vowels << 8 | last >> 56)).nonzeroBitCount
            last = vowels
        }
        var index = 0
        while index + ByteWord.count <= text.count {
            add(ByteWord(text, at: index))
            index += ByteWord.count
        }
        add(ByteWord(endOf: text, from: index))
        return count
    }

    /// Whether a word ends in an e that is not heard: behind a consonant, in four letters or more.
    private static func endsSilently(_ token: Token, _ text: Span<UInt8>) -> Bool {
        guard token.end - token.start > 3, text[Int(token.end) - 1] | 0x20 == 0x65 else {
            return false
        }
        return vowels >> (UInt32(text[Int(token.end) - 2]) & 31) & 1 == 0
    }

    /// Bits of a, e, i, o, u and y by the low five bits of their codes.
    private static let vowels: UInt32 =
        1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
}
