/// Words beside a number that say it is a name or a place in a text, not a quantity; as data.
enum ContextWords {
    /// A number after one of these points to a part of a text or a member of a series.
    static let references = """
        page pages p pp p. pp. pg pg. section sections sec sec. secs secs. § article articles art
        art. arts. chapter chapters ch ch. title titles paragraph paragraphs para para. paras
        par par. pars pars. tr tr. ev ev. fol fol. subsection subsections subparagraph
        subparagraphs clause clauses subclause table tables
        figure figures fig fig. figs annex annexes appendix appendices schedule schedules volume
        vol vol. volumes no no. nos nos. number numbers item items note notes footnote footnotes fn
        exhibit exhibits attachment attachments tier tiers room rooms route routes highway
        interstate flight channel docket case-no resolution resolutions directive directives
        regulation regulations rule rules protocol convention proposition amendment form forms
        version ver build release step grade grades level phase stage line lines lot verse verses
        psalm psalms box suite apt apt. apartment ext ext. extension zone district precinct ward
        constituency pier gate platform exit unit model type class category question questions
        q answer slide group chart map plate recital recitals decree bill law act order part parts
        book books principle goal sdg option scenario study episode season-no heading rev rev.
        issue issues id ref ref. serial code codes zip postcode isbn issn doi cas report-no
        meeting ticket tickets courtroom
        formula equation eq eq. example theorem lemma chapter-no subtitle division subdivision
        subchapter subtitles convention-no round size recommendation recommendations row rows
        column columns
        """
    /// References that are plain nouns as well: only a bare whole number right after, and only
    /// where no noun follows, makes one.
    static let weakReferences = """
        level levels phase stage line lines unit type class category group district zone question
        questions order code codes law act bill report part parts item items lot round numbers
        study forms rules form model step book books option issue issues volumes release note notes
        principle goal division case cases group amendment regulations resolutions articles notes
        clauses room rooms exit platform gate channel ward meeting ticket tickets recommendation
        recommendations row
        """
    /// Collections of law that stand between a title's number and a section's.
    static let collections = """
        u.s.c. u.s.c usc c.f.r. c.f.r cfr stat. f.2d f.3d f.supp. s.ct. u.s.c.a. fed. ilm i.l.m.
        ukts unts u.n.t.s. rcw t.i.a.s. tias ust u.s.t. et.seq. f.4th
        """
    /// After a capitalized name they make the number before it a house number.
    static let streets = """
        street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane ln ln. drive dr dr. way
        square sq. court ct. place pl. plaza highway hwy parkway pkwy terrace circle row quay
        """
    /// Before digits they make a telephone number.
    static let calls = """
        call phone telephone tel tel. fax hotline dial helpline mobile cell text sms contact
        """
    /// Words that a capital letter begins only because they open a sentence or clause.
    static let openers = """
        the a an in on at by of for from to with as and or but nor so yet if when while since
        after before during until although though because that this these those there then than
        about around approximately nearly almost roughly some over under above below between
        among only just at least up more less fewer another other each every all both no not an
        estimated additional total its their his her our my your it he she they we you i who which
        what where how why also however moreover meanwhile nevertheless including against
        percent per within into through across upon without per plus minus versus vs
        """
    /// Nouns for people; a number of four digits before one counts.
    static let people = """
        people persons individuals women men children girls boys victims workers migrants refugees
        inmates prisoners detainees students officers soldiers troops police residents citizens
        households families survivors employees participants respondents members orphans
        protesters candidates voters patients deaths cases complaints houses homes jobs
        inhabitants civilians fighters asylum passengers spectators demonstrators teachers
        doctors nurses farmers laborers labourers villagers villages schools companies firms shares
        points tons tonnes words units copies vehicles cars ships homes visitors tourists
        """
}
