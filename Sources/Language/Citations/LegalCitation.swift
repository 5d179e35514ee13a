/// Reads the citations of lawyers, which stand without brackets: `United States v. Calimlim, 538
/// F.3d 706, 711-12 (7th Cir. 2008)`, `H.R. Rep. No. 106-939, at 101 (2000)`, `Lerner, supra note
/// 7, at 88`, `Id. at 364`.
///
/// What they are known by is one word; around it the rest is read.
struct LegalCitation {
    let shared: SharedDocument

    var document: AnnotatedDocument {
        @inline(__always) get { shared.document }
    }

    /// Words by which one may be known, as a first look.
    static let triggers = WordSet(
        """
        f. f.2d f.3d f.4th u.s. s. l. wl a. p. so. fed. n.e. n.w. s.e. s.w. b.r. f.r.d. l.j. rev. \
        stat. rep. supra id cal. n.y.
        """)
    /// The one of them that is written small: `Lerner, supra note 7`.
    static let smallTrigger = TokenHash.of("supra")
    /// Reporters whose name goes on before the page: `S. Ct.`, `F.3d`.
    private static let openReporters = WordSet(
        "f. s. l. a. p. so. fed. cal. n.e. n.w. s.e. s.w. n.y.")
    private static let journals = WordSet("l.j. rev.")
    private static let reports = WordSet("rep.")
    private static let supra = WordSet("supra")
    private static let id = WordSet("id")
    private static let reporterWords = WordSet("supp ct ed rptr app reg cas div misc")
    private static let series = WordSet("2d 3d 4th 5th")
    /// A year in brackets stands at most this far behind a page: `(S.D.N.Y. Mar. 3, 2008)`.
    private static let courtReach = 10
    /// A case has at most so many words on either side of `v.`
    private static let caseReach = 12

    /// The citation that a word belongs to.
    func citation(at index: Int) -> TokenSpan? {
        let hash = document.tokens[index].hash
        if Self.supra.contains(hash) { return note(index) }
        if Self.id.contains(hash) { return same(index) }
        guard document.tokens[index].flags.contains(.capitalized) else { return nil }
        if Self.reports.contains(hash) { return report(index) }
        if Self.journals.contains(hash) { return journal(index) }
        return reporter(index)
    }

    // MARK: reporters

    private func reporter(_ index: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard index > 0, document.digits(at: index - 1) != nil else { return nil }
        var page = index + 1
        while page < min(tokens.count, index + 5), isReporter(page) {
            page += 1
            if document.isMark(page, Ascii.period), !tokens[page].flags.contains(.spaceBefore) {
                page += 1
            }
        }
        guard page > index + 1 || !Self.openReporters.contains(tokens[index].hash),
            page < tokens.count, document.digits(at: page) != nil
        else { return nil }
        let name = caseName(before: index - 1)
        let pages = pages(from: page + 1)
        let end = court(from: pages)
        // "In 2015 U.S. 12 …": a country between two numbers is a reporter only in a citation.
        guard name != nil || end > pages || page > index + 1 else { return nil }
        return (name ?? index - 1)..<end
    }

    private func isReporter(_ index: Int) -> Bool {
        let token = document.tokens[index]
        if Self.series.contains(token.hash) || Self.reporterWords.contains(token.hash) {
            return true
        }
        return token.kind == .word && token.flags.contains(.capitalized)
            && token.flags.contains(.innerPeriod)
    }

    /// `120 Yale L.J. 3012, 3017 (2011)`, `44 Cornell Int’l L. Rev. 609`.
    private func journal(_ index: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard index + 1 < tokens.count, document.digits(at: index + 1) != nil else { return nil }
        var volume = index - 1
        while volume > max(0, index - 8), document.digits(at: volume) == nil {
            let isName =
                tokens[volume].kind == .word && tokens[volume].flags.contains(.capitalized)
                || Self.inJournals.contains(tokens[volume].hash)
            guard isName || tokens[volume].mark == Ascii.period else { return nil }
            volume -= 1
        }
        guard volume >= 0, document.digits(at: volume) != nil else { return nil }
        return volume..<court(from: pages(from: index + 2))
    }

    private static let inJournals = WordSet("of & and the for ’ '")

    /// One past pinpoint pages: `, 711-12, 715 n.3`, ` at 12`.
    private func pages(from start: Int) -> Int {
        let tokens = document.tokens
        var end = start
        while end < tokens.count {
            var index = end
            if tokens[index].mark == Ascii.comma { index += 1 }
            while index < tokens.count,
                Self.pinpoints.contains(tokens[index].hash)
                    || tokens[index].mark == Mark.section
            {
                index += 1
            }
            guard index > end, index < tokens.count, document.digits(at: index) != nil,
                !(index == end + 1 && tokens[end].mark == Ascii.comma && isVolume(index))
            else { break }
            end = index + 1
            if end + 1 < tokens.count, Mark.isDash(tokens[end].mark),
                document.digits(at: end + 1) != nil
            {
                end += 2
            }
        }
        return end
    }

    private static let pinpoints = WordSet("at n. nn. note n ¶ pp. p.")

    /// Whether a number is the volume of a parallel citation: `, 120 S. Ct. 1`.
    private func isVolume(_ index: Int) -> Bool {
        index + 1 < document.tokens.count && isReporter(index + 1)
    }

    /// One past `(7th Cir. 2008)` and what explains it: `(2000)`, `(en banc)`.
    private func court(from open: Int) -> Int {
        let tokens = document.tokens
        guard document.isMark(open, Ascii.openRound) else { return open }
        let limit = min(tokens.count, open + Self.courtReach)
        for index in open + 1..<max(open + 1, limit) where tokens[index].mark == Ascii.closeRound {
            return document.year(at: index - 1) != nil ? index + 1 : open
        }
        return open
    }

    // MARK: names of cases

    private static let versus = WordSet("v. v vs. vs")
    private static let inNames = WordSet("of the & and ex rel. rel for on to de la in , . ’ ' -")
    private static let signals = WordSet(
        "see in cf accord but compare and also under citing quoting from as e.g. the contra with"
    )

    /// Where the name of a case starts that stands before a volume: `United States v. Calimlim,`.
    private func caseName(before volume: Int) -> Int? {
        let tokens = document.tokens
        let comma = volume - 1
        guard comma > 1, tokens[comma].mark == Ascii.comma else { return nil }
        var index = comma - 1
        let floor = max(0, comma - Self.caseReach)
        while index > floor, !Self.versus.contains(tokens[index].hash) {
            guard isInName(index), !tokens[index].flags.contains(.blankLineBefore) else {
                return nil
            }
            index -= 1
        }
        guard index > floor, Self.versus.contains(tokens[index].hash) else { return nil }
        return plaintiff(before: index)
    }

    private func plaintiff(before versus: Int) -> Int? {
        let tokens = document.tokens
        var start: Int?
        var index = versus - 1
        let floor = max(0, versus - Self.caseReach)
        while index >= floor, isInName(index), tokens[index].mark != Ascii.comma {
            if isCapital(index), !(Self.signals.contains(tokens[index].hash)) { start = index }
            let isEdge = tokens[index].flags.contains(.sentenceStart)
            if isEdge || tokens[index].mark == Ascii.period, index < versus - 1 { break }
            index -= 1
        }
        return start
    }

    private func isInName(_ index: Int) -> Bool {
        isCapital(index) || Self.inNames.contains(document.tokens[index].hash)
    }

    private func isCapital(_ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.kind == .word && token.flags.contains(.capitalized)
    }

    // MARK: reports, notes

    private static let chambers = WordSet("h.r. h. s. conf conf. .")
    private static let numberWords = WordSet("no. no")

    /// `H.R. Conf. Rep. No. 106-939, at 101 (2000)`.
    private func report(_ index: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard index + 2 < tokens.count, Self.numberWords.contains(tokens[index + 1].hash),
            document.digits(at: index + 2) != nil
        else { return nil }
        var start = index
        while start > 0, Self.chambers.contains(tokens[start - 1].hash) { start -= 1 }
        while start < index, tokens[start].kind == .mark { start += 1 }
        guard start < index else { return nil }
        var end = index + 3
        if end + 1 < tokens.count, Mark.isDash(tokens[end].mark), tokens[end + 1].kind == .number {
            end += 2
        }
        return start..<court(from: pages(from: end))
    }

    private static let noteWord = WordSet("note notes")
    private static let inAuthors = WordSet("& and et al al. ,")

    /// `Lerner, supra note 7, at 88–91`.
    private func note(_ index: Int) -> TokenSpan? {
        let tokens = document.tokens
        var end = index + 1
        if end + 1 < tokens.count, Self.noteWord.contains(tokens[end].hash),
            document.digits(at: end + 1) != nil
        {
            end += 2
        }
        end = pages(from: end)
        guard end > index + 1 else { return nil }
        var start = index
        var before = index - 1
        if document.isMark(before, Ascii.comma) { before -= 1 }
        while before >= max(0, index - Self.caseReach), isAuthor(before) {
            if isCapital(before) { start = before }
            if tokens[before].flags.contains(.sentenceStart) { break }
            before -= 1
        }
        return start..<end
    }

    private func isAuthor(_ index: Int) -> Bool {
        let hash = document.tokens[index].hash
        return isCapital(index) && !Self.signals.contains(hash) || Self.inAuthors.contains(hash)
    }

    /// `Id. at 364`.
    private func same(_ index: Int) -> TokenSpan? {
        let tokens = document.tokens
        guard document.isMark(index + 1, Ascii.period), index + 3 < tokens.count,
            !tokens[index + 1].flags.contains(.spaceBefore)
        else { return nil }
        let end = pages(from: index + 2)
        return end > index + 2 ? index..<end : nil
    }
}
