/// Documents that were written after the rules, in further styles and states of neglect.
enum UnseenReferenceCases {
    static let all = [
        engineering, harvard, pages, paragraph, report, student, commas, stars, papers,
    ]

    private static let engineering = ReferenceCase(
        "numbers of engineers",
        """
        Recruiters move online [1], [2]. Models reach 87% precision [3]-[5]. Surveys disagree \
        (see [6, p. 12]). As shown in [2], labels are scarce.

        VI. REFERENCES

        [1] J. Strand and K. Lee, “Online recruitment patterns,” IEEE Trans. Forensics, vol. 3, \
        no. 2, pp. 12–19, Feb. 2015.
        [2] A. Gupta, “Label scarcity in 300 ads,” in Proc. 10th Int. Conf. Web Science, Lyon, \
        France, 2016, pp. 101–
        110.
        [3] M. O’Neil et al., “Detecting ads,” J. Data Sci., vol. 4, 2017. [Online]. Available: \
        https://jds.example/4
        [4] Lantern Project, Typology of Bondage. Washington, DC, USA: Lantern, 2017.
        [5] P. Rao, Ph.D. dissertation, Dept. Comput. Sci., Univ. X, 2018.
        [6] S. Vega, Surveying Surveys, 2nd ed. Cambridge, U.K.: CUP, 2019.

        Biography
        Jane Strand received 12 awards.
        """,
        entries: ["J. Strand", "A. Gupta", "M. O’Neil", "Lantern Project", "P. Rao", "S. Vega"],
        citations: [
            ("[1]", [0]), ("[2]", [1]), ("[3]", [2]), ("[5]", [3, 4]), ("[6, p. 12]", [5]),
            ("[2]", [1]),
        ],
        claims: ["87%", "12"])

    private static let harvard = ReferenceCase(
        "Harvard",
        """
        Child labour persists in the fields (Ahmed and Baker, 2011; Carlisle, 2009: 33). Carlisle \
        (2009) estimated that 1.2 million children worked. The Anti-Bondage League (2014) \
        disagreed, and Dhar et al. (2017) found 640,000. According to Evans (2015a), the census \
        missed a third. But Evans (2015b) withdrew this. Such work is hidden (Field Watch 2013). \
        See also RTC News (2016). It was withdrawn twice (Evans, 2015a; 2015b).

        Bibliography:

        Ahmed, S. and Baker, T. (2011) ‘Cotton and children’, Journal of Fields, 47(3), pp. \
        401–418.

        Anti-Bondage League (2014) Hidden Hands: 12 stories. London: ABL.

        Carlisle, P. (2009) The Cotton Kingdoms. 3rd edn. Oxford: Elm.

        Dhar, R., Evans, M., Fox, L. and Green, H. (2017) ‘Counting 640,000 children’, World \
        Fields, 95, pp. 1–14.

        Evans, M. (2015a) ‘What the census missed’, Population, 70(1), pp. 3–22.

        Evans, M. (2015b) ‘What the census missed: a correction’, Population, 70(2), p. 301.

        Field Watch (2013) “We live like dogs”: Labour in the fields. New York: FW.

        RTC News (2016) ‘Cotton boycott widens’, 12 May. Available at: http://rtc.example/news/1 \
        (Accessed: 3 June 2018).
        """,
        entries: [
            "Ahmed, S.", "Anti-Bondage League", "Carlisle, P.", "Dhar, R.", "Evans, M. (2015a)",
            "Evans, M. (2015b)", "Field Watch", "RTC News",
        ],
        citations: [
            ("(Ahmed and Baker, 2011; Carlisle, 2009: 33)", [0, 2]), ("Carlisle (2009)", [2]),
            ("Anti-Bondage League (2014)", [1]), ("Dhar et al. (2017)", [3]),
            ("Evans (2015a)", [4]), ("Evans (2015b)", [5]), ("(Field Watch 2013)", [6]),
            ("RTC News (2016)", [7]), ("(Evans, 2015a; 2015b)", [4, 5]),
        ],
        claims: ["1.2 million", "640,000"])

    private static let pages = ReferenceCase(
        "pages of a printed report",
        """
        Debt is passed on (Qureshi, 2004). In Sindh, 1.7 million bonded
        labourers were counted (Ercel & Nauman, 2001). The ILO (2005) confirms the trend,
        and the Rights Commission of Sindh (RCS, 2009) adds 2,300 cases.

                                                14

        REFERENCES

        Ercel, A., & Nauman, M. (2001). Bonded labour: An overview. Geneva: Elm.

        International Labour Organization. (2005). A global alliance against forced

        labour. Report I (B). Geneva: ILO.

                                                15

        REFERENCES

        Qureshi, A. (2004, June). The status and trends of bonded labour. Working Paper No. 2.

        Rights Commission of Sindh. (2009). State of rights in 2008. Lahore: RCS.

        APPENDIX 1. Interview guide

        We asked 45 people.
        """,
        entries: ["Ercel, A.", "International Labour", "Qureshi, A.", "Rights Commission"],
        citations: [
            ("(Qureshi, 2004)", [2]), ("(Ercel & Nauman, 2001)", [0]), ("ILO (2005)", [1]),
            ("(RCS, 2009)", [3]),
        ],
        claims: ["1.7 million", "2,300", "45"])

    private static let paragraph = ReferenceCase(
        "all entries in one paragraph",
        """
        The kilns use debt (Mirza 3). Families of 6 work there (Gill).

        Works Cited

        Gill, Ana. “Brick by Brick.” Lahore Weekly, 2015, pp. 3-5. Mirza, Omar. “The Kilns.” \
        Punjab Review, vol. 4, 2011, pp. 1-9.
        """,
        entries: ["Gill, Ana", "Mirza, Omar"],
        citations: [("(Mirza 3)", [1]), ("(Gill)", [0])],
        claims: ["6"])

    private static let report = ReferenceCase(
        "a report of several bodies",
        """
        The scheme paid 14,000 families (Government of Odessa 2010). It failed (World Bank \
        2011a). The World Bank (2011b) later said why: only 12 percent had accounts. Others had \
        warned of it (UNHCR and IOM 2012).

        References
        Government of Odessa. 2010. “Family Scheme: First Report.” Odessa.
        UNHCR (United Nations High Commissioner for Refugees) and IOM (International \
        Organization for Migration). 2012. Camps and Debts. Geneva.
        World Bank. 2011a. Accounts for All. Washington, DC: World Bank.
        ———. 2011b. Why Accounts Failed. Washington, DC: World Bank.

        This paper was prepared by a team of 5 consultants. It does not give the views of the bank.
        """,
        entries: ["Government of Odessa", "UNHCR", "World Bank. 2011a", "———. 2011b"],
        citations: [
            ("(Government of Odessa 2010)", [0]), ("(World Bank 2011a)", [2]),
            ("World Bank (2011b)", [3]), ("(UNHCR and IOM 2012)", [1]),
        ],
        claims: ["14,000", "12 percent", "5"])

    private static let student = ReferenceCase(
        "a student's numbered list, not cited by number",
        """
        It is a $32 billion trade (Haken 4).The victims are mostly girls ("Bondage Figures").The \
        police take bribes (Brewer).However, as Soder explains, “rescue is not freedom” (65). \
        Soder (2005, p. 66) goes on. Fairly et al. (2003) interviewed 854 people.

        Work Cited:

        \t1.\tBrewer, Don. Personal Interview. 14 Feb. 2014.
        \t2.\t"Bondage Figures." Lantern Project. N.p., n.d. Web. 1 May 2014.
        \t3.\tFairly, Melissa, et al. "Nine Countries." Trauma Practice 2.3/4 (2003): 33-74. Print.
        \t4.\tHaken, Jeremy. "Crime in the World." Global Integrity, Feb. 2011. Web.
        \t5.\tSoder, Gretchen. "Running from the Rescuers." NW Journal 17.3 (2005): 64-87.
        """,
        entries: ["Brewer, Don", "\"Bondage Figures", "Fairly, Mel", "Haken, Jer", "Soder, Gret"],
        citations: [
            ("(Haken 4)", [3]), ("(\"Bondage Figures\")", [1]), ("(Brewer)", [0]), ("(65)", []),
            ("Soder (2005, p. 66)", [4]), ("Fairly et al. (2003)", [2]),
        ],
        claims: ["$32 billion", "854"])

    private static let commas = ReferenceCase(
        "years between commas",
        """
        Debts are inherited (Brehm 1993: 12; Brehm, Guérin, and Prakash 2009). Some 10 million \
        remain bonded (Srinath 2005a). On kilns see Gupta (2003).

        Select Bibliography

        Brehm, Jan, 1993, Beyond Patronage, Elm University Press, New Delhi.
        Brehm, Jan, Isabelle Guérin and Aseem Prakash (eds), 2009, The Unfree, Elm University \
        Press, New Delhi.
        Gupta, Jayoti (2003): "Labour in Brick Kilns", Political Weekly, Vol. 38, No. 31, pp. \
        3282-92.
        Srinath, Ravi S., 2005a, Bonded Labor: Its Incidence, Working Paper 43, Geneva.
        Srinath, Ravi S., 2005b, Report on 17 districts, mimeo.
        """,
        entries: [
            "Brehm, Jan, 1993", "Brehm, Jan, Isab", "Gupta, Jay", "Srinath, Ravi", "Srinath",
        ],
        citations: [
            ("(Brehm 1993: 12; Brehm, Guérin, and Prakash 2009)", [0, 1]),
            ("(Srinath 2005a)", [3]), ("Gupta (2003)", [2]),
        ],
        claims: ["10 million"])

    private static let stars = ReferenceCase(
        "titles between stars",
        """
        Yet 40.3 million people live in it (ILO & Stride, 2017). Women make up 71 percent (ibid.). \
        Survivors rarely testify (Clawson, Dutch, & Goldblatt Grace, 2009, pp. 3–5). Zhang's \
        (2012) survey is the best. O'Connell Davidson (2015) objects. St. John (2011) too.

        **References**

        Clawson, H. J., Dutch, N., & Goldblatt Grace, L. (2009). *Bondage within the states: A \
        review of the literature*. Washington, DC: U.S. Department of Health.

        ILO & Stride Foundation. (2017). *Global estimates*. Geneva: ILO.

        O'Connell Davidson, J. (2015). *The margins of freedom*. Palgrave.

        St. John, K. (2011). *Margins*. Elm.

        Zhang, S. X. (2012). *Looking for 9 hidden populations*. State University.
        """,
        entries: ["Clawson", "ILO & Stride", "O'Connell Davidson", "St. John", "Zhang"],
        citations: [
            ("(ILO & Stride, 2017)", [1]), ("(ibid.)", [1]),
            ("(Clawson, Dutch, & Goldblatt Grace, 2009, pp. 3–5)", [0]), ("Zhang's (2012)", [4]),
            ("O'Connell Davidson (2015)", [2]), ("St. John (2011)", [3]),
        ],
        claims: ["40.3 million", "71 percent"])

    private static let papers = ReferenceCase(
        "given names first, years behind them",
        """
        Attention helps (Yeung et al., 2016; Kerr, 2014). Leaving out is of use (Shaw et al., \
        2014), as Gall and Ghani (2016) propose. We reach 67.5% accuracy (Novak et al., 2016).

        References

        Yara Gall and Zoe Ghani. 2016. A theoretically
        grounded application of leaving out in recurrent
        networks. In Proceedings of NET. pages 1019–
        1027.
        Yoon Kerr. 2014. Convolution for
        sentence classification. In Proceedings of EMP.
        Petra Novak, Alan Ritt, Sara Rose, Fabio
        Sebald, and Vesna Stoyan. 2016. Task 4 of 16:
        Opinion in messages. In Proceedings
        of TASKS. pages 1–18.
        Nitin Shaw, Geoff E. Hint, Alex
        Kriz, Ilya Sutton, and Ruslan Salak.
        2014. Leaving out: A simple way to prevent
        overfitting. Journal of Learning
        Research 15(1):1929–1958.
        Zoe Yeung, Di Yeung, Chris Dyer, Xiao He,
        Alex Smole, and Ed Hovey. 2016. Hierarchical
        attention for documents. In
        Proceedings of NAP. pages 1480–1489.
        """,
        entries: ["Yara Gall", "Yoon Kerr", "Petra Novak", "Nitin Shaw", "Zoe Yeung"],
        citations: [
            ("(Yeung et al., 2016; Kerr, 2014)", [1, 4]), ("(Shaw et al., 2014)", [3]),
            ("Gall and Ghani (2016)", [0]), ("(Novak et al., 2016)", [2]),
        ],
        claims: ["67.5%"])
}
