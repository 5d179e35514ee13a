/// Texts with their tokens, which are written with `|` between them.
enum TokenCases {
    static let words: [(String, String)] = [
        ("", ""),
        ("   \n\t ", ""),
        ("Coercion is the most", "Coercion|is|the|most"),
        ("Tier 2-Watch List", "Tier|2|-|Watch|List"),
        ("the 48-hour rule", "the|48|-|hour|rule"),
        ("they’ve gone, haven't they", "they’ve|gone|,|haven't|they"),
        ("Russia’s and the US's", "Russia|’s|and|the|US|'s"),
        ("the victims’ passports", "the|victims|’|passports"),
        ("O’Brien of Côte d’Ivoire", "O’Brien|of|Côte|d’Ivoire"),
        ("“morally” (so)", "“|morally|”|(|so|)"),
        ("‘sex trade’The next", "‘|sex|trade|’|The|next"),
        ("Москва и Αθήνα", "Москва|и|Αθήνα"),
        ("São Tomé\u{A0}and", "São|Tomé|and"),
        ("東京は", "東京は"),
        ("a—b–c--d", "a|—|b|–|c|--|d"),
        ("and/or", "and|/|or"),
        ("wait… what...", "wait|…|what|..."),
        ("victims12 of CO2 and G20", "victims|12|of|CO2|and|G20"),
        ("see https://www.state.gov/a-b_c?d=1. Then", "see|https://www.state.gov/a-b_c?d=1|.|Then"),
        ("(http://x.org/a)", "(|http://x.org/a|)"),
    ]

    static let periods: [(String, String)] = [
        ("the U.S. and the U.S.", "the|U.S.|and|the|U.S."),
        ("U.S officials in Washington, D.C.", "U.S|officials|in|Washington|,|D.C."),
        ("cities.The practice", "cities|.|The|practice"),
        ("St.Petersburg and St. Louis", "St.|Petersburg|and|St.|Louis"),
        ("He said no. Then", "He|said|no|.|Then"),
        ("No. 5, no. 12, Art. IV", "No.|5|,|no.|12|,|Art.|IV"),
        ("an art. The", "an|art|.|The"),
        ("Mr. J. K. Rowling, J.K.Rowling", "Mr.|J.|K.|Rowling|,|J.K.|Rowling"),
        ("at 5 p.m. today, e.g. here", "at|5|p.m.|today|,|e.g.|here"),
        ("the U.S.The law", "the|U.S.|The|law"),
        ("p. 64 and pp. 3-4", "p.|64|and|pp.|3|-|4"),
        ("end.", "end|."),
        ("Acme Corp. said", "Acme|Corp.|said"),
        ("Jan. 5 in Jan. The", "Jan.|5|in|Jan|.|The"),
    ]

    static let numbers: [(String, String)] = [
        ("1,240 of 27.6 million", "1,240|of|27.6|million"),
        ("20,000-100,000", "20,000|-|100,000"),
        ("8.511 and 12.05.2013", "8.511|and|12.05.2013"),
        ("12,34,567 rupees", "12,34,567|rupees"),
        ("in 2013,2014", "in|2013|,|2014"),
        ("pages 22,23", "pages|22|,|23"),
        ("the 18th in 1980s and 1980’s", "the|18th|in|1980s|and|1980|’s"),
        ("$5,000 or €30 or 64%", "$|5,000|or|€|30|or|64|%"),
        ("in 2015.41 The", "in|2015|.|41|The"),
        ("of $2015.41 in", "of|$|2015.41|in"),
        ("½ and 2½", "½|and|2|½"),
        ("18.", "18|."),
        ("’90s", "’|90s"),
    ]
}
