/// Short forms that a text gives for its names: `Trafficking Victims Protection Act (TVPA)`.
enum Acronyms {
    /// The short forms in brackets after names, and every later use of them.
    static func repeated(
        of names: [TokenSpan], in document: AnnotatedDocument
    ) -> [TokenSpan] {
        let forms = names.compactMap { short(after: $0, document) }
            .map { document.tokens[$0].hash }
        guard !forms.isEmpty else { return [] }
        var next = 0
        var found: [TokenSpan] = []
        for index in document.tokens.indices {
            while next < names.count, names[next].upperBound <= index { next += 1 }
            if next < names.count, names[next].lowerBound <= index { continue }
            let token = document.tokens[index]
            if token.flags.contains(.allCapitals), forms.contains(token.hash) {
                found.append(index..<(index + 1))
            }
        }
        return found
    }

    /// The token of the short form in the brackets after a name.
    static func short(after name: TokenSpan, _ document: AnnotatedDocument) -> Int? {
        let index = name.upperBound + 1
        guard index + 1 < document.tokens.count,
            document.tokens[name.upperBound].mark == Ascii.openRound
        else { return nil }
        let token = document.tokens[index]
        let mark = document.tokens[index + 1].mark
        guard token.flags.contains(.allCapitals), token.end - token.start <= 12,
            mark == Ascii.closeRound || mark == Ascii.semicolon || mark == Ascii.comma
        else { return nil }
        return index
    }
}
