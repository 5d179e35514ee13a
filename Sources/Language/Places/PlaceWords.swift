/// Words that tell whether a capitalized name is a place; data only.
enum PlaceWords {
    /// A place may follow: `in Kerala`.
    static let prepositions = WordSet(
        """
        in at from to near of into outside inside across throughout around toward towards between \
        via through leaving reached entering visiting within beyond
        """)

    /// Titles, after which a name is a person's.
    static let titles = WordSet(
        """
        mr mr. mrs mrs. ms ms. dr dr. prof prof. president minister judge justice senator sen. \
        representative rep. governor gov. director ambassador secretary general gen. colonel col. \
        captain capt. sergeant sgt. king queen prince princess sheikh father sister pope attorney \
        chairman chairwoman commissioner inspector detective officer sir lady lord miss professor
        """)

    /// What follows the name of a part of a country, and belongs to it.
    static let divisions = WordSet(
        """
        state province region county district oblast governorate prefecture department territory \
        canton voivodeship division island islands municipality krai republic peninsula
        """)

    /// Heads that make any capitalized words before them a region.
    static let strongDivisions = WordSet(
        "county province oblast governorate prefecture voivodeship krai canton")

    /// Points of the compass that share a head: `Northeast and Central Asia`.
    static let compass = WordSet(
        """
        north south east west central northern southern eastern western northeast northwest \
        southeast southwest northeastern northwestern southeastern southwestern
        """)

    /// Names of countries that people bear too, or that are common in other names.
    static let alsoPeople = WordSet(
        "jordan chad georgia israel kenya india cuba malta guinea america china monaco mali")

    /// Names of cities that are common words or people's names: they need strong evidence.
    static let commonWords = WordSet(
        """
        of nice reading mobile same police most man male march date best buy sale deal bath split \
        normal union liberty independence mission enterprise orange victoria george kent florence \
        phoenix university college central north south east west beach center centre park hill \
        hills lake city town village valley spring springs grove forest field green white black \
        brown grand major general battle enterprise young wells price salem marion marina melissa \
        charlotte savannah jackson lincoln madison monroe clinton washington hamilton houston \
        austin dallas denver diego santiago martin francis carol christine regina virginia \
        carolina sandy rose lily jasmine summer may june july august angel faith hope joy grace \
        mercy charity justice victory unity freedom progress republic federal national \
        international global public industry commerce market house home bank bar bay bell bend \
        bridge bull burns bush carson carter chase clay cook cooper cross crown curry dale dean \
        douglas duncan elk ford fox franklin garden gates glen gold golden grant gray hall harper \
        hastings hunt hunter irvine jordan kings knight lancaster lance law lawrence lee long \
        love lynn mason mills moses murray nelson newton norman orchard palmer paris parker \
        pierre plant plains porter post power preston ray reed rich ridge river rivers rock rome \
        roy russell san santa sherman star sterling stone storm story street summit surprise \
        sunrise taylor temple terrace troy turner tyler vista wake walker wall warren wayne webb \
        west wheeler wilson wood woods york asia africa europe america bethlehem born bor bar bam \
        ban batman lam nagar pur sur van ye won wan most as at so are no ho da do de la le el al \
        of on in he she it we they this that these those a an the act ad age aid air all any art \
        ask back bad base bath big bill board body book born both boy but by call can car case \
        cause cell chair chief child class code come cost court day dear death deep desk door \
        down due each earth eat edge end era even ever eye face fact fair fall far fast fee few \
        final fire first five floor food foot form four free full fund game gas get girl go good \
        group
        """)

    /// Words before a list of cities: `cities such as Lagos`.
    static let cityHeads = WordSet("city cities town towns capital village port")
}
