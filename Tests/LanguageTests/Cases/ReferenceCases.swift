/// Documents that cite by the book: MLA, APA, Chicago, Vancouver.
enum ReferenceCases {
    static let all = [mla, apa, chicago, vancouver, roundNumbers, markdown, namesakes, bodies]

    private static let mla = ReferenceCase(
        "MLA",
        """
        Brokers moved south in the nineties (Halloran 22). More than 64% of the women had paid a \
        fee (Oduya and Brandt 117). One fisher called the boats “floating prisons” (qtd. in \
        Marchetti 9). Raids rarely follow (“Empty Nets” 4), and few cases reach a judge \
        (Marchetti, “Sea Without Law”). The pattern is old (Harlow-Pryce). The ministry denied \
        it (Ministry of Fisheries 3). Halloran adds that the trade is seasonal (Shifting Docks \
        31). Nobody counts the dead (12).

        Works Cited

        “Empty Nets.” Coastal Review, 14 May 2016, www.coastalreview.example/empty-nets. \
        Accessed 3 June 2017.

        Halloran, Denise. Shifting Docks: Labor on the Waterfront. Quay Press, 2011.

        Harlow-Pryce, Ida. “Debt and Bondage.” Journal of Labor Studies, vol. 12, no. 3, 2018, \
        pp. 1-22.

        Marchetti, Luca. “A Harbor at Night.” The Mariner, 2014, pp. 7-19.

        ---. “Sea Without Law.” The Mariner, 2015, pp. 40-58.

        Ministry of Fisheries. Annual Report on 240 Vessels. 2nd ed., Government Printer, 2013.

        Oduya, Grace, and Karl Brandt. The Price of Passage. Northfield UP, 2009. 312 pages.
        """,
        entries: [
            "“Empty Nets.”", "Halloran, Denise", "Harlow-Pryce, Ida", "Marchetti, Luca",
            "---. “Sea", "Ministry of Fisheries", "Oduya, Grace",
        ],
        citations: [
            ("(Halloran 22)", [1]), ("(Oduya and Brandt 117)", [6]), ("(qtd. in Marchetti 9)", []),
            ("(“Empty Nets” 4)", [0]), ("(Marchetti, “Sea Without Law”)", [4]),
            ("(Harlow-Pryce)", [2]), ("(Ministry of Fisheries 3)", [5]),
            ("(Shifting Docks 31)", [1]), ("(12)", []),
        ],
        claims: ["64%"])

    private static let apa = ReferenceCase(
        "APA",
        """
        Okonjo (2013a) argues that recruiters lend first and charge later. Of 412 migrants \
        interviewed, 35 percent had signed nothing (Okonjo, 2013b, p. 17). The finding was \
        repeated elsewhere (Lindgren & Moss, 2015; Petrov et al., 2018). Earlier work had seen \
        no debt at all (Petrov, 2018), as Lindgren and Moss (2015) admit. A later survey agrees \
        (van der Meer, 2020), but the year of another is in doubt (Okonjo, 2013). Nothing is \
        known of the north (Teller, 1999). The agency counts otherwise (International Transit \
        Bureau [ITB], 2017), and it counts often (ITB, 2017).

        References

        International Transit Bureau. (2017). Counting people on the move (Report No. 44).
            https://itb.example/report44
        Lindgren, S., & Moss, T. (2015). Fees before flight. Migration Letters,
            40(2), 123–145. https://doi.example/10.1000/182
        Okonjo, A. B. (2013a). The lender’s smile. Journal of Rural Credit, 8(1), 5–21.
        Okonjo, A. B. (2013b). Contracts nobody reads: A survey of 412 workers. World
            Labour Review, 31(4), 300-318.
        Petrov, I. (2018). No debt in sight. Steppe Studies, 2, 77–80.
        Petrov, I., Duarte, L., & Sand, M. (2018). Debt after all. Steppe Studies, 2,
            81–99.
        van der Meer, H. (2020, March 4). What recruiters charge. Harbor Times. Retrieved
            from https://harbortimes.example/fees
        """,
        entries: [
            "International Transit Bureau", "Lindgren, S.", "Okonjo, A. B. (2013a)",
            "Okonjo, A. B. (2013b)", "Petrov, I. (2018). No", "Petrov, I., Duarte", "van der Meer",
        ],
        citations: [
            ("Okonjo (2013a)", [2]), ("(Okonjo, 2013b, p. 17)", [3]),
            ("(Lindgren & Moss, 2015; Petrov et al., 2018)", [1, 5]), ("(Petrov, 2018)", [4]),
            ("Lindgren and Moss (2015)", [1]), ("(van der Meer, 2020)", [6]),
            ("(Okonjo, 2013)", []), ("(Teller, 1999)", []), ("(ITB, 2017)", [0]),
        ],
        claims: ["412", "35 percent"])

    private static let chicago = ReferenceCase(
        "Chicago, author and date",
        """
        The market grew after the war (Brennan 2004, 45). By then 1,200 workers were held in \
        camps (Brennan 2007). The league saw it coming (League of Ports 1998). As \
        Salazar (2002) argues, it paid. Two of her books say why (Salazar 2002, 2005). The \
        prefect’s memoir is silent (Aubry n.d.). A footnote repeats the figure (Brennan 2007, \
        12–14; see also Kemp 2011).

        BIBLIOGRAPHY

        Aubry, Claude. n.d. My Years in the Prefecture. Lyon: Atelier.
        Brennan, Thomas. 2004. Ports of Call. Chicago: Lakeside Press.
        ———. 2007. “The Camps Behind the Docks.” Labor Quarterly 19 (3): 201–33.
        Kemp, Ruth. 2011. Small Coins. London: Verity.
        League of Ports. 1998. Handbook of 36 Harbors. Geneva: League of Ports.
        Salazar, Inés. 2002. A Country of Doors. Bogotá: Andina.
        ———. 2005. Keys. Bogotá: Andina.
        """,
        entries: [
            "Aubry, Claude", "Brennan, Thomas", "———. 2007", "Kemp, Ruth", "League of Ports",
            "Salazar, Inés", "———. 2005",
        ],
        citations: [
            ("(Brennan 2004, 45)", [1]), ("(Brennan 2007)", [2]), ("(League of Ports 1998)", [4]),
            ("Salazar (2002)", [5]), ("(Salazar 2002, 2005)", [5, 6]), ("(Aubry n.d.)", [0]),
            ("(Brennan 2007, 12–14; see also Kemp 2011)", [2, 3]),
        ],
        claims: ["1,200"])

    private static let vancouver = ReferenceCase(
        "Vancouver",
        """
        Injury is common among those freed from brick kilns [1]. Of 379 workers examined, 61 \
        had burns [2, 4]. Clinics seldom ask [3–5]. The guideline is silent [9].

        7. References
        [1] Adeyemi C, Mensah K. Burns and brick kilns. Lancet Occup. 2012;379(9815):123-9.
        [2] Silva RT. Labour migration of 1200 men: a cohort. J Trop Med. 2015;40:7-12.
        [3] Park J, Oh H, Lim S. What clinics ask. Int J Clin. 2016;11(2):88.
        [4] World Relief Board. Guideline for 14 clinics. Geneva; 2018.
        [5] Novak P. Personal communication, 4 March.
        """,
        entries: [
            "Adeyemi C", "Silva RT", "Park J", "World Relief Board", "Novak P",
        ],
        citations: [
            ("[1]", [0]), ("[2, 4]", [1, 3]), ("[3–5]", [2, 3, 4]), ("[9]", []),
        ],
        claims: ["379", "61"])

    private static let roundNumbers = ReferenceCase(
        "numbers in round brackets",
        """
        Most of the children worked at night (2). The others slept in the workshop (1), or so \
        the owner told the inspector (3).

        Literature Cited

        1. Grady, M. Night work. Factory Papers 12, 2001, 44-51.

        2. Ilunga, P. The workshop floor. Factory Papers 13, 2002.

        3. Rossi, D., Conti, F. Inspectors and owners. Turin: Mole, 2003. 2 vols.

        Appendix A

        The inspector saw 12 children.
        """,
        entries: ["Grady, M.", "Ilunga, P.", "Rossi, D."],
        citations: [("(2)", [1]), ("(1)", [0]), ("(3)", [2])],
        claims: ["12"])

    private static let markdown = ReferenceCase(
        "bullets under a marked heading",
        """
        # Hidden Hands

        Households pay in kind (Abara, 2016). The board found 58 cases (Care Board, 2019).

        ## **References:**

        - Abara, T. (2016). Kind payment. *Home Economics*, 3(1), 1–9.
        - Care Board. (2019). *Cases seen in 11 districts*. https://careboard.example/11

        ## About the author

        She has met 30 employers.
        """,
        entries: ["Abara, T.", "Care Board"],
        citations: [("(Abara, 2016)", [0]), ("(Care Board, 2019)", [1])],
        claims: ["58", "30"])

    private static let namesakes = ReferenceCase(
        "authors of one surname",
        """
        One Keller thinks so (J. Keller, 2010), another does not (M. Keller, 2010). Which one is \
        meant here is open (Keller, 2010). Together they are clear (Keller & Ross, 2012), as \
        Keller and Ross (2012) know. She returned to it (Maria Keller 2010). The trio came last \
        (Keller, Ross, and Ito 2014).

        Reference List

        Keller, J. (2010). On doubt. Basel: Rheintor.

        Keller, M. (2010). Against doubt. Basel: Rheintor.

        Keller, J., & Ross, P. (2012). Doubt settled. Basel: Rheintor.

        Keller, J., Ross, P., & Ito, N. (2014). Doubt again. Basel: Rheintor.
        """,
        entries: [
            "Keller, J. (2010)", "Keller, M. (2010)", "Keller, J., & Ross, P. (2012)",
            "Keller, J., Ross, P., & Ito",
        ],
        citations: [
            ("(J. Keller, 2010)", [0]), ("(M. Keller, 2010)", [1]), ("(Keller, 2010)", []),
            ("(Keller & Ross, 2012)", [2]), ("Keller and Ross (2012)", [2]),
            ("(Maria Keller 2010)", [1]), ("(Keller, Ross, and Ito 2014)", [3]),
        ])

    private static let bodies = ReferenceCase(
        "bodies as authors",
        """
        Violence is common (WHO, 2012). The department said so twice (U.S. Department of State, \
        2013; U.S. Department of State, 2014). The office names 137 routes (UNODC, 2018), and \
        the fund agrees (United Nations Children’s Fund, 2011; UNICEF, 2011). Labour inspectors \
        are few (International Labour Organization, 2009).

        Sources Cited

        ILO. (2009). Inspectors at work. Geneva: ILO.

        United Nations Children’s Fund (UNICEF). (2011). Children in transit. New York: UNICEF.

        United Nations Office on Drugs and Crime. (2018). Global report on routes. Vienna: \
        United Nations.

        United States. Department of State. (2013). Yearly ratings. Washington: Government \
        Printing Office.

        ---. (2014). Yearly ratings. Washington: Government Printing Office.

        World Health Organization (WHO). 2012. Understanding violence in 10 countries. Geneva: \
        WHO. 8 pp.
        """,
        entries: [
            "ILO. (2009)", "United Nations Children", "United Nations Office",
            "United States. Department", "---. (2014)", "World Health Organization",
        ],
        citations: [
            ("(WHO, 2012)", [5]),
            ("(U.S. Department of State, 2013; U.S. Department of State, 2014)", [3, 4]),
            ("(UNODC, 2018)", [2]),
            ("(United Nations Children’s Fund, 2011; UNICEF, 2011)", [1]),
            ("(International Labour Organization, 2009)", [0]),
        ],
        claims: ["137"])
}
