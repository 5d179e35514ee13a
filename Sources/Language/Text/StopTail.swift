/// What follows a stop and belongs to its sentence: more stops, quotes, brackets, footnotes.
struct StopTail {
    /// The first stop's token.
    let stop: Int
    /// The token after the tail.
    var end: Int
    private(set) var hasCloser = false
    private(set) var isEllipsis = false
    private(set) var isSpacedEllipsis = false
    /// Whether a question or an exclamation mark is among its stops.
    private(set) var isCry = false
    /// The periods of an ellipsis.
    private(set) var periods = 0

    /// Takes the stops and closers behind the stop at `index`.
    init(after index: Int, sentence start: Int, _ document: AnnotatedDocument) {
        stop = index
        end = index + 1
        takeStops(document)
        takeClosers(sentence: start, document)
    }

    private mutating func takeStops(_ document: AnnotatedDocument) {
        let first = document.tokens[stop]
        isEllipsis = first.mark == Mark.ellipsis
        periods = first.flags.contains(.nonASCII) ? 3 : first.byteRange.count
        noteCry(first)
        while end < document.tokens.count, Mark.isStop(document.tokens[end].mark) {
            let isSpaced = document.tokens[end].flags.contains(.spaceBefore)
            let isPeriod = document.isMark(end, UInt8(ascii: "."))
            if isSpaced && !(isPeriod && document.isMark(end - 1, UInt8(ascii: "."))) { break }
            if isSpaced { isSpacedEllipsis = true }
            periods += document.tokens[end].byteRange.count
            noteCry(document.tokens[end])
            end += 1
        }
        if isSpacedEllipsis { isEllipsis = true }
        if isCry { isEllipsis = false }
    }

    private mutating func noteCry(_ token: Token) {
        isCry =
            isCry || token.mark == UInt8(ascii: "?") || token.mark == UInt8(ascii: "!")
            || token.mark == Mark.foreignStop
    }

    private mutating func takeClosers(sentence start: Int, _ document: AnnotatedDocument) {
        while end < document.tokens.count, Mark.isCloser(document.tokens[end].mark) {
            let token = document.tokens[end]
            let isSpaced = token.flags.contains(.spaceBefore)
            if isStraightQuote(token.mark) {
                guard closes(end, sentence: start, document) else { return }
            } else if isSpaced, token.mark != Mark.closeQuote {
                return
            }
            hasCloser = true
            end += 1
        }
    }

    /// Whether a straight quote behind the stop closes: by the white space around it, or because
    /// it was opened.
    private func closes(_ index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        if token.flags.contains(.newlineBefore) { return false }
        let next = index + 1
        let isLast =
            next == document.tokens.count || document.tokens[next].flags.contains(.newlineBefore)
        if isLast { return true }
        let isBeforeSpace = document.tokens[next].flags.contains(.spaceBefore)
        if token.flags.contains(.spaceBefore) != isBeforeSpace { return isBeforeSpace }
        return isOpen(token.mark, start, document)
    }

    private func isStraightQuote(_ mark: UInt8) -> Bool {
        mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    }

    /// Whether an odd number of these quotes stands in the sentence so far.
    private func isOpen(_ mark: UInt8, _ start: Int, _ document: AnnotatedDocument) -> Bool {
        var isOpen = false
        for token in document.tokens[start..<end] where token.mark == mark { isOpen.toggle() }
        return isOpen
    }

    /// Takes the footnote marks glued to the stop: `.12`, `.[3]`, `.¹`.
    mutating func takeFootnotes(_ document: AnnotatedDocument) {
        while end < document.tokens.count {
            let token = document.tokens[end]
            guard !token.flags.contains(.spaceBefore) else { return }
            if token.mark == Mark.footnote {
                end += 1
            } else if token.kind == .number, token.byteRange.count <= 3,
                isFollowedBySpace(end, document)
            {
                end += 1
            } else if token.mark == UInt8(ascii: "["), document.isMark(end + 2, UInt8(ascii: "]")),
                document.tokens[end + 1].kind == .number
            {
                end += 3
            } else {
                return
            }
        }
    }

    private func isFollowedBySpace(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        index + 1 == document.tokens.count
            || document.tokens[index + 1].flags.contains(.spaceBefore)
    }
}
