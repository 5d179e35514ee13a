/// Texts as lists of their sentences; `joint` stands between them in the text.
struct SentenceCase: Sendable {
    var joint = " "
    var sentences: [String]

    init(_ sentences: String..., joint: String = " ") {
        self.sentences = sentences
        self.joint = joint
    }
}

enum SentenceCases {
    static let stops: [SentenceCase] = [
        SentenceCase("The law passed.", "It was weak."),
        SentenceCase("Who knew?", "Nobody!", "Really?!", "Yes."),
        SentenceCase("They went to these cities.", "The practice grew.", joint: ""),
        SentenceCase("He left “at once.”", "She stayed.", joint: ""),
        SentenceCase("“Where to?” she asked."),
        SentenceCase("She said, \"That is all.\"", "Then she left."),
        SentenceCase("It fell (as a report said.)", "Then it rose."),
        SentenceCase("It cost $5.50 in 2015.", "$6 was the price later."),
        SentenceCase("The site www.example.org is down."),
        SentenceCase("It was late ... but not over."),
        SentenceCase("I wonder....", "Nobody came."),
        SentenceCase("He was . . . unsure."),
        SentenceCase("We saw it.12", "Others did not.[3]", "Nobody asked.¹", "So it went."),
        SentenceCase("This was so in 2015.41", "It is no longer."),
    ]

    static let abbreviations: [SentenceCase] = [
        SentenceCase("Mr. Obi met Dr. Lee at St. Mary’s."),
        SentenceCase("The U.S. Government paid."),
        SentenceCase("They live in the U.S.", "The others moved."),
        SentenceCase("It was signed by J. K. Obi."),
        SentenceCase("Grain, oil, etc. were sold."),
        SentenceCase("See p. 64 and No. 5."),
        SentenceCase("He answered no.", "She did not."),
        SentenceCase("Acme Corp. sold it to Smith & Co. in May."),
        SentenceCase("It began at 9 a.m. on Monday."),
    ]

    static let citations: [SentenceCase] = [
        SentenceCase("It spread (Buckley, 22).", "The image changed.", joint: ""),
        SentenceCase(
            "It is “a way to work.” (Buckley).", "(“Russia”, Index) Russia is large.", joint: ""),
        SentenceCase("The figures rose. (Miller 12)", "Later they fell."),
        SentenceCase("The figures rose.", "(In May they fell.)", "Later they rose."),
        SentenceCase("It broke off (“Russia”, U.", "This amendment came."),
    ]

    static let lines: [SentenceCase] = [
        SentenceCase("A heading without a stop", "A paragraph follows.", joint: "\n\n"),
        SentenceCase("Background", "The law changed in 2003 after a long debate.", joint: "\n"),
        SentenceCase(
            "The Ministry of Labor reported that its regional\nInspectors had found no cases."),
        SentenceCase("Steps:", "• Look", "• Listen", joint: "\n"),
        SentenceCase("1. Look at it.", "2. Listen to it."),
        SentenceCase("1) Look", "2) Listen"),
        SentenceCase("a. Look", "b. Listen", "c. Leave"),
        SentenceCase("There are two ways:", "1) looking;", "2) listening."),
        SentenceCase("It applies (see item 1) to all."),
    ]
}
