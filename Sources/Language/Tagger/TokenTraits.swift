/// What the features are made of, for one token.
struct TokenTraits {
    /// The hash of the folded word.
    var word: UInt32 = 0
    /// The first and last four bytes, small; the first one lowest and the last one highest.
    var head: UInt32 = 0
    var tail: UInt32 = 0
    /// A hash of the compressed shape: `Xx`, `X.X.`, `d`.
    var shape: UInt32 = 0
    var facts = WordFacts()
    /// What recognizers of places and of names say: kind, part and certainty; 0 for nothing.
    var place: UInt8 = 0
    var name: UInt8 = 0
    /// What the gazetteer knows of the name without looking at the text around it.
    var listed: UInt8 = 0
    var casing: Casing = .none
    var flags: Flags = []

    /// How a word is written.
    enum Casing: UInt8 { case none, small, capital, shouted, mixed, number, mark }

    /// Where a token stands.
    struct Flags: OptionSet {
        let rawValue: UInt8
        static let starts = Self(rawValue: 1)
        static let glued = Self(rawValue: 2)
        static let inBracket = Self(rawValue: 4)
        static let inQuote = Self(rawValue: 8)
        static let anchor = Self(rawValue: 16)
        static let link = Self(rawValue: 32)
    }

    /// The word with how it is written.
    @inline(__always)
    var written: UInt32 { word ^ UInt32(casing.rawValue) &* 0x9E37_79B1 }
}

/// Reads traits off tokens.
struct TraitReader {
    let words: WordTable

    /// The traits of a token by itself.
    @inline(__always)
    func traits(_ token: Token, _ text: Span<UInt8>) -> TokenTraits {
        var traits = TokenTraits()
        traits.word = token.hash
        traits.facts = words[token.hash]
        traits.casing = casing(token, text)
        if !token.flags.contains(.spaceBefore) { traits.flags.insert(.glued) }
        switch traits.casing {
        case .capital, .shouted, .mixed:
            traits.flags.insert(traits.facts.isPlain ? .link : .anchor)
        case .number: traits.flags.insert(.link)
        case .small, .mark, .none:
            if traits.facts.isStarter { traits.flags.insert(.anchor) }
            if traits.facts.isLink { traits.flags.insert(.link) }
        }
        return traits
    }

    @inline(__always)
    private func casing(_ token: Token, _ text: Span<UInt8>) -> TokenTraits.Casing {
        switch token.kind {
        case .mark: return .mark
        case .number: return .number
        case .word:
            if token.flags.contains(.allCapitals) { return .shouted }
            if token.flags.contains(.capitalized) { return .capital }
            if token.flags.contains(.address) { return .none }
            if token.flags.contains(.capitalInside) { return .mixed }
            let isTold = token.flags.isDisjoint(with: [.nonASCII, .innerPeriod])
            return isTold && text[Int(token.start)] != UInt8(ascii: "'")
                ? .small : casing(token.byteRange, text)
        }
    }

    private func casing(_ word: Range<Int>, _ text: Span<UInt8>) -> TokenTraits.Casing {
        for index in word where ByteClass.of(text[index]) == .upper { return .mixed }
        return .small
    }

    /// Adds what only tokens near names need: affixes and shape.
    @inline(__always)
    func complete(_ traits: inout TokenTraits, _ token: Token, _ text: Span<UInt8>) {
        let range = token.byteRange
        var head: UInt32 = 0
        for place in 0..<min(4, range.count) {
            head |= UInt32(text[range.lowerBound + place] | 0x20) << UInt32(8 * place)
        }
        var tail: UInt32 = 0
        for place in 0..<min(4, range.count) {
            tail |= UInt32(text[range.upperBound - 1 - place] | 0x20) << UInt32(24 - 8 * place)
        }
        traits.head = head
        traits.tail = tail
        traits.shape = shape(range, text)
    }

    /// A hash of the runs of classes of a word's bytes, with long runs marked.
    @inline(__always)
    private func shape(_ range: Range<Int>, _ text: Span<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        var last: UInt32 = 0
        var run: UInt32 = 0
        for index in range {
            let byte = text[index]
            let kind: UInt32
            switch ByteClass.of(byte) {
            case .lower, .high: kind = 1
            case .upper: kind = 2
            case .digit: kind = 3
            default: kind = UInt32(byte)
            }
            if kind == last {
                run += 1
                if run == 2 || kind == 3 && run < 4 { hash = (hash ^ 0x55) &* 0x0100_0193 }
            } else {
                hash = (hash ^ kind) &* 0x0100_0193
                last = kind
                run = 1
            }
        }
        return hash
    }
}
