/// The forms of companies, which belong to their names: `Halden & Brooke Group plc`.
enum LegalForms {
    private static let words = WordSet(
        """
        plc plc. inc inc. ltd ltd. llc l.l.c. llp gmbh s.a. s.a ag nv n.v. b.v. bv pty pte oy \
        limited incorporated corp. co. s.p.a. s.r.l. sa sarl
        """)

    /// A name with the forms behind it, a comma before them or none: `Acme, Inc.`
    static func extended(_ name: TokenSpan, _ document: AnnotatedDocument) -> TokenSpan {
        var end = name.upperBound
        for _ in 0..<formLimit {
            let next = document.isMark(end, Ascii.comma) ? end + 1 : end
            guard next < document.tokens.count, words.contains(document.tokens[next].hash),
                !document.tokens[next].flags.contains(.newlineBefore), isForm(next, document)
            else { break }
            // `the Department of Justice, AG Eric Holder`: the short forms need no comma.
            if next > end, short.contains(document.tokens[next].hash) { break }
            end = next + 1
        }
        return name.lowerBound..<end
    }

    /// `Acme Co., Ltd.`
    private static let formLimit = 2
    private static let short = WordSet("ag sa nv co.")

    /// "limited" is one only with a capital, and all but `plc` are written with one.
    private static func isForm(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.tokens[index].flags.contains(.capitalized) || document.tokens[index].hash == plc
    }

    private static let plc = TokenHash.of("plc")
}
