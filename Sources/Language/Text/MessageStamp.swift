/// Recognizes the stamps over forwarded messages, a date and a time: `03/14/2001 09:26 AM`.
///
/// In mail that was forwarded without its line breaks the sender's name stands before the stamp
/// and the message behind it, with no stop between them.
enum MessageStamp {
    /// The most tokens that the sender's name and address have.
    private static let senderLimit = 14

    /// Whether a stamp begins at `index` with nothing but a sender before it in its sentence.
    static func begins(
        at index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        document.isMark(index + 1, UInt8(ascii: "/")) && isSender(start..<index, document)
            && end(at: index, document) != nil
    }

    /// The token behind the stamp at `index` if the message may begin there: the stamp stands by
    /// itself, or behind a sender and `on`.
    static func end(at index: Int, sentence start: Int, _ document: AnnotatedDocument) -> Int? {
        guard document.isMark(index + 1, UInt8(ascii: "/")) else { return nil }
        let isAlone = index == start
        guard isAlone || document.hash(index - 1) == on && isSender(start..<index - 1, document),
            let end = end(at: index, document), end < document.tokens.count
        else { return nil }
        let next = document.tokens[end]
        return next.kind == .word && (isAlone || next.flags.contains(.capitalized)) ? end : nil
    }

    /// Whether some tokens are names, addresses and marks.
    private static func isSender(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        guard !span.isEmpty, span.count <= senderLimit else { return false }
        return document.tokens[span].allSatisfy {
            $0.kind == .mark && !Mark.isStop($0.mark)
                || !$0.flags.isDisjoint(with: [.capitalized, .address])
        }
    }

    /// The token behind a date and a time.
    private static func end(at index: Int, _ document: AnnotatedDocument) -> Int? {
        guard isRow(from: index, joinedBy: UInt8(ascii: "/"), count: 3, document) else {
            return nil
        }
        let time = index + 5
        guard isRow(from: time, joinedBy: UInt8(ascii: ":"), count: 2, document) else {
            return nil
        }
        var end = time + 3
        if document.isGlued(end, UInt8(ascii: ":")), isNumber(end + 1, document) { end += 2 }
        if halves.contains(document.hash(end)) { end += 1 }
        return end
    }

    /// Whether so many numbers stand there with a mark between them and no space.
    private static func isRow(
        from index: Int, joinedBy mark: UInt8, count: Int, _ document: AnnotatedDocument
    ) -> Bool {
        (0..<count).allSatisfy { part in
            let number = index + 2 * part
            return isNumber(number, document)
                && (part == 0
                    || document.isGlued(number - 1, mark)
                        && !document.tokens[number].flags.contains(.spaceBefore))
        }
    }

    private static func isNumber(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        index < document.tokens.count && document.tokens[index].kind == .number
            && document.tokens[index].byteRange.count <= 4
    }

    private static let on = TokenHash.of("on")
    private static let halves: WordSet = ["am", "pm", "a.m.", "p.m."]
}
