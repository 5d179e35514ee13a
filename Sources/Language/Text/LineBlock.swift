/// Lines without a blank one between them, measured once for all their breaks.
struct LineBlock {
    /// From the second line's first token to the last line's last one.
    private(set) var tokens = 0..<0
    /// The bytes of the longest line.
    private(set) var width = 0
    private(set) var lines = 1
    /// Whether it has three lines or more and none of them ends with a stop.
    private(set) var isList = false
    /// Whether most of its three lines or more had room for the first word of the next one.
    private(set) var isUnwrapped = false

    /// No lines.
    init() {}

    /// Measures from the line before the token at `index`, which begins one, to the next blank
    /// line.
    init(at index: Int, _ document: AnnotatedDocument) {
        var start = Self.lineStart(of: index - 1, document)
        var hasStop = false
        var needs: [Int] = []
        var next = index
        while true {
            let length = Int(document.tokens[next - 1].end - document.tokens[start].start)
            // An address alone on its line could not be wrapped, however long.
            if next - start > 1 || !document.tokens[start].flags.contains(.address) {
                width = max(width, length)
            }
            hasStop = hasStop || Self.isStop(document.tokens[next - 1])
            guard next < document.tokens.count,
                next == index || !document.tokens[next].flags.contains(.blankLineBefore)
            else { break }
            needs.append(length + 1 + Self.wordLength(at: next, document))
            lines += 1
            start = next
            next += 1
            while next < document.tokens.count,
                !document.tokens[next].flags.contains(.newlineBefore)
            {
                next += 1
            }
        }
        tokens = index..<next
        isList = lines >= 3 && !hasStop
        let roomy = needs.count { $0 * 10 < width * 9 }
        isUnwrapped = lines >= 3 && roomy * 2 > needs.count
    }

    /// The first token of the line that holds the token at `index`.
    static func lineStart(of index: Int, _ document: AnnotatedDocument) -> Int {
        var first = index
        while first > 0, !document.tokens[first].flags.contains(.newlineBefore) { first -= 1 }
        return first
    }

    /// The bytes from a token to the next white space.
    static func wordLength(at index: Int, _ document: AnnotatedDocument) -> Int {
        var end = index + 1
        while end < document.tokens.count, !document.tokens[end].flags.contains(.spaceBefore) {
            end += 1
        }
        return Int(document.tokens[end - 1].end - document.tokens[index].start)
    }

    /// Whether a token may end a sentence, be it a stop or what closes one.
    static func isStop(_ token: Token) -> Bool {
        Mark.isStop(token.mark) || Mark.isCloser(token.mark)
    }
}
