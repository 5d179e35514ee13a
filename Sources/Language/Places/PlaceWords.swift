/// Words that tell whether a capitalized name is a place; data only.
enum PlaceWords {
    /// A place follows, as a rule: `in Kerala`.
    static let inside = WordSet(
        """
        in near outside inside across throughout around within leaving reached entering visiting \
        neighboring neighbouring surrounding
        """)

    /// A place may follow: `from Lagos`, `to Dubai`.
    static let toward = WordSet(
        """
        at from to of into toward towards between via through beyond and or including off for \
        reaching
        """)

    /// What may stand between a preposition and the name: `in downtown Lagos`.
    static let between = WordSet(
        """
        the downtown central greater nearby north south east west northern southern \
        eastern western \
        northeastern northwestern southeastern southwestern northeast northwest southeast \
        southwest \
        upper lower inner rural urban metropolitan coastal old
        """)

    /// Titles, after which a name is a person's.
    static let titles = WordSet(
        """
        mr mr. mrs mrs. ms ms. dr dr. prof prof. president minister judge justice senator sen. \
        representative rep. governor gov. director ambassador secretary general gen. colonel col. \
        captain capt. sergeant sgt. king queen prince princess sheikh father sister brother pope \
        attorney chairman chairwoman chairperson commissioner inspector detective officer sir lady \
        lord miss professor spokesman spokeswoman spokesperson mayor congressman congresswoman \
        chief bishop archbishop imam rabbi reverend rev. lieutenant lt. major maj. agent deputy \
        sheriff prosecutor councilor councillor superintendent
        """)

    /// Months, which begin no name: `In August Port Moresby police`.
    static let months = WordSet(
        """
        january february march april may june july august september october november december
        """)

    /// Common nouns before a city: `the city of Lagos`, `the capital, Lagos`.
    static let cityHeads = WordSet(
        """
        city cities town towns capital capitals village villages port ports neighborhood \
        neighborhoods neighbourhood suburb suburbs commune communes municipality municipalities \
        borough boroughs settlement settlements metropolis seaport slum slums
        """)

    /// Those of one settlement, after which a name that no table knows is one: `the village of X`.
    static let settlementHeads = WordSet(
        "city town village hamlet municipality commune borough suburb township settlement")

    /// Heads before "of" and the name of a part of a country: `the cercle of Kayes`.
    static let divisionHeads = WordSet(
        """
        region province district state department governorate county cercle prefecture oblast \
        canton wilaya
        """)

    /// The same behind the name, in small letters: `Kayes region`.
    static let divisionFollowers = WordSet(
        "region province district county governorate prefecture oblast department canton cercle")

    /// What makes such a word part of something else: `the Bangkok district court`.
    static let divisionEnders = WordSet(
        """
        court courts attorney attorneys judge judges police office offices officer officers \
        council commissioner prosecutor prosecutors hospital store stores
        """)

    /// The same, and those before parts of countries: `the regions of Gao and Kidal`.
    static let placeHeads = WordSet(
        """
        city cities town towns capital capitals village villages port ports neighborhood \
        neighborhoods neighbourhood suburb suburbs commune communes municipality municipalities \
        borough boroughs settlement settlements region regions province provinces district \
        districts state states department departments governorate governorates county counties \
        area areas island islands
        """)

    /// What follows the name of a part of a country, and belongs to it.
    static let divisions = WordSet(
        """
        state province region county district oblast governorate prefecture department territory \
        canton voivodeship division municipality krai emirate subregion republic wilaya
        """)

    /// The same, of several: `Donetsk and Luhansk Oblasts`.
    static let divisionsInPlural = WordSet(
        """
        states provinces regions counties districts oblasts governorates prefectures departments \
        territories cantons voivodeships divisions municipalities krais emirates islands
        """)

    /// Heads that make any capitalized words before them a region.
    static let strongDivisions = WordSet(
        "county province oblast governorate prefecture voivodeship krai canton district region")

    /// Common nouns that follow names of places: `the Kidal region`, `Lagos airport`.
    static let followers = WordSet(
        """
        city town village region province district area state county island islands airport port \
        prison neighborhood suburb municipality governorate department prefecture oblast - metro \
        metropolitan residents
        """)

    /// Points of the compass that share a head: `Northeast and Central Asia`.
    static let compass = WordSet(
        """
        north south east west central northern southern eastern western northeast northwest \
        southeast southwest northeastern northwestern southeastern southwestern sub latin
        """)

    /// Small words inside names of cities: `Rio de Janeiro`, `Dar es Salaam`.
    static let joiners = WordSet(
        """
        de del la las el los le les da das do dos di du al es en of the upon sur am an \
        der y e sous \
        au aux a na nad ez ul and bin ash
        """)

    /// What follows a language rather than a people: `French-speaking`, `Thai language`.
    static let languageNouns = WordSet(
        """
        language languages speaking speaker speakers translation translations translator version \
        lessons classes proficiency alphabet grammar dialect word words
        """)

    /// What comes before a language: `speak Russian`.
    static let speaking = WordSet(
        """
        speak speaks speaking spoke spoken fluent learn learning learned teach teaching taught \
        muay
        """
    )

    /// Languages that bear the name of a people; `in French` is one of them.
    static let languages = WordSet(
        """
        english french spanish russian portuguese german italian chinese japanese korean \
        vietnamese \
        thai khmer burmese lao arabic turkish dutch polish romanian hungarian greek ukrainian \
        swedish finnish danish norwegian icelandic czech slovak bulgarian serbian \
        croatian albanian \
        armenian georgian azerbaijani kazakh uzbek tajik turkmen kyrgyz mongolian nepali bengali \
        indonesian filipino somali amharic malagasy hebrew persian punjabi tamil hausa yoruba \
        belarusian macedonian slovenian lithuanian latvian estonian icelandic catalan basque
        """)

    /// Kinds of named places that are no settlements, behind their names.
    static let facilities = WordSet(
        """
        river sea ocean lake mountain mountains desert prison airport bridge strait gulf bay canal \
        valley basin falls creek camp harbor harbour peninsula island islands penitentiary jail \
        stadium cemetery
        """)

}
