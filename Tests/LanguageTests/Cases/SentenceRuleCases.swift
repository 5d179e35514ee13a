/// The known hard cases of English sentence boundaries, several of each kind.
enum SentenceRuleCases {
    static let all =
        stops + abbreviations + states + times + figures + quotations + lists + brokenLines
        + ellipses + glued + messages + addresses

    static let stops: [SentenceCase] = [
        SentenceCase("The tide is out.", "Our boat lies on the sand."),
        SentenceCase("Where does this road go?", "It goes to the quarry."),
        SentenceCase("Look, a heron!", "It is gone already."),
        SentenceCase("Stop!!", "There is a train."),
        SentenceCase("Anybody there??", "Open the door."),
        SentenceCase("You did what!?", "Say that again."),
        SentenceCase("He ate all of it?!", "How is that possible?"),
        SentenceCase("They moved to Jeopardy! in the spring season."),
        SentenceCase("Her brother codes for Yahoo! in the billing group."),
        SentenceCase("The musical Oklahoma! opened in 1943."),
        SentenceCase("Nobody knew it but Karl and I.", "Has Edwin I. Marsh called?"),
        SentenceCase("She is taller than I.", "That was not always so."),
        SentenceCase("This song was written by Clara I. Webb in a week."),
    ]

    static let abbreviations: [SentenceCase] = [
        SentenceCase("Her uncle is called Peter Q. Marlow."),
        SentenceCase("The map is on p. 31."),
        SentenceCase("Read pp. 12 to 19 tonight."),
        SentenceCase("Will Tom and co. come along?"),
        SentenceCase("We waited for Tom and co. until ten."),
        SentenceCase("Ring up Tom and co.", "They have the key."),
        SentenceCase("The house was sold to Reed, Lane & Co. before lunch."),
        SentenceCase("The house was sold to Reed, Lane & Co.", "It had stood empty."),
        SentenceCase("You reach Mt. Rainier by bus."),
        SentenceCase("We climbed to Ft. George and Pt. Reyes."),
        SentenceCase("St. Olaf’s School is on 9th st. behind the park."),
        SentenceCase("The bakery on Mill st. is closed."),
        SentenceCase("These are Henry Ford Jr.'s letters."),
        SentenceCase("It was Acme Inc.’s last year."),
        SentenceCase("Dr. Adams and Mrs. Adams saw Prof. Gray, Ph.D., in May."),
        SentenceCase("Sen. Hill met Gov. Price and Gen. Shaw."),
        SentenceCase("Martin Luther King Jr. spoke there."),
        SentenceCase("Apples, pears, etc. are kept here."),
        SentenceCase("We sell apples, pears, etc.", "They are kept in the cellar."),
        SentenceCase("Use a solvent, e.g. alcohol, or heat, i.e. steam."),
        SentenceCase("It was Smith vs. Jones again."),
        SentenceCase("See Fig. 3 and Sec. 4 of Vol. 2."),
        SentenceCase("It runs from Jan. 5 to Feb. 7."),
    ]

    static let states: [SentenceCase] = [
        SentenceCase("My cousins toured the U.S.A. in June."),
        SentenceCase("Poland is in the E.U.", "What about Norway?"),
        SentenceCase("Their parcels come from the U.S.", "Why is that?"),
        SentenceCase("She joined the U.S. Navy in Norfolk."),
        SentenceCase("He has worked in the U.K. for ten years."),
        SentenceCase("The talks took place in Washington, D.C.", "They failed."),
        SentenceCase("He left the U.S.S.R. in a hurry."),
    ]

    static let times: [SentenceCase] = [
        SentenceCase(
            "At 7 a.m. Mrs. Hale opened the shop.", "She closed it at 4 P.M.",
            "Mrs. Hale then walked home."),
        SentenceCase(
            "By 9 p.m. Mr. Reed was asleep.", "He had got up at 5 A.M.",
            "Dr. Cole had called him."),
        SentenceCase("The train leaves at 8 a.m.", "Be on time."),
        SentenceCase("The train leaves at 8 p.m. on Fridays."),
        SentenceCase("It was built in 300 B.C. by slaves."),
    ]

    static let figures: [SentenceCase] = [
        SentenceCase("The lamp costs $45.00 in the shop."),
        SentenceCase("The lamp costs $45.00.", "The shade is free."),
        SentenceCase("They paid $2,300,000.75 for it.", "Nobody asked why."),
        SentenceCase("In 1999 it rained.", "2000 was dry."),
        SentenceCase("It rose by 3.4 percent.", "5.2 percent had been hoped for."),
        SentenceCase("Go to N°. 307.118.224.", "There you will find the box."),
        SentenceCase("The box is at № 118.224.", "Take the key."),
        SentenceCase("Her address is Ann.Lee@example.org.", "Write to her."),
        SentenceCase(
            "The page is: https://docs.example.20.org/old-page/long_name.html.", "Have a look."),
        SentenceCase("Look at www.example.org.", "It is all there."),
        SentenceCase("Send it by 12.11.2004 at the latest.", "We close early."),
        SentenceCase("Section 4.2.1 says so.", "See § 12 too."),
        SentenceCase("The version is 2.0.", "It works."),
    ]

    static let quotations: [SentenceCase] = [
        SentenceCase("The cook (she had once been a nurse.) bound up the hand."),
        SentenceCase("He rents boats (He used to build them for the navy.) on the lake."),
        SentenceCase("The guide said, 'It is not far.' as he always did."),
        SentenceCase("She looked up, 'That is fine.' she said."),
        SentenceCase("She looked up, \"That is fine.\" she said."),
        SentenceCase("She looked up, “That is fine.” she said."),
        SentenceCase("She looked up, \"That is fine.\"", "He closed the book."),
        SentenceCase("She looked up, 'That is fine.'", "He closed the book."),
        SentenceCase("“Is it far?” asked the boy.", "“No!” said the guide."),
        SentenceCase("\"Leave!\" he cried, and they left."),
        SentenceCase("He said, “She told me, ‘Go home.’”", "So I went."),
        SentenceCase("They left early.", "(It was raining.)", "Nobody minded."),
        SentenceCase("Was it you (or not)?", "Tell me."),
        SentenceCase("It is new.", "“It is not,” he said."),
    ]

    static let lists: [SentenceCase] = [
        SentenceCase("1.) Wash the rice", "2.) Boil the water"),
        SentenceCase("1.) Wash the rice.", "2.) Boil the water."),
        SentenceCase("1) Wash the rice", "2) Boil the water"),
        SentenceCase("1) Wash the rice.", "2) Boil the water.", "3) Stir."),
        SentenceCase("1. Wash the rice", "2. Boil the water"),
        SentenceCase("1. Wash the rice.", "2. Boil the water.", "3. Stir."),
        SentenceCase("• 9. Wash the rice", "• 10. Boil the water"),
        SentenceCase("⁃9. Wash the rice", "⁃10. Boil the water"),
        SentenceCase("• Wash the rice", "• Boil the water"),
        SentenceCase("a. Wash the rice", "b. Boil the water", "c. Stir it well"),
        SentenceCase("a) Wash the rice", "b) Boil the water", "c) Stir it well"),
        SentenceCase("- wash the rice", "- boil the water", "- stir it well", joint: "\n"),
        SentenceCase("* Wash the rice", "* Boil the water", joint: "\n"),
    ]

    static let brokenLines: [SentenceCase] = [
        SentenceCase("The line breaks\nright here because of the scanner."),
        SentenceCase("We had a long \nwalk in the snow."),
        SentenceCase("The line breaks right here \r\nbecause of the scanner."),
        SentenceCase("opening hours", "ticket office", "maps, guides", joint: "\n"),
        SentenceCase("The path is closed.", "take the other one.", joint: "\n"),
    ]

    static let ellipses: [SentenceCase] = [
        SentenceCase("He held that a quiet day makes “every task look simpler than it is. . . .”"),
        SentenceCase("\"Brook [...] drew on the image of a river [...]\" (Hall 12)."),
        SentenceCase(
            "Where the end of a line is missing, put the marks and then the point . . . .",
            "Another line."),
        SentenceCase("We did not want this....", "They went away."),
        SentenceCase(
            "He was not ... how shall I put it...ready . . . what I mean, it is . . . "
                + "I was not there."),
        SentenceCase(
            "A custom that was nearly lost . . . was that of lighting fires. . . .",
            "It came back later. . . ."),
        SentenceCase("It was dark...", "Nobody spoke."),
        SentenceCase("It was dark… and cold."),
        SentenceCase("Well . . . perhaps not."),
    ]

    static let glued: [SentenceCase] = [
        SentenceCase(
            "The shop is open.", "Today is Friday.",
            "Mrs. Hale sold eggs and took in 1,200.", "It was a record.", joint: ""),
        SentenceCase("We came home.", "Nobody was there!", "Why?", "The car was gone.", joint: ""),
        SentenceCase("He paid 3,400.", "That was too much.", joint: ""),
        SentenceCase("They flew to St.Petersburg and to the U.S.A. in May."),
        SentenceCase("He left in 1999.", "She stayed.", joint: ""),
    ]

    static let messages: [SentenceCase] = [
        SentenceCase("Ann B Lee", "02/17/2003 10:05 AM", "Please read the draft."),
        SentenceCase("Karl Marsh@HARBOUR", "11/02/2002 08:40", "could you ring me?"),
        SentenceCase(
            "\"Cole, Rita\" <rita@example.org>", "5/6/03 7:15 PM", "Dear all, it is done."),
        SentenceCase("Tom Reed on 01/09/2001 09:12:40 PM", "The tender was lost."),
        SentenceCase("They met on 01/09/2001 at 09:12 AM in the harbour."),
        SentenceCase("The call of 01/09/2001 09:12 AM was never returned."),
        SentenceCase("We shall be there.", "Kind regards,", "Rita Cole Head of Sales"),
        SentenceCase("It was a good week.", "Best wishes,", "Tom"),
        SentenceCase("Thanks, Rita.", "I have it now."),
        SentenceCase("It rained all day.", "We liked it. =)", "Next time we take a tent."),
    ]

    static let addresses: [SentenceCase] = [
        SentenceCase("https://example.org/a/1.html", "https://example.org/b/2.html"),
        SentenceCase("It is all at https://example.org/list", "Look there first."),
        SentenceCase("Write to ann@example.org or to the office."),
        SentenceCase("Use the form (https://example.org/form Accessed May 3) for that."),
        SentenceCase("The file is Prices-2.DOC and the copy is Prices.PDF in the annex."),
    ]
}
