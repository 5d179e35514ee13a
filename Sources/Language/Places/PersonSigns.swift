/// Tells from the words around a name that a person bears it, whatever place does too.
enum PersonSigns {
    /// Whether a title, an age or what is said of it makes the name a person's: `Mr. Jordan`,
    /// `Sydney, 17, was`, `Florence said she`.
    static func isPerson(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        isTitled(name, document)
            || !isInside(name, document)
                && (isAged(name, document) || isTold(name, document))
    }

    /// Whether a title that only people bear stands before it.
    static func isTitled(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        document.isCapital(name.lowerBound) && name.lowerBound > 0
            && document.isCapital(name.lowerBound - 1)
            && titles.contains(document.hash(name.lowerBound - 1))
    }

    private static let titles = WordSet(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. judge sergeant sgt. officer detective captain capt. \
        lieutenant lt. pastor rev. sheriff
        """)

    private static func isInside(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let lead = NameView(document).lead(before: name.lowerBound)
        return PlaceWords.inside.contains(document.hash(lead))
            || PlaceWords.toward.contains(document.hash(lead))
    }

    /// `Sydney, 17, was`, `Victoria was 14 when`.
    private static func isAged(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let next = name.upperBound
        let comma = UInt8(ascii: ",")
        guard isAge(next + 1, document) else { return false }
        if document.isMark(next, comma) { return document.isMark(next + 2, comma) }
        return being.contains(document.hash(next)) && agedUntil.contains(document.hash(next + 2))
    }

    private static func isAge(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        index < document.tokens.count && document.tokens[index].kind == .number
            && document.tokens[index].byteRange.count <= 2
    }

    private static let being = WordSet("was is")
    private static let agedUntil = WordSet("when and years at")

    /// `Florence said she`, `Austin was arrested`, `Chad pleaded guilty`.
    private static func isTold(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let first = document.hash(name.upperBound)
        let second = document.hash(name.upperBound + 1)
        if being.contains(first) { return endured.contains(second) }
        return first == said && personal.contains(second)
            || first == pleaded && pleas.contains(second)
    }

    private static let said = TokenHash.of("said")
    private static let pleaded = TokenHash.of("pleaded")
    private static let pleas = WordSet("guilty not")
    private static let personal = WordSet("she he her his")
    private static let endured = WordSet(
        """
        arrested sentenced convicted born raped trafficked recruited abducted kidnapped murdered \
        arraigned indicted
        """)
}
