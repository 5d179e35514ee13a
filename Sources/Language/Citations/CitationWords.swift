/// The words that tell citations from other things in brackets.
enum CitationWords {
    /// Lead a citation in: `(see Smith 2010)`.
    static let leads = WordSet(
        "see cf also eg e.g e.g. viz compare accord quoted cited as in from")
    /// Say that a source is quoted through another: `(qtd. in Urbina)`.
    static let quoting = WordSet("qtd quoted cited qtd.")
    /// Name a part of the text itself, or a thing that a number counts off: `(see Table 4)`.
    static let parts = WordSet(
        """
        table tables figure figures fig figs section sections chapter chapters appendix annex \
        article articles paragraph paragraphs para box part exhibit above below attachment \
        schedule clause item items step phase tier level grade room group class type title \
        volume vol no number day week form resolution rule order convention protocol regulation \
        directive principle goal target objective size channel route highway unit model version \
        camp region coalition map photo image slide graph chart equation question lesson module \
        stage act code page
        """)
    /// Name a page: `p. 22`.
    static let pages = WordSet(
        """
        p pp p. pp. pg pgs pg. page pages ch sec para paras para. paras. par pars par. pars. § ¶ loc
        """)
    /// Stand for a source named before, or point to a note: `(Mensah, supra note 12, at 233)`.
    static let references = WordSet("supra ibid ibid. op cit cit. loc id. idem")
    /// Mark evidence, question or column of a record: `(Ev 64)`, `(Q 117)`.
    static let records = WordSet("ev q qq hc hl col cols cm")
    /// Open a citation of something said to the author.
    static let personal = WordSet("personal interview interviews fieldnotes")
    /// Join or fill names and titles.
    static let connectors = WordSet(
        "of the and & for on in to a an against with from by at de du la le des del di da van von "
            + "der den ter bin ibn al el dos das y e und et into")
    /// Start a surname in lower case: `(van Dijk 2010)`.
    static let particles = WordSet("van von de der den ter di da du la le bin al el dos del ten")
    /// Months and days: `(June 2012)` is a date.
    static let calendar = WordSet(
        """
        january february march april may june july august september october november december \
        jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday \
        saturday sunday spring summer autumn fall winter fy fiscal early late mid circa ca since \
        until till before after quarter q1 q2 q3 q4 est
        """)
    /// Capitalized words in brackets that are no surnames.
    static let notSurnames = WordSet(
        """
        republican democrat democratic labour conservative liberal independent unknown continued \
        none optional draft emphasis note notes photo source sources translation laughter applause \
        right left center top bottom yes no male female men women boys girls total others other \
        twitter facebook online print hardcover ret retired sic redacted annual monthly daily \
        deceased formerly now also both all each new old revised repealed enacted pending closed \
        open confidential public private chair chairman chairwoman president director minister \
        ambassador senator founder author editor ii iii iv jr sr usd eur god christian christians \
        muslim muslims jewish english french spanish german russian chinese arabic
        """)
    /// End the name of an instrument, event or publication, which `(2015)` then dates.
    static let dated = WordSet(
        """
        act acts convention protocol law laws code constitution bill directive regulation \
        resolution declaration treaty charter statute report reports index survey games summit \
        plan strategy policy programme program conference agreement decree olympics cup census \
        amendment amendments edition war budget framework election elections study year list award
        """)
    /// Verbs that follow a source: `Lindqvist (2013) argues`.
    static let reporting = WordSet(
        """
        argues argued argue finds found find notes noted note reports reported report estimates \
        estimated estimate suggests suggested suggest shows showed show claims claimed claim \
        states stated state writes wrote observes observed concludes concluded conclude describes \
        described contends contended identifies identified points pointed defines defined \
        discusses discussed documents documented examines examined studies studied interviewed \
        surveyed explains explained maintains maintained proposes proposed demonstrates \
        demonstrated highlights highlighted emphasizes emphasized asserts asserted analyzes \
        analyzed analyses analysed considers considered reviews reviewed reveals revealed cites \
        cited says said warns warned believes believed calls called calculates calculated puts \
        put reaches reached used uses sees saw and also who has have was were is offers offered \
        provides provided compares compared traces traced presents presented counts counted
        """)
    /// Stand before a source: `according to Lindqvist (2013)`.
    static let introducing = WordSet("by to in see from following cf per with and like of for as")
    /// Start a sentence or a clause and are capitalized only for that.
    static let openers = WordSet(
        """
        the a an in on at by as this that these those it he she they we i since after before \
        during from until when while although however but and or if for to with according see \
        section article table figure chapter part
        """)
}
