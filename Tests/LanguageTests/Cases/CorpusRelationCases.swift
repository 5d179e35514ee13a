/// Roles, ratings, laws and enforcement in sentences of public reports, one relation a line.
enum CorpusRelationCases {
    static let roles: [FigureCase] = [
        FigureCase(
            "current situation: The Marshall Islands is a source and destination country for "
                + "Marshallese women and girls and women from East Asia subjected to sex "
                + "trafficking;",
            "source MH",
            "destination MH"),
        FigureCase(
            "current situation: Guinea is a source, transit, and, to a lesser extent, a "
                + "destination country for men, women, and children subjected to forced labor and "
                + "sex trafficking; the majority of trafficking victims are Guinean children;",
            "source GN",
            "transit GN",
            "destination GN"),
        FigureCase(
            "According to the government, Serbia was a transit country through which a very "
                + "large, mixed flow of migrants and asylum seekers traveled to Western Europe.",
            "transit RS"),
        FigureCase(
            "Bulgaria remains one of the primary source countries of human trafficking in the EU.",
            "source BG"),
        FigureCase(
            "current situation: Mauritius is a source, transit, and destination country for men, "
                + "women, and children subjected to forced labor and sex trafficking;",
            "source MU",
            "transit MU",
            "destination MU"),
        FigureCase(
            "While not generally marketed as a destination for child sex tourism, cases were "
                + "reported of tourists involved in sexual exploitation of children."),
        FigureCase(
            "Child prostitution was not common, and the country was not a destination for sex "
                + "tourism."),
        FigureCase(
            "The government assisted the safe, voluntary return of refugees to their countries "
                + "of origin and sought to improve local inclusion of refugees."),
        FigureCase(
            "The platform was also designed to lower recruitment costs and address worker "
                + "shortages due to source country deployment bans."),
        FigureCase(
            "Central government authorities and governors took steps to close or consolidate "
                + "camps, sometimes in an effort to force IDPs to return to their areas of "
                + "origin."),
        FigureCase(
            "During the year the DRC, Ethiopia, Rwanda, and Somalia were source countries of "
                + "victims of forced labor.",
            "source CD",
            "source ET",
            "source RW",
            "source SO"),
        FigureCase(
            "Thailand is a transit country for victims from China, Vietnam, Bangladesh, and Burma "
                + "subjected to sex trafficking and forced labor in Malaysia, Indonesia, "
                + "Singapore, Russia, South Korea, the US, and countries in Western Europe;",
            "transit TH"),
        FigureCase(
            "current situation: Iran is a presumed source, transit, and destination country for "
                + "men, women, and children subjected to sex trafficking and forced labor;",
            "source IR",
            "transit IR",
            "destination IR"),
    ]

    static let tiers: [FigureCase] = [
        FigureCase(
            "tier rating: Tier 3 – Comoros does not fully comply with the minimum standards for "
                + "the elimination of trafficking and was placed on Tier 3 after being on the "
                + "Tier 2 Watch List for two consecutive years without making progress;",
            "tier KM T3 -",
            "tier KM T2WL -"),
        FigureCase(
            "Guinea-Bissau was granted a waiver under the Trafficking Victims Protection Act "
                + "from downgrade to Tier 3 (2020)"),
        FigureCase(
            "Maldives was granted a waiver per the Trafficking Victims Protection Act from an "
                + "otherwise required downgrade to Tier 3 (2020)"),
        FigureCase("Senegal was downgraded to Tier 2 Watch List (2020)", "tier SN T2WL 2020"),
        FigureCase(
            "tier rating: Tier 2 Watch List — the government did not demonstrate overall "
                + "increasing efforts to eliminate trafficking compared with the previous "
                + "reporting period, therefore Niger was downgraded to Tier 2 Watch List.",
            "tier NE T2WL -"),
        FigureCase(
            "tier rating: Tier 2 Watch List — Brunei does not fully meet the minimum standards "
                + "for the elimination of trafficking but is making significant efforts to do so, "
                + "therefore Brunei was upgraded to Tier 2 Watch List.",
            "tier BN T2WL -"),
        FigureCase(
            "Tier 3: (20 countries) Afghanistan, Belarus, Burma, Cambodia, Chad, People's "
                + "Republic of China, Cuba, Eritrea, Iran, Democratic People's Republic of Korea, "
                + "Laos, Macau, Nicaragua, Papua New Guinea, Russia, Sint Maarten, South Sudan, "
                + "Sudan, Syria, Venezuela (2025)",
            "tier AF T3 2025",
            "tier BY T3 2025",
            "tier MM T3 2025",
            "tier KH T3 2025",
            "tier TD T3 2025",
            "tier CN T3 2025",
            "tier CU T3 2025",
            "tier ER T3 2025",
            "tier IR T3 2025",
            "tier KP T3 2025",
            "tier LA T3 2025",
            "tier MO T3 2025",
            "tier NI T3 2025",
            "tier PG T3 2025",
            "tier RU T3 2025",
            "tier SX T3 2025",
            "tier SS T3 2025",
            "tier SD T3 2025",
            "tier SY T3 2025",
            "tier VE T3 2025"),
        FigureCase(
            "(i) prepare an action plan for each country upgraded from Tier 3 to Tier 2 "
                + "Watchlist to further improve such country’s tier ranking under this "
                + "subsection; and"),
        FigureCase(
            "Additionally, experts may not perform low-skilled jobs, come from a country with a "
                + "lower GDP than Israel’s, come from a country listed on the Department of "
                + "State’s Trafficking in Persons Report as Tier 3 or Tier 2 on its watch list, "
                + "or come from a country without a BWA."),
        FigureCase(
            "(i) shall include specific concrete actions to be taken by the country to "
                + "substantively address deficiencies preventing the country from meeting Tier 2 "
                + "standards, based on credible information; and"),
        FigureCase(
            "tier rating: Tier 2 Watch List — the Democratic Republic of the Congo did not "
                + "demonstrate overall increasing efforts to eliminate trafficking compared with "
                + "the previous reporting period and was downgraded to Tier 2 Watch List.",
            "tier CD T2WL -"),
    ]

    static let laws: [FigureCase] = [
        FigureCase(
            "Venezuela has no permanent anti-trafficking interagency body, no national "
                + "anti-trafficking plan, and still has not passed anti-trafficking legislation "
                + "drafted in 2010 (2015)"),
        FigureCase(
            "In May the Balochistan government passed the Balochistan Forced and Bonded Labor "
                + "System (Abolition) Bill of 2021."),
        FigureCase("Eritrea is not a party to the 2000 UN TIP Protocol (2015)"),
        FigureCase(
            "On February 2, the National Congress passed a retroactive amnesty law that absolved "
                + "public officials who worked during the Zelaya Administration (2006-09) of "
                + "various crimes alleged to be politically motivated."),
        FigureCase(
            "We have enacted laws protecting the rights and the welfare of our working people "
                + "and the income of our farmers."),
        FigureCase(
            "In 2016, China ratified the Paris Agreement, a multilateral agreement to combat "
                + "climate change, and committed to peak its carbon dioxide emissions between "
                + "2025 and 2030.",
            "law CN ratified Paris Agreement 2016"),
        FigureCase(
            "In 2017, Georgia signed Free Trade Agreement (FTA) with China as part of Tbilisi’s "
                + "efforts to diversify its economic ties.",
            "law GE signed Free Trade Agreement 2017"),
        FigureCase(
            "Seeking to diversify its opportunities, Vietnam also signed the Comprehensive and "
                + "Progressive Agreement for the Transpacific Partnership in 2018 and continued "
                + "to pursue the Regional Comprehensive Economic Partnership.",
            "law VN signed Comprehensive and Progressive Agreement for the Transpacific "
                + "Partnership 2018"),
        FigureCase(
            "After Britain’s victory in the 1865 Duar War, Britain and Bhutan signed the Treaty "
                + "of Sinchulu, under which Bhutan would receive an annual subsidy in exchange "
                + "for ceding land to British India.",
            "law GB signed Treaty of Sinchulu -",
            "law BT signed Treaty of Sinchulu -"),
    ]

    static let deeds: [FigureCase] = [
        FigureCase(
            "As of August the government was investigating two cases of labor trafficking, one of "
                + "street children forced to work as beggars and another involving domestic "
                + "service.",
            "deed government/- investigated 2 -"),
        FigureCase(
            "Macau has not convicted a trafficker since 2019 and has never identified a victim "
                + "of forced labor (2022)"),
        FigureCase(
            "In January local courts charged the perpetrator with neglect and cruel treatment of "
                + "10 children."),
        FigureCase(
            "The courts convicted approximately two dozen individuals for expressing their "
                + "opinions, particularly on social media.",
            "deed courts/- convicted 24 -"),
        FigureCase(
            "On August 28, in a coordinated international operation based in the country, "
                + "authorities conducted 61 raids, arrested 12 individuals across the country on "
                + "charges related to child sexual exploitation, and rescued three child victims.",
            "deed authorities/- arrested 12 -",
            "deed authorities/- rescued 3 -"),
        FigureCase(
            "According to media reports, from January to June 2015, police investigated 229 cases "
                + "of commercial sexual exploitation of children.",
            "deed police/- investigated 229 2015"),
    ]
}
