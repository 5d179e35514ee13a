/// English words that tell where sentences begin and end in careless prose.
enum SentenceWords {
    /// Words that begin sentences, from the list of those after abbreviations.
    static let starters = WordSet(Abbreviations.sentenceStarters)

    /// Small words that begin sentences and hardly ever go on after a period.
    static let smallStarters = WordSet(
        """
        i u we you he she it they there this these those i'm i've i'd i'll im ive it's that's he's
        she's we're you're they're we've you've they've we'll you'll they'll there's here's what's
        what why how where who when if so but then because cause cos coz cuz also maybe perhaps
        please pls plz thanks thank thx hi hello hey ok okay yes yeah yep nope well oh lol haha btw
        my our your his her their its anyone anybody someone somebody everyone everybody nobody
        nothing everything anyway don't dont didn't didnt doesn't doesnt can't cant isn't aren't
        won't wouldn't let's lets let sorry hope wow www would could should otherwise however
        """)

    /// Words of up to three letters that are no abbreviations and often stand before a period;
    /// longer ones need no list.
    static let shortEnders = WordSet(
        """
        it me you him her us up out in on off now too yet day all one two was is are be do did so go
        to at by for lot way man men his its old new big bad sad fun job car cat dog kid boy guy son
        dad mom bed bar tea pay age war gun law use hot wet dry sun sea own yes no not lol btw tho
        """)

    /// Longer words that may be clipped, so that the period after them is no stop.
    static let clipped = WordSet(
        """
        misc temp orig prob tech spec conf arch comp math chem phys biol hist econ publ illus abbr
        addl appt attn bldg capt cert cont contd dist elev encl excl exec geog hosp inst manuf mgmt
        perf phil pref prev prod pron prop psych recd refs reqd sched subj suff syst theol trad
        treas vols secs admin avail equiv hwys intro jour lang mech metro milit multi neurol nucl
        """)

    /// Words with which the greetings and the ends of letters begin.
    static let closings = WordSet(
        """
        thanks thank regards best sincerely cheers kind kindest warm warmest yours love
        respectfully cordially hi hello dear hey greetings
        """)

    /// Words with which letters begin.
    static let salutations: WordSet = ["dear", "hi", "hello", "hey", "greetings"]

    /// Small words after which a heading or an item does not end.
    static let openWords = WordSet(
        """
        of the a an and or in on for to by with from at as is are was were be been that which who
        his her its their our your my than into nor
        """)

    /// Words of which the end of a letter is made, before the name.
    static let farewells = WordSet(
        """
        thanks thank you regards best wishes sincerely cheers kind kindest warm warmest yours
        truly respectfully cordially again many
        """)

    /// Endings of addresses and of the names of files, which are glued to a period.
    static let endings = WordSet(
        """
        com net org edu gov co uk info doc docx xls xlsx pdf ppt pptx txt rtf csv htm html xml jpg
        jpeg gif png zip exe
        """)
}
