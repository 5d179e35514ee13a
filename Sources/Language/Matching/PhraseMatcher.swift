/// Finds the longest of many phrases that begins at a token.
///
/// A trie over token hashes in one open-addressing table: an edge is found by its node and the
/// hash of the next token, and counts only if the folded bytes agree too. A phrase is cut into
/// tokens by `Tokenizer`, so it matches however its words are spaced or wrapped. Most tokens
/// begin no phrase; a bitmap says so in one look, one for words with a capital and one for others.
struct PhraseMatcher: Sendable {
    /// How the capitals of a phrase bind.
    enum Casing: UInt8, Sendable {
        /// Not at all.
        case any
        /// Words with a capital in the phrase need one in the text; the rest is free.
        case capitalized
        /// Every byte as in the phrase, curly or straight apostrophes aside.
        case exact
    }

    /// A phrase with what the caller wants to know when it is found.
    struct Entry: Sendable {
        var phrase: [UInt8]
        var payload: Int32
        var casing: Casing = .any
    }

    /// What was found.
    struct Match: Equatable {
        /// The number of tokens.
        var length: Int
        var payload: Int32
    }

    private struct Edge {
        var node: UInt32
        var hash: UInt32
        var child: UInt32
        var word: Range<UInt32>
    }

    private struct Ending {
        var payload: Int32
        var casing: Casing
        /// Where the phrase's own spelling stands in `spellings`.
        var spelling: UInt32
        /// The next ending of the same folded phrase, or -1.
        var next: Int32
    }

    /// The most tokens that a phrase may have; longer entries are left out.
    static let lengthLimit = 24

    private var edges: [Edge] = []
    private var endings: [Ending] = []
    /// By node: its first ending, or -1.
    private var firstEnding: [Int32] = [-1]
    /// By node: whether any phrase goes on from there.
    private var goesOn: [Bool] = [true]
    private var spellings: [UInt8] = []
    private var filter = BeginningFilter()
    private var edgeCount = 0

    /// Builds the matcher; of entries that are alike in phrase and casing the first one counts.
    init(entries: some Collection<Entry>) {
        let tokenizer = Tokenizer()
        edges = Self.emptyTable(capacity: max(64, entries.count * 2))
        for entry in entries {
            let tokens = tokenizer.tokens(of: entry.phrase.span)
            guard !tokens.isEmpty, tokens.count <= Self.lengthLimit else { continue }
            insert(entry, tokens)
        }
    }

    /// The longest phrase whose first token is the one at `index`.
    @inline(__always)
    func longestMatch(at index: Int, in document: AnnotatedDocument) -> Match? {
        guard filter.mayContain(document.tokens[index]) else { return nil }
        return walk(index, document.tokens.span, document.text.span)
    }

    /// The longest phrase that begins at `index`; the same for tokens and text by themselves.
    func longestMatch(at index: Int, tokens: Span<Token>, text: Span<UInt8>) -> Match? {
        guard filter.mayContain(tokens[index]) else { return nil }
        return walk(index, tokens, text)
    }

    /// The next token from `index` on with which a phrase may begin, or their number.
    func candidate(from index: Int, _ tokens: Span<Token>) -> Int {
        var index = index
        while index < tokens.count, !filter.mayContain(tokens[index]) { index += 1 }
        return index
    }

    private func walk(_ first: Int, _ tokens: Span<Token>, _ text: Span<UInt8>) -> Match? {
        var best: Match?
        var node: UInt32 = 0
        var index = first
        while index < tokens.count {
            let token = tokens[index]
            if index > first, token.flags.contains(.blankLineBefore) { break }
            guard let child = child(of: node, token, text) else { break }
            node = child
            index += 1
            if let payload = payload(at: node, first..<index, tokens, text) {
                best = Match(length: index - first, payload: payload)
            }
            if !goesOn[Int(node)] { break }
        }
        return best
    }
}

extension PhraseMatcher {
    @inline(__always)
    private static func slot(_ node: UInt32, _ hash: UInt32) -> Int {
        Int(truncatingIfNeeded: (hash ^ (node &* 0x9E37_79B1)) &* 0x85EB_CA77)
    }

    private func child(of node: UInt32, _ token: Token, _ text: Span<UInt8>) -> UInt32? {
        let mask = edges.count - 1
        var slot = Self.slot(node, token.hash) & mask
        while true {
            let edge = edges[slot]
            if edge.child == 0 { return nil }
            if edge.node == node, edge.hash == token.hash,
                FoldedBytes.equal(
                    text, token.byteRange, spellings.span,
                    Int(edge.word.lowerBound)..<Int(edge.word.upperBound))
            {
                return edge.child
            }
            slot = (slot + 1) & mask
        }
    }

    private func payload(
        at node: UInt32, _ range: Range<Int>, _ tokens: Span<Token>, _ text: Span<UInt8>
    ) -> Int32? {
        var next = firstEnding[Int(node)]
        while next >= 0 {
            let ending = endings[Int(next)]
            if ending.casing == .any || agrees(ending, range, tokens, text) {
                return ending.payload
            }
            next = ending.next
        }
        return nil
    }

    /// Whether the text's capitals are what the ending asks for.
    private func agrees(
        _ ending: Ending, _ range: Range<Int>, _ tokens: Span<Token>, _ text: Span<UInt8>
    ) -> Bool {
        var position = Int(ending.spelling)
        for index in range {
            let bytes = tokens[index].byteRange
            let length = Int(spellings[position])
            let word = position + 1..<position + 1 + length
            position = word.upperBound
            switch ending.casing {
            case .any: break
            case .capitalized:
                let needsCapital = FoldedBytes.startsWithCapital(spellings.span, word)
                if needsCapital, !tokens[index].flags.contains(.capitalized) { return false }
            case .exact:
                if !FoldedBytes.equalCase(text, bytes, spellings.span, word) { return false }
            }
        }
        return true
    }
}

extension PhraseMatcher {
    private static func emptyTable(capacity: Int) -> [Edge] {
        var size = 64
        while size < capacity { size *= 2 }
        return [Edge](
            repeating: Edge(node: 0, hash: 0, child: 0, word: 0..<0), count: size)
    }

    private mutating func insert(_ entry: Entry, _ tokens: [Token]) {
        guard tokens.allSatisfy({ $0.byteRange.count < 256 }) else { return }
        let spelling = UInt32(spellings.count)
        var node: UInt32 = 0
        var hasNewEdge = false
        for token in tokens {
            let start = spellings.count
            spellings.append(UInt8(token.byteRange.count))
            spellings.append(contentsOf: entry.phrase[token.byteRange])
            if let child = child(of: node, token, entry.phrase.span) {
                node = child
            } else {
                hasNewEdge = true
                node = add(from: node, token.hash, word: start + 1..<spellings.count)
            }
        }
        filter.insert(tokens[0].hash, capitalized: true)
        if entry.casing == .any || !tokens[0].flags.contains(.capitalized) {
            filter.insert(tokens[0].hash, capitalized: false)
        }
        let isStored = link(entry, to: node, spelling)
        if !hasNewEdge, !isStored || entry.casing == .any {
            spellings.removeLast(spellings.count - Int(spelling))
        }
    }

    /// Adds an ending behind those that the node has already; says whether it is new.
    private mutating func link(_ entry: Entry, to node: UInt32, _ spelling: UInt32) -> Bool {
        var last: Int32 = -1
        var next = firstEnding[Int(node)]
        while next >= 0 {
            let ending = endings[Int(next)]
            if ending.casing == entry.casing, entry.casing == .any { return false }
            last = next
            next = ending.next
        }
        let index = Int32(endings.count)
        endings.append(
            Ending(
                payload: entry.payload, casing: entry.casing, spelling: spelling, next: -1))
        if last < 0 { firstEnding[Int(node)] = index } else { endings[Int(last)].next = index }
        return true
    }

    private mutating func add(from node: UInt32, _ hash: UInt32, word: Range<Int>) -> UInt32 {
        if (edgeCount + 1) * 3 > edges.count * 2 { grow() }
        let child = UInt32(firstEnding.count)
        firstEnding.append(-1)
        goesOn.append(false)
        goesOn[Int(node)] = true
        place(
            Edge(
                node: node, hash: hash, child: child,
                word: UInt32(word.lowerBound)..<UInt32(word.upperBound)))
        edgeCount += 1
        return child
    }

    private mutating func place(_ edge: Edge) {
        let mask = edges.count - 1
        var slot = Self.slot(edge.node, edge.hash) & mask
        while edges[slot].child != 0 { slot = (slot + 1) & mask }
        edges[slot] = edge
    }

    private mutating func grow() {
        let old = edges
        edges = Self.emptyTable(capacity: old.count * 2)
        for edge in old where edge.child != 0 { place(edge) }
    }
}
