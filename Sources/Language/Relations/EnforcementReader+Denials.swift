extension EnforcementReader {
    /// A word that makes a deed unreal stands at most this far before it.
    private static let denialReach = 9
    private static let denials = WordSet(
        """
        not never nor neither no none without failed fails fail refused declined would should \
        could might must will shall plan plans planned planning aim aims aimed goal target targets \
        if unless whether intends intended hopes hoped cannot be urged called calling recommended \
        ordered sought seeking requested demanded didn't hasn't haven't hadn't wasn't weren't \
        may can
        """)
    private static let ends = WordSet("but ; and although while")

    /// Whether a deed is denied, planned or only thought of.
    func isUnreal(_ index: Int) -> Bool {
        var at = index - 1
        while at >= view.tokens.lowerBound, index - at <= Self.denialReach {
            let token = view.document.tokens[at]
            if Self.ends.contains(token.hash) { return false }
            // "In May authorities": a month.
            let isMonth = isDate(at) && token.flags.contains(.capitalized)
            if Self.denials.contains(token.hash), !isMonth { return true }
            at -= 1
        }
        return false
    }
}
