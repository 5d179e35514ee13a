/// Finds who is given as the source of the figures of a sentence.
struct SourceReader {
    /// A source and the tokens whose figures it gives.
    struct Source {
        /// How it is given; a lower rank is preferred where several cover a claim.
        enum Form: Int {
            case citation, accordingTo, verb, report
        }

        /// The source's name or noun.
        var span: TokenSpan
        /// The whole phrase it stands in: numbers inside it are no claims.
        var phrase: TokenSpan
        /// The words that make it a source: `according to`, the verb, the citation itself.
        var words: TokenSpan
        var covers: TokenSpan
        var form: Form
        /// Whether it is named, not only `a survey` or `she`.
        var isNamed: Bool
    }

    let sentence: SentenceText
    let phrases: NounPhraseReader
    /// Names of bodies and persons, which no rule cuts.
    let names: [TokenSpan]
    var lexed: LexedText { sentence.lexed }

    init(_ sentence: SentenceText, names: [TokenSpan]) {
        self.sentence = sentence
        self.names = names
        phrases = NounPhraseReader(sentence)
    }

    /// The sources of a sentence, given its citations.
    func sources(_ citations: [TokenSpan]) -> [Source] {
        var found = cited(citations)
        for index in sentence.tokens where lexed.isListed(index) {
            if lexed.hash(index) == Self.according, lexed.has(index + 1, .to) {
                if let source = accordingTo(index) { found.append(source) }
            } else if lexed.does(index, [.reporting, .maybeReporting]),
                let source = reporting(index)
            {
                found.append(source)
            }
        }
        // `Dhar et al. (2017) found 64`: the citation itself is the source.
        for index in found.indices where found[index].form != .citation {
            found[index].span =
                citations.first { $0.overlaps(found[index].span) } ?? found[index].span
        }
        limitNarratives(&found)
        if let report = openingReport(), !found.contains(where: { $0.form == .verb }) {
            found.append(report)
        }
        return found
    }

    private static let according = TokenHash.of("according")

    /// Citations cover what stands before them, or behind them if nothing does.
    private func cited(_ citations: [TokenSpan]) -> [Source] {
        var found: [Source] = []
        var start = sentence.start
        for (number, citation) in citations.enumerated() {
            let isNarrative = isVerbNext(citation.upperBound)
            let isLast = number == citations.count - 1
            let end = isNarrative || isLast ? segmentEnd(citation.upperBound) : citation.upperBound
            found.append(
                Source(
                    span: citation, phrase: citation, words: citation,
                    covers: (isNarrative && !isOpening(citation, from: start)
                        ? citation.lowerBound : start)..<end,
                    form: .citation, isNamed: true))
            start = citation.upperBound
        }
        return found
    }

    /// `Using a sample of 1,208 workers, Cheung and Leung (2018) found`: no other verb before it.
    func isOpening(_ citation: TokenSpan, from start: Int) -> Bool {
        start == sentence.start && lexed.isMark(citation.lowerBound - 1, ",")
            && !(start..<citation.lowerBound).contains { lexed.does($0, .finite) }
    }

    /// Where the part of the sentence ends that a semicolon closes.
    private func segmentEnd(_ index: Int) -> Int {
        var end = index
        while end < sentence.end, !lexed.isMark(end, ";") { end += 1 }
        return end
    }

    /// A citation that is the subject of its verb covers figures up to the next such source.
    private func limitNarratives(_ found: inout [Source]) {
        for index in found.indices where found[index].form == .citation {
            let start = found[index].span.upperBound
            guard found[index].covers.lowerBound == found[index].span.lowerBound else { continue }
            let next = found.filter { $0.form == .verb && $0.phrase.lowerBound > start }
                .map(\.phrase.lowerBound).min()
            let end = min(found[index].covers.upperBound, next ?? sentence.end)
            found[index].covers = found[index].covers.lowerBound..<max(start, end)
        }
    }

    private func isVerbNext(_ index: Int) -> Bool {
        lexed.does(index, [.reporting, .maybeReporting, .auxiliary, .linking])
            || sentence.isPastForm(index)
    }

    /// `according to the ILO, …`
    private func accordingTo(_ index: Int) -> Source? {
        let start = index + 2
        var end = start
        while end < sentence.end {
            if let name = name(at: end) {
                end = name.upperBound
            } else if endsPhrase(end, start: start) {
                break
            } else {
                end += 1
            }
        }
        end = withoutClause(start, end)
        // `according to prosecutors supplies nine out of ten`: no figure is in a source's name.
        if let number = (start..<end).first(where: { isFigure($0) }),
            !(number..<end).contains(where: { lexed.does($0, .source) })
        {
            end = number - 1
        }
        guard end > start else { return nil }
        let span = SourceName(sentence).name(in: start..<end)
        let clause = clauseStart(index)..<segmentEnd(end)
        return Source(
            span: span, phrase: start..<end, words: index..<index + 2, covers: clause,
            form: .accordingTo, isNamed: isNamed(span))
    }

    /// Where the part of the sentence starts that a semicolon opens.
    private func clauseStart(_ index: Int) -> Int {
        var start = index
        while start > sentence.start, !lexed.isMark(start - 1, ";") { start -= 1 }
        return start
    }

    /// The name that covers a token.
    func name(at index: Int) -> TokenSpan? { names.first { $0.contains(index) } }

    /// Cuts the phrase where a clause follows without a comma:
    /// `according to INMUJERES women earned`.
    private func withoutClause(_ start: Int, _ end: Int) -> Int {
        var name = start
        while name < end, lexed.does(name, .determiner) { name += 1 }
        var next = name
        while next < end, lexed.isCapitalized(next) { next += 1 }
        guard next > name, next < end else { return end }
        if isNumber(next) || lexed.has(next, .comparatorEnd) && isNumber(next + 1) {
            // `according to the ILO some 27.6 million people`, but `the WHO 2019 report`.
            let isDated = (next..<min(end, next + 4)).contains { lexed.does($0, .source) }
            return isDated ? end : next
        }
        guard sentence.isNounLike(next) else { return end }
        for at in next..<end {
            if lexed.does(at, [.relative, .preposition, .source]) { return end }
            if lexed.does(at, [.auxiliary, .pastVerb])
                || sentence.isPastForm(at) && !sentence.isNounLike(at + 1)
            {
                return next
            }
        }
        return end
    }

    private func isFigure(_ index: Int) -> Bool {
        isNumber(index) && !isYear(index) && !lexed.isCapitalized(index)
    }

    private func isNumber(_ index: Int) -> Bool {
        lexed.kind(index) == .number || lexed.has(index, [.unit, .tens])
    }

    private func endsPhrase(_ index: Int, start: Int) -> Bool {
        switch lexed.mark(index) {
        case UInt8(ascii: ","):
            // `the Ministry of Health, Community Development, and Children, …`: a series of
            // capitalized words goes on.
            return !(lexed.isCapitalized(index - 1) && isSeries(index))
        case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "["), Mark.openQuote, Mark.closeQuote, Mark.emDash,
            UInt8(ascii: "\""):
            return true
        default: return lexed.does(index, .copula) && index > start
        }
    }

    /// Whether a comma is followed by another member and `and` of a capitalized series.
    private func isSeries(_ comma: Int) -> Bool {
        var at = comma + 1
        if lexed.has(at, .and) {
            return lexed.isCapitalized(at + 1) && !lexed.does(at + 2, .finite)
        }
        guard lexed.isCapitalized(at) else { return false }
        while at < min(comma + 6, sentence.end) {
            if lexed.isMark(at, ",") { return lexed.has(at + 1, .and) || isSeries(at) }
            guard lexed.isCapitalized(at) || lexed.has(at, [.and, .of]) else { return false }
            at += 1
        }
        return false
    }

    func isNamed(_ span: TokenSpan) -> Bool {
        span.contains {
            lexed.isCapitalized($0) && !lexed.does($0, .pronoun) && $0 > sentence.start
        }
    }
}
