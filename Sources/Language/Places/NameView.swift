/// Looks at the words around a name.
struct NameView {
    private let document: AnnotatedDocument

    init(_ document: AnnotatedDocument) { self.document = document }

    /// Whether the token is a capitalized word that may be part of a name.
    func isName(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let flags = document.tokens[index].flags
        return flags.contains(.capitalized) && !flags.contains(.blankLineBefore)
            && !flags.contains(.sentenceStart) && !FunctionWords.contains(document.hash(index))
            && !PlaceWords.months.contains(document.hash(index))
    }

    /// Whether the token may follow the name of a place as part of a longer name of it.
    func isSuffix(_ index: Int) -> Bool {
        let hash = document.hash(index)
        return PlaceWords.followers.contains(hash) || PlaceWords.divisions.contains(hash)
            || PlaceWords.facilities.contains(hash)
    }

    /// Whether the token is a capitalized title.
    func isTitle(_ index: Int) -> Bool {
        isWord(index) && PlaceWords.titles.contains(document.hash(index))
            && document.tokens[index].flags.contains(.capitalized)
    }

    /// Whether a sentence begins at the token, or the text.
    func startsSentence(_ index: Int) -> Bool {
        index < 0 || document.tokens[index].flags.contains(.sentenceStart)
    }

    /// The token before `index` and before adjectives and articles: the `in` of `in the northern`.
    func lead(before index: Int) -> Int {
        var lead = index - 1
        var steps = 0
        while lead >= 0, steps < 3, !startsSentence(lead + 1),
            PlaceWords.between.contains(document.hash(lead))
        {
            lead -= 1
            steps += 1
        }
        return startsSentence(lead + 1) ? -1 : lead
    }

    private func isWord(_ index: Int) -> Bool {
        document.tokens.indices.contains(index) && document.tokens[index].kind == .word
    }
}
