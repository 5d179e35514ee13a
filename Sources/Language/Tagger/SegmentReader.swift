/// Cuts a document into the stretches that may hold names, and makes their features.
///
/// A segment is a run of tokens of one sentence that are written large, are numbers, or are words
/// and marks that names were seen to hold; at least one of them may start a name. Everything
/// outside is no name, so that most of a text costs one look at a table a token.
package struct SegmentReader {
    private let reader: TraitReader
    private var proposals = ProposalTraits()
    /// Traits of the document's tokens, one a token.
    private var traits: [TokenTraits] = []
    /// The segments that were read.
    private(set) var window = TokenWindow()

    /// So many tokens before they are needed, the facts of words are asked for.
    private static let lookAhead = 12
    private static let reach = TokenWindow.reach
    /// Words behind the last large one that may still belong to its name.
    private static let tailLimit = 8
    /// Longer segments are cut, so that a table of names costs no more than prose.
    package static let lengthLimit = 200

    /// A reader that asks the facts of words from a table.
    package init(words: WordTable) { reader = TraitReader(words: words) }

    /// Reads the traits of a document's tokens and what recognizers proposed for them.
    package mutating func prepare(_ document: AnnotatedDocument) {
        traits.removeAll(keepingCapacity: true)
        let text = document.text.span
        let tokens = document.tokens.span
        traits.reserveCapacity(tokens.count)
        for index in tokens.indices {
            let ahead = min(index + Self.lookAhead, tokens.count - 1)
            reader.words.prefetch(hash: tokens[ahead].hash)
            traits.append(reader.traits(tokens[index], text))
        }
        markSurroundings(document)
        proposals.mark(document, &traits)
    }

    private mutating func markSurroundings(_ document: AnnotatedDocument) {
        var depth = 0
        var isQuoted = false
        var isFirst = false
        let tokens = document.tokens.span
        for index in tokens.indices {
            let token = tokens[index]
            if token.flags.contains(.sentenceStart) {
                depth = 0
                isQuoted = false
                isFirst = true
            }
            // A quotation mark or bullet before it leaves a word the first of its sentence.
            if isFirst { traits[index].flags.insert(.starts) }
            if token.kind == .word { isFirst = false }
            guard token.kind != .mark else {
                switch token.mark {
                case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
                case UInt8(ascii: "\""): isQuoted.toggle()
                case Mark.openQuote: isQuoted = true
                case Mark.closeQuote: isQuoted = false
                default: break
                }
                continue
            }
            if depth > 0 { traits[index].flags.insert(.inBracket) }
            if isQuoted { traits[index].flags.insert(.inQuote) }
        }
    }

    /// The segments of a sentence.
    package func segments(of sentence: TokenSpan) -> [TokenSpan] {
        var found: [TokenSpan] = []
        forEachSegment(of: sentence) { found.append($0) }
        return found
    }

    /// Calls for each segment of a sentence, in order.
    @inline(__always)
    package func forEachSegment(of sentence: TokenSpan, _ body: (TokenSpan) -> Void) {
        let traits = traits.span
        var first = -1
        var last = -1
        var start = sentence.lowerBound
        for index in sentence {
            let flags = traits[index].flags
            if flags.contains(.anchor) {
                if first < 0 { first = index }
                last = index
            } else if !flags.contains(.link) {
                if first >= 0 { finish(first, last, from: start, to: index, body) }
                first = -1
                start = index + 1
            }
            if first >= 0, index - first >= Self.lengthLimit || index - last > Self.tailLimit {
                finish(first, last, from: start, to: index + 1, body)
                first = -1
                start = index + 1
            }
        }
        if first >= 0 { finish(first, last, from: start, to: sentence.upperBound, body) }
    }

    /// Calls for a segment, unless it is all small words and marks, which name nothing.
    @inline(__always)
    private func finish(
        _ first: Int, _ last: Int, from start: Int, to end: Int, _ body: (TokenSpan) -> Void
    ) {
        let segment = bounds(first, last, from: start, to: end)
        for index in segment {
            switch traits[index].casing {
            case .capital, .shouted, .mixed, .number:
                body(segment)
                return
            case .none, .small, .mark: continue
            }
        }
    }

    /// A number before the first large word belongs to the segment, other small words do not.
    @inline(__always)
    private func bounds(_ first: Int, _ last: Int, from start: Int, to end: Int) -> TokenSpan {
        let isNumbered = first > start && traits[first - 1].casing == .number
        var end = min(end, last + 1 + Self.tailLimit)
        while end > last + 1, Self.neverLast.contains(traits[end - 1].word) { end -= 1 }
        return (isNumbered ? first - 1 : first)..<end
    }

    /// Words and marks that no name ends with.
    private static let neverLast = WordSet(
        ", ( [ : - \" the of and in to a an for on at by or with from as is was that his its this")

    /// Calls with the features of each token of a segment, in order.
    package mutating func read(
        _ segment: TokenSpan, sentence: TokenSpan, _ document: AnnotatedDocument,
        _ body: (borrowing FeatureList) -> Void
    ) {
        var list = FeatureList()
        removeAll()
        read(segment, sentence: sentence, document)
        for index in 0..<window.count {
            list.removeAll()
            FeatureReader.addAll(window.view(index), to: &list)
            body(list)
        }
    }

    /// Forgets the segments that were read.
    mutating func removeAll() { window.removeAll() }

    /// Adds a segment to the window.
    mutating func read(
        _ segment: TokenSpan, sentence: TokenSpan, _ document: AnnotatedDocument
    ) {
        let start = window.traits.count + Self.reach
        fillWindow(segment, sentence, document)
        var run = capitalRun(at: start, window.traits.span)
        for index in start..<start + segment.count {
            if index >= run.tokens.upperBound { run = capitalRun(at: index, window.traits.span) }
            window.append(index, run)
        }
    }

    private mutating func fillWindow(
        _ segment: TokenSpan, _ sentence: TokenSpan, _ document: AnnotatedDocument
    ) {
        let text = document.text.span
        let tokens = document.tokens.span
        for index in segment.lowerBound - Self.reach..<segment.upperBound + Self.reach {
            guard sentence.contains(index) else {
                window.traits.append(TokenTraits())
                continue
            }
            var traits = traits[index]
            reader.complete(&traits, tokens[index], text)
            window.traits.append(traits)
        }
    }

    /// The run of large words that holds a token of the window, or the token alone.
    @inline(__always)
    private func capitalRun(at index: Int, _ window: Span<TokenTraits>) -> CapitalRun {
        var end = index + 1
        if Self.isLarge(window[index]) {
            while end < window.count - Self.reach {
                if Self.isLarge(window[end]) {
                    end += 1
                } else if Self.isHyphen(window[end]), Self.isLarge(window[end + 1]),
                    end + 1 < window.count - Self.reach
                {
                    end += 2
                } else {
                    break
                }
            }
        }
        return CapitalRun(
            tokens: index..<end, before: .init(window[index - 1]), first: .init(window[index]),
            last: .init(window[end - 1]), behind: .init(window[end]),
            farBefore: .init(window[index - 2]), farBehind: .init(window[end + 1]))
    }

    @inline(__always)
    private static func isLarge(_ traits: TokenTraits) -> Bool {
        switch traits.casing {
        case .capital, .shouted, .mixed: true
        default: false
        }
    }

    private static let hyphen = TokenHash.of("-")

    @inline(__always)
    private static func isHyphen(_ traits: TokenTraits) -> Bool {
        traits.casing == .mark && traits.flags.contains(.glued) && traits.word == hyphen
    }
}
