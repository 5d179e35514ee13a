/// Words of reference lists.
enum EntryWords {
    /// Tell that a block is an entry: they stand in what is published.
    static let evidence = WordSet(
        """
        n.d n.d. nd forthcoming pp pp. vol vol. doi isbn issn accessed retrieved http https web \
        print proquest jstor press publishers
        """)
    /// Stand in the names of authors besides capitals: `Smith, John, editor, with Ann Lee`.
    static let roles = WordSet(
        """
        editor editors ed eds ed. eds. edited translator translators trans trans. with et al al. \
        dir director comp compiler jr jr. sr sr. 's
        """)
    /// Stand for authors that are not named.
    static let others = WordSet("et al al. colleagues others coworkers collaborators")
    /// Stand for the work cited just before.
    static let same = WordSet("ibid ibid. id id. idem")
    /// Stand for a year.
    static let undated = WordSet("n.d n.d. nd forthcoming undated d d.")
    /// Join authors.
    static let joints = WordSet("and & et al al.")
    /// Head what comes after a list.
    static let ends = WordSet(
        """
        appendix appendices annex annexes attachment attachments acknowledgements \
        acknowledgments acknowledgement acknowledgment index glossary figures tables abstract \
        about biography chapter conclusion conclusions introduction abbreviations supplementary
        """)
    /// Are left out of names and titles before they are compared.
    static let skipped = WordSet("the a an and & 's et al al.")
    /// Begin titles and names that otherwise begin with a capital.
    static let articles = WordSet("the a an")
    /// Stand behind a comma and are no given name: `Smith, Jr.`
    static let suffixes = WordSet("jr jr. sr sr. ii iii iv")
    /// Begin a note on when a page was read.
    static let access = WordSet("accessed retrieved viewed")
}
