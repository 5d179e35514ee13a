/// Tells entries without an author from prose.
enum EntryShape {
    /// A title without an author ends within so many tokens.
    private static let titleLimit = 30

    /// Whether a title in small letters, with something behind it that only entries have:
    /// `Trafficking in persons report. (2013). Washington.`
    static func isTitled(_ tokens: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        guard document.isCapital(tokens.lowerBound) else { return false }
        let reach = min(tokens.upperBound, tokens.lowerBound + titleLimit)
        guard
            let stop = (tokens.lowerBound..<reach).first(where: {
                document.isMark($0, Ascii.period) || document.isMark($0, Ascii.openRound)
            })
        else { return hasPlace(tokens, document) }
        let bracket = document.isMark(stop, Ascii.openRound) ? stop : stop + 1
        if document.isMark(bracket, Ascii.openRound), bracket + 2 < tokens.upperBound,
            document.year(at: bracket + 1) != nil
        {
            let next = bracket + 3
            return next >= tokens.upperBound || document.tokens[next].kind == .mark
                || document.tokens[next].flags.contains(.capitalized)
        }
        return hasPlace(tokens, document)
    }

    /// Whether an address, pages or a volume is told.
    private static func hasPlace(_ tokens: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        tokens.contains { index in
            document.tokens[index].flags.contains(.address)
                || EntryWords.evidence.contains(document.tokens[index].hash)
        }
    }
}
