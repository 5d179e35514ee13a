/// Documents that cite carelessly, and texts that look like reference lists and are none.
enum LooseReferenceCases {
    static let careless = [essay, gluedList, wrapped, chapters, notes, sameTitle, unquoted]
    static let none = [contents, tableSources, proseNotes, noEntries, midSentence]

    private static let essay = ReferenceCase(
        "an essay with citations that break off",
        """
        The brokers came with the railway and stayed in the towns.The practice now is an escape \
        from the farms (Drummond, 22).More than 40% of the girls “knew nobody in the city” \
        (Drummond).Some were sold twice (“Estonia”, U. This law, though a start, was weak. \
        (“Estonia”, World bondage index) Estonia is a transit country.They are chosen for weak \
        borders (“Railway Paths).Poverty is what drives it (Finding the Causes of the Bride \
        Trade). It ends here (Kowalczyk-Frey and Dunn, 11
        WORKS CITED
        Drummond, Alice. “Girls of the Line.” Rail History, vol. 3, 2012, pp. 10-31.
        “Estonia.” World Bondage Index, 2016, www.bondageindex.example/estonia.
        “Estonia.” U.S. Office of Ratings, 2015, www.ratings.example/ee.
        Finding the Causes of the Bride Trade. Borderless Aid, 2014.
        Kowalczyk-Frey, Ewa, and Peter Dunn. The Bride Trains. Tartu UP, 2010.
        “Railway Paths into the North.” Nordic Atlas, 2013, p. 9.
        """,
        entries: [
            "Drummond, Alice", "“Estonia.” World", "“Estonia.” U.S.", "Finding the Causes",
            "Kowalczyk-Frey", "“Railway Paths",
        ],
        citations: [
            ("(Drummond, 22)", [0]), ("(Drummond)", [0]), ("(“Estonia”, U.", [2]),
            ("(“Estonia”, World bondage index)", [1]), ("(“Railway Paths)", [5]),
            ("(Finding the Causes of the Bride Trade)", [3]),
            ("(Kowalczyk-Frey and Dunn, 11", [4]),
        ],
        claims: ["40%"])

    private static let gluedList = ReferenceCase(
        "entries glued to one another",
        """
        The guild kept lists (Ames 4). Its members paid in salt (Bellweather 19), and 300 of \
        them left (“Salt Riots”).

        Works Cited:
        Ames, Cora. “Guild Lists.” Salt Studies, 2001, pp. 1-9.Bellweather, John. The Salt Tax. \
        Mill Press, 1999, p. 19.“Salt Riots.” Town Annals, 2003.
        """,
        entries: ["Ames, Cora", "Bellweather, John", "“Salt Riots.”"],
        citations: [("(Ames 4)", [0]), ("(Bellweather 19)", [1]), ("(“Salt Riots”)", [2])],
        claims: ["300"])

    private static let wrapped = ReferenceCase(
        "lines wrapped without an indent",
        """
        Tenants owe seed (Farouk, 2008). Landlords owe nothing (Greer & Holt, 2006).

        Bibliography
        Farouk, N. (2008). Seed and debt in the lower valley: An account of two
        villages and their lenders. Agrarian Notes, 14(3), 211-240.
        Greer, W., & Holt, B. (2006). What landlords owe. In R. Stone (Ed.),
        Land and law in the modern village (pp. 88-104). New Haven: Elm Street
        Press.
        Irwin, C. (2011). The ledger. Agrarian Notes, 17, 4-6.
        """,
        entries: ["Farouk, N.", "Greer, W.", "Irwin, C."],
        citations: [("(Farouk, 2008)", [0]), ("(Greer & Holt, 2006)", [1])])

    private static let chapters = ReferenceCase(
        "a list for each chapter",
        """
        Chapter one says little [1], and then more [2].

        References

        [1] Ash, B. Little. Oak, 2001.
        [2] Birch, C. More. Oak, 2002.

        Chapter Two

        Chapter two begins anew [1]. It cites Ash too (Ash 3).

        References

        [1] Cedar, D. Anew. Oak, 2003.
        """,
        entries: ["Ash, B.", "Birch, C.", "Cedar, D."],
        citations: [("[1]", [0]), ("[2]", [1]), ("[1]", [2]), ("(Ash 3)", [0])])

    private static let notes = ReferenceCase(
        "notes with the given name first",
        """
        The ferry sank twice [1]. Its owner was never tried [3]. A witness said so (Vance 9).

        Endnotes

        1. Harold Vance, “The Ferry,” River Papers 8 (1974): 3–12.
        2. Odile Marsh, The River Court (Ghent: Lys, 1981), 44.
        3. Odile Marsh, “Trials,” River Papers 9 (1975): 1–2.
        """,
        entries: ["Harold Vance", "Odile Marsh, The", "Odile Marsh, “Trials"],
        citations: [("[1]", [0]), ("[3]", [2]), ("(Vance 9)", [0])])

    private static let sameTitle = ReferenceCase(
        "two that fit equally",
        """
        It happened at night (“Harbor Fire”). The papers disagree (“Harbor Fire”, Evening Post).

        Works Cited

        “Harbor Fire.” Evening Post, 3 May 1988.

        “Harbor Fire.” Morning Star, 4 May 1988.
        """,
        entries: ["“Harbor Fire.” Evening", "“Harbor Fire.” Morning"],
        citations: [("(“Harbor Fire”)", []), ("(“Harbor Fire”, Evening Post)", [0])])

    private static let unquoted = ReferenceCase(
        "titles in small letters without an author",
        """
        Ratings matter (Yearly Bondage Report, 2013), says the house (Reed House, 2015).

        References

        Reed House. (2015). Annual survey of 90 mills. https://reedhouse.example

        Yearly bondage report. (2013). Washington: Lantern.
        """,
        entries: ["Reed House", "Yearly bondage report"],
        citations: [
            ("(Yearly Bondage Report, 2013)", [1]), ("(Reed House, 2015)", [0]),
        ])

    private static let contents = ReferenceCase(
        "a table of contents",
        """
        Contents
        Introduction
        References
        Appendix

        The mill employed 40 girls in 1911. It burned in 1913 (Lowe 3).
        """,
        entries: [], citations: [("(Lowe 3)", [])], claims: ["40"])

    private static let tableSources = ReferenceCase(
        "the source of a table",
        """
        Table 1 shows the mills.

        Sources
        Mill census of 1911, which counts 40 girls and 12 boys in the card room.

        The boys were older.
        """,
        entries: [], citations: [], claims: ["40", "12"])

    private static let proseNotes = ReferenceCase(
        "notes that are prose",
        """
        Girls earned less.

        Notes
        1. In 1911, 64 percent of the workers were girls.
        2. The mill paid 12 boys in kind, which the law of 1904 forbade.
        """,
        entries: [], citations: [], claims: ["64 percent", "12"])

    private static let noEntries = ReferenceCase(
        "a heading with prose below",
        """
        References

        The report refers to the mill law of 1904 throughout. It counts 40 mills.

        No other law is meant. In 1911 the mills employed 90 girls (Lowe 3).
        """,
        entries: [], citations: [("(Lowe 3)", [])], claims: ["40", "90"])

    private static let midSentence = ReferenceCase(
        "the words inside a sentence",
        """
        Her letters give references
        Lowe, Anna, and 12 others signed them in 1911.
        """,
        entries: [], citations: [], claims: ["12"])
}
