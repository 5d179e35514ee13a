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

    /// From a node to another by a word. Small, and with all that a walk asks of the other node,
    /// because most walks end here, after they waited for this memory.
    private struct Edge {
        /// Of the node it leaves and of the hash of its word; for each node, different words of
        /// one key have different bytes.
        var key: UInt32 = 0
        /// The node it leads to; 0 in a free place.
        var child: UInt32 = 0
        /// Where its word stands in `spellings`, behind its length, and in the lowest bit whether
        /// any phrase goes on from the other node.
        private var word: UInt32 = 0
        /// The first ending of the other node, or -1.
        var ending: Int32 = -1

        init(key: UInt32 = 0, child: UInt32 = 0, spelling: Int = 0) {
            self.key = key
            self.child = child
            word = UInt32(spelling) << 1
        }

        var spelling: Int { Int(word >> 1) }

        var goesOn: Bool {
            get { word & 1 == 1 }
            set { word = word & ~1 | (newValue ? 1 : 0) }
        }
    }

    private struct Ending {
        var payload: Int32
        var casing: Casing
        /// Where the phrase's own spelling stands in `spellings`.
        var spelling: UInt32
        /// The next ending of the same folded phrase, or -1.
        var next: Int32
    }

    /// The most tokens that a phrase may have.
    static let lengthLimit = 24
    /// The most bytes that one of them may have.
    static let wordLimit = 255

    private var edges: [Edge] = []
    private var endings: [Ending] = []
    /// By node, while the phrases are put in: its first ending, or -1.
    private var firstEnding: [Int32] = [-1]
    /// By node, while the phrases are put in: whether any phrase goes on from there.
    private var goesOn: [Bool] = [true]
    private var spellings: [UInt8] = []
    private var filter = BeginningFilter()
    /// Of the keys of edges that leave other nodes than the first.
    private var onward = HashFilter([])
    private var edgeCount = 0

    /// Builds the matcher; of entries that are alike in phrase and casing the first one counts.
    init(entries: some Collection<Entry>) {
        edges = Self.emptyTable(capacity: max(64, entries.count * 2))
        for entry in entries {
            precondition(Self.accepts(entry.phrase), "a phrase that is longer than its limits")
            let tokens = Self.tokenizer.tokens(of: entry.phrase.span)
            if !tokens.isEmpty { insert(entry, tokens) }
        }
        for place in edges.indices where edges[place].child != 0 {
            let node = Int(edges[place].child)
            edges[place].ending = firstEnding[node]
            edges[place].goesOn = goesOn[node]
        }
        (firstEnding, goesOn) = ([], [])
    }

    private static let tokenizer = Tokenizer()

    /// Whether a phrase is short enough to be put in.
    static func accepts(_ phrase: [UInt8]) -> Bool {
        let tokens = tokenizer.tokens(of: phrase.span)
        return tokens.count <= lengthLimit && tokens.allSatisfy { $0.byteRange.count <= wordLimit }
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
            guard let edge = edge(from: node, token, text) else { break }
            index += 1
            if let payload = payload(edge.ending, first..<index, tokens, text) {
                best = Match(length: index - first, payload: payload)
            }
            guard edge.goesOn else { break }
            node = edge.child
        }
        return best
    }
}

extension PhraseMatcher {
    @inline(__always)
    private static func key(_ node: UInt32, _ hash: UInt32) -> UInt32 {
        hash ^ (node &* 0x9E37_79B1)
    }

    @inline(__always)
    private static func place(of key: UInt32) -> Int {
        Int(truncatingIfNeeded: key &* 0x85EB_CA77)
    }

    private func edge(from node: UInt32, _ token: Token, _ text: Span<UInt8>) -> Edge? {
        let key = Self.key(node, token.hash)
        guard node == 0 || onward.mayContain(key) else { return nil }
        let edges = edges.span
        let mask = edges.count - 1
        var place = Self.place(of: key) & mask
        while true {
            let edge = edges[place]
            if edge.child == 0 { return nil }
            if edge.key == key, isWord(of: edge, token, text) { return edge }
            place = (place + 1) & mask
        }
    }

    @inline(__always)
    private func isWord(of edge: Edge, _ token: Token, _ text: Span<UInt8>) -> Bool {
        let start = edge.spelling
        let word = start + 1..<start + 1 + Int(spellings[start])
        return FoldedBytes.equal(text, token.byteRange, spellings.span, word)
    }

    private func payload(
        _ first: Int32, _ range: Range<Int>, _ tokens: Span<Token>, _ text: Span<UInt8>
    ) -> Int32? {
        var next = first
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
        return [Edge](repeating: Edge(), count: size)
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
            if let edge = edge(from: node, token, entry.phrase.span) {
                node = edge.child
            } else {
                hasNewEdge = true
                node = add(from: node, token.hash, spelling: start)
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

    private mutating func add(from node: UInt32, _ hash: UInt32, spelling: Int) -> UInt32 {
        if (edgeCount + 1) * 3 > edges.count * 2 { grow() }
        let child = UInt32(firstEnding.count)
        firstEnding.append(-1)
        goesOn.append(false)
        goesOn[Int(node)] = true
        let key = Self.key(node, hash)
        if node != 0 { onward.insert(key) }
        place(Edge(key: key, child: child, spelling: spelling))
        edgeCount += 1
        return child
    }

    private mutating func place(_ edge: Edge) {
        let mask = edges.count - 1
        var place = Self.place(of: edge.key) & mask
        while edges[place].child != 0 { place = (place + 1) & mask }
        edges[place] = edge
    }

    private mutating func grow() {
        let old = edges
        edges = Self.emptyTable(capacity: old.count * 2)
        for edge in old where edge.child != 0 { place(edge) }
    }
}
