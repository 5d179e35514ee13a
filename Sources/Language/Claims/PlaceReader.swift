/// Finds the place that limits a claim: `128 women in Reykjavik`, `In Nigeria, 40 percent …`.
///
/// Only a phrase of place does, not where people come from or what a body is of: `women from
/// Nigeria`, `the government of Kenya`.
struct PlaceReader {
    /// A place, or several that are coordinated, with the preposition that leads to them.
    private struct Located {
        /// From the preposition to the last place.
        var tokens: TokenSpan
        /// The places, as indices into the sentence's mentions.
        var mentions: Range<Int>
    }

    let sentence: SentenceText
    private var lexed: LexedText { sentence.lexed }
    private var places: [Located] = []
    /// Names beside a number, whatever leads to them: rows of data.
    private var names: [Located] = []

    init(_ sentence: SentenceText, _ mentions: ArraySlice<Mention>) {
        self.sentence = sentence
        for index in mentions.indices where isPlace(mentions[index]) {
            let tokens = mentions[index].tokens
            guard !isAttribute(tokens.upperBound) else { continue }
            names.append(Located(tokens: tokens, mentions: index..<index + 1))
            if let last = places.last, last.mentions.upperBound == index,
                isJoined(last.tokens.upperBound, tokens.lowerBound),
                !isSeat(mentions[index - 1], mentions[index])
            {
                let joined = last.tokens.lowerBound..<tokens.upperBound
                places[places.count - 1].tokens = joined
                places[places.count - 1].mentions = last.mentions.lowerBound..<index + 1
            } else if let start = preposition(before: tokens.lowerBound) {
                places.append(
                    Located(tokens: start..<tokens.upperBound, mentions: index..<index + 1))
            }
        }
    }

    private func isPlace(_ mention: Mention) -> Bool {
        mention.kind == .country || mention.kind == .region || mention.kind == .city
    }

    /// `in most European countries`: the name only modifies a noun.
    private func isAttribute(_ end: Int) -> Bool {
        lexed.isLowerWord(end) && sentence.isNounLike(end) && !lexed.has(end, [.and, .or])
            && !Self.kinds.contains(lexed.hash(end))
    }

    /// `Samut Sakhon, Thailand`: the second only says where the first is.
    private func isSeat(_ first: Mention, _ second: Mention) -> Bool {
        first.kind == .city && second.kind != .city && lexed.isMark(first.tokens.upperBound, ",")
    }

    /// Whether only `and`, `or` or a comma stands between two places.
    private func isJoined(_ end: Int, _ start: Int) -> Bool {
        switch start - end {
        case 1: lexed.has(end, [.and, .or]) || lexed.isMark(end, ",")
        case 2: lexed.isMark(end, ",") && lexed.has(end + 1, [.and, .or])
        default: false
        }
    }

    /// The preposition of place that leads to a name, over an article, adjectives and a kind:
    /// `in the northern city of Kano`.
    private func preposition(before name: Int) -> Int? {
        for at in stride(from: name - 1, through: max(sentence.start, name - Self.reach), by: -1) {
            if Self.locative.contains(lexed.hash(at)) { return at }
            guard lexed.kind(at) == .word, !lexed.does(at, .finite), !lexed.has(at, .and),
                !lexed.has(at, .of) || Self.kinds.contains(lexed.hash(at - 1))
            else { return nil }
            if lexed.does(at, .preposition), !lexed.has(at, .of) { return nil }
        }
        return nil
    }

    private static let reach = 6
    private static let locative = WordSet("in at within across throughout near inside around")
    private static let kinds = WordSet(
        """
        city cities town towns village villages state states province provinces district region
        regions municipality capital county island islands department suburb governorate prefecture
        """)
}

extension PlaceReader {
    /// Fills in the places of a sentence's drafts.
    func read(_ drafts: inout [ClaimDraft]) {
        guard !names.isEmpty else { return }
        for index in drafts.indices.reversed() where drafts[index].isClaim {
            let place =
                row(drafts[index].tokens) ?? after(drafts, index)
                ?? opening(before: drafts[index].tokens.lowerBound)
            if let place {
                drafts[index].place = place.mentions
                drafts[index].placeWords = place.tokens
            } else if let next = coordinated(drafts, index) {
                drafts[index].place = drafts[next].place
                drafts[index].placeWords = drafts[next].placeWords
            }
        }
    }

    /// `5.420 million Guadalajara, …`, `Spain (11%)`: the label of a row.
    private func row(_ figure: TokenSpan) -> Located? {
        names.first { name in
            let isBehind =
                name.tokens.lowerBound == figure.upperBound
                && lexed.kind(name.tokens.upperBound) != .word
            let isBefore =
                name.tokens.upperBound == figure.lowerBound - 1
                && lexed.isMark(figure.lowerBound - 1, "(")
            return isBehind || isBefore
        }
    }

    /// A place in the claim's own clause, before the next figure.
    private func after(_ drafts: [ClaimDraft], _ index: Int) -> Located? {
        let end = drafts[index].tokens.upperBound
        let next = drafts[(index + 1)...].first { $0.tokens.lowerBound >= end }?.tokens.lowerBound
        let limit = next ?? sentence.end
        let first = places.first {
            $0.tokens.lowerBound >= end && $0.tokens.upperBound <= limit
        }
        guard let first, !isCut(from: end, to: first.tokens.lowerBound) else { return nil }
        return first
    }

    /// Whether another clause begins between a figure and a place.
    private func isCut(from start: Int, to end: Int) -> Bool {
        (start..<end).contains { at in
            switch lexed.mark(at) {
            case UInt8(ascii: ";"), UInt8(ascii: ":"), Mark.emDash, Mark.closeQuote: true
            case UInt8(ascii: ","): !lexed.has(at + 1, [.and, .or])
            default:
                lexed.does(at, [.subordinator, .relative])
                    || lexed.does(at, .reporting) && sentence.isPastForm(at)
            }
        }
    }

    /// The place that opens the clause of a figure: `In Mexico, 37 percent`.
    private func opening(before start: Int) -> Located? {
        places.last { place in
            let before = place.tokens.lowerBound - 1
            let opens =
                before < sentence.start || lexed.isMark(before, ";")
                || lexed.has(before, .and) && lexed.isMark(before - 1, ",")
            let end = place.tokens.upperBound
            return opens && end < start
                && (lexed.isMark(end, ",") || lexed.does(end, [.determiner, .pronoun]))
                && !(place.tokens.upperBound..<start).contains { lexed.isMark($0, ";") }
        }
    }

    /// The next figure, if it shares its place: `128 women and 96 children in Akureyri`.
    private func coordinated(_ drafts: [ClaimDraft], _ index: Int) -> Int? {
        let end = drafts[index].tokens.upperBound
        guard
            let next = drafts[(index + 1)...].firstIndex(where: {
                $0.tokens.lowerBound >= end
            }), drafts[next].isClaim, let place = drafts[next].placeWords,
            place.lowerBound >= drafts[next].tokens.upperBound
        else { return nil }
        let gap = end..<drafts[next].tokens.lowerBound
        let isSeries = gap.contains { lexed.has($0, .and) || lexed.isMark($0, ",") }
        let isOneClause = !gap.contains { at in
            lexed.does(at, [.finite, .relative]) || lexed.isMark(at, ";")
                || lexed.mark(at) == Mark.emDash
                || sentence.isIngForm(at)
        }
        return isSeries && isOneClause && gap.count <= Self.seriesReach ? next : nil
    }

    private static let seriesReach = 8
}
