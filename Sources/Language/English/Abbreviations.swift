/// English words that are written with a period, by how the period behaves.
enum Abbreviations {
    /// Always followed by a name or more of the same sentence; never the end of one.
    static let titles = [
        "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Rev", "Hon", "Gov", "Sen", "Rep", "Reps",
        "Sens", "Pres", "Gen", "Lt", "Col", "Maj", "Capt", "Cpt", "Cmdr", "Sgt", "Adm", "Brig",
        "Cpl", "Pvt", "Drs", "Supt", "Insp", "Det", "Atty", "Amb", "Fr", "Sr", "Sra", "St", "Ste",
        "Mt",
        "Ft", "Pt", "Msgr", "Ph", "Mme", "Mlle",
    ]
    /// As titles, in small letters too.
    static let links = [
        "vs", "P.S", "PS", "viz", "cf", "ca", "e.g", "i.e", "eg", "ie", "incl", "esp", "approx",
        "resp",
    ]
    /// Only before a number is the period theirs.
    static let beforeNumber = [
        "No", "Nos", "no", "nos", "Art", "art", "Arts", "Sec", "sec", "Sect", "para", "paras",
        "Para", "pp", "pg", "Pg", "Pp", "Fig", "fig", "Figs", "figs", "Vol", "vol", "Ch", "ch",
        "Chap", "chap", "Ex", "Cl", "cl", "Reg", "Res", "Doc", "Rec", "Tel", "tel", "Stat",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "est",
        "Mk", "Tr", "Dkt", "par", "pars", "Op", "op", "Pub", "Eq", "eq", "Tab", "tab", "Bl", "Nr",
        "nr", "ext", "Ext",
    ]
    /// May also end a sentence; the next word decides.
    static let either = [
        "Inc", "Corp", "Ltd", "Co", "Bros", "Cos", "Jr", "Esq", "LLC", "Dept", "dept", "Univ",
        "univ", "Assn", "Assoc", "Natl", "Intl", "Govt", "govt", "Ave", "Blvd", "Rd", "Hwy", "Ln",
        "Pkwy", "Ct", "Sq", "etc", "al", "seq", "ibid", "Ibid", "ed", "eds", "Ed", "Eds", "trans",
        "qtd", "Pub", "Calif", "Conn", "Del", "Fla", "Ga", "Ind", "Ky", "La", "Md", "Minn", "Okla",
        "Ore", "Penn", "Tenn", "Tex", "Va", "Vt", "Wis", "Wyo", "Ariz", "Ark", "Colo", "Ill",
        "Kan", "Ala", "Mass", "Wash", "Mich", "Mont", "Neb", "Nev", "Dak", "Pa", "Mon", "Tues",
        "Thurs",
        "Fri", "mins", "hrs", "yrs", "lbs", "Supp", "Cir", "Cong", "Sess", "Int", "Crim", "Const",
        "Conf",
    ]

    /// Words that begin sentences and hardly ever go on after an abbreviation.
    static let sentenceStarters = [
        "The", "This", "That", "These", "Those", "A", "An", "He", "She", "It", "We", "You", "They",
        "I", "His", "Her", "Its", "Our", "Your", "Their", "There", "Here", "In", "On", "At", "By",
        "For", "From", "With", "Without", "To", "As", "After", "Before", "During", "Since",
        "Until", "While", "When", "Where", "Who", "What", "Why", "How", "Which", "Whose", "If",
        "Although", "Though", "Because", "But", "And", "Or", "So", "Yet", "Nor", "However",
        "Moreover", "Furthermore", "Meanwhile", "Nevertheless", "Nonetheless", "Therefore",
        "Thus", "Then", "Additionally", "Also", "Some", "Many", "Most", "Several", "Few", "All",
        "Both", "Each", "Every", "Other", "Another", "Such", "No", "None", "Not", "Under", "Over",
        "According", "Despite", "Between", "Among", "Through", "Throughout", "Within", "Once",
        "Did", "Do", "Does", "Is", "Are", "Was", "Were", "Has", "Have", "Had", "Can", "Could",
        "Will", "Would", "Should", "May", "Might", "Must", "Please", "Yes", "Of", "My", "Let",
        "One", "Two", "Three", "More", "Be", "Everyone",
        "Everybody", "Nobody", "Nothing", "Someone", "Something", "Anyone", "Unfortunately",
        "Fortunately", "Recently", "Currently", "Originally", "Eventually", "Usually",
        "Generally", "Previously", "Subsequently", "Consequently", "Similarly", "Initially",
        "Officially", "Apparently", "Sometimes", "Maybe", "Thanks", "See", "Hopefully",
        "It's", "That's", "He's", "She's", "I'm", "I've", "I'd", "I'll", "We're", "We've",
        "They're", "You're", "There's", "Here's", "What's", "Don't", "Didn't", "Today", "Now",
        "Still", "Even", "Only", "Just", "Perhaps",
        "Instead", "Indeed", "Finally", "First", "Second", "Third", "Last", "Next", "Later",
    ]
}
