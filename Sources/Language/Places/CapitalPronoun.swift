/// The pronoun `us` in capitals, which looks like the country.
enum CapitalPronoun {
    /// Whether `US` follows a word in capitals that asks for a pronoun: `CONTACT US`.
    static func isUs(_ name: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        guard name.count == 1, document.hash(name.lowerBound) == us, name.lowerBound > 0,
            !document.tokens[name.lowerBound].flags.contains(.innerPeriod)
        else { return false }
        let before = document.tokens[name.lowerBound - 1]
        guard before.flags.contains(.allCapitals), askers.contains(before.hash) else {
            return false
        }
        return before.hash == letting || !isNoun(name.upperBound, document)
    }

    /// Whether a word goes on that the country may stand before: `ABOUT US POLICY`.
    private static func isNoun(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.isCapital(index) && document.tokens[index].kind == .word
            && !FunctionWords.contains(document.hash(index))
            && !adverbs.contains(document.hash(index))
            && !document.tokens[index].flags.contains(.newlineBefore)
    }

    private static let adverbs = WordSet("online today now here anytime via again")
    private static let us = TokenHash.of("us")
    private static let letting = TokenHash.of("let")
    private static let askers = WordSet(
        """
        let tell told join contact follow about help helps give gives call email visit show \
        support ask teach trust like find reach send write watch invite
        """)
}
