/// One sentence with the countries named in it, for the builders of relations.
final class SentenceView {
    /// A country named, or meant by its adjective before a government: `the Libyan authorities`.
    struct Country {
        var tokens: TokenSpan
        /// ISO 3166-1 alpha-2.
        var code: String
        var isAdjective: Bool
    }

    /// Countries joined by commas and `and`.
    struct Group {
        /// From the first country to the last.
        var tokens: TokenSpan
        var countries: [Country]

        var codes: [String] { countries.map(\.code) }
    }

    let document: AnnotatedDocument
    /// The countries of the whole text.
    let counts: CountryCounts
    /// Index into the document's sentences.
    let index: Int
    /// The sentence's tokens.
    let tokens: TokenSpan
    /// The sentence's mentions, as indices into the document's.
    let mentions: Range<Int>
    /// The countries named in it, those joined to each other together.
    private(set) lazy var groups = Self.groups(document, mentions)
    /// Its dates that have a year.
    private(set) lazy var dates = Self.dates(document, mentions)

    /// Looks at a sentence, or at a part of a very long one.
    init(
        _ document: AnnotatedDocument, sentence: Int, counts: CountryCounts,
        part: TokenSpan? = nil
    ) {
        self.document = document
        self.counts = counts
        index = sentence
        tokens = part ?? document.sentences[sentence].tokens
        mentions = document.mentions(in: tokens)
    }

    /// The nearest group that ends at or before a token.
    func group(before token: Int) -> Group? {
        let next = groups.firstPlace { $0.tokens.upperBound > token }
        return next > 0 ? groups[next - 1] : nil
    }

    /// The group that holds a token.
    func group(at token: Int) -> Group? {
        let next = groups.firstPlace { $0.tokens.upperBound > token }
        return next < groups.count && groups[next].tokens.contains(token) ? groups[next] : nil
    }

    /// The first group that starts at or after a token.
    func group(from token: Int) -> Group? {
        let next = groups.firstPlace { $0.tokens.lowerBound >= token }
        return next < groups.count ? groups[next] : nil
    }

    /// The mention that covers a token, if it has one.
    func mention(at token: Int) -> Mention? {
        document.mention(covering: token)
    }

    /// The sentence's claims, as indices into the document's.
    var claims: Range<Int> {
        let claims = document.claims
        let start = Offset(Int(document.tokens[tokens.lowerBound].start))
        let stop = Offset(Int(document.tokens[tokens.upperBound - 1].end))
        let first = claims.firstPlace { $0.sentence >= index && $0.range.lowerBound >= start }
        var end = first
        while end < claims.count, claims[end].sentence == index,
            claims[end].range.lowerBound < stop
        {
            end += 1
        }
        return first..<end
    }

    /// What stands farther from a word than so many tokens has nothing to do with it; no clause of
    /// a report is longer.
    static let reach = 1024

    /// The first token of the clause that a token stands in: after the last semicolon.
    func clauseStart(_ token: Int) -> Int {
        var start = token
        let limit = max(tokens.lowerBound, token - Self.reach)
        while start > limit, document.tokens[start - 1].mark != Ascii.semicolon {
            start -= 1
        }
        return start
    }

    /// One past the last token of the clause that a token stands in.
    func clauseEnd(_ token: Int) -> Int {
        var end = token
        let limit = min(tokens.upperBound, token + Self.reach)
        while end < limit, document.tokens[end].mark != Ascii.semicolon { end += 1 }
        return end
    }

    /// The country that the text before the sentence is about: the one that the nearest sentence
    /// starts with, or else the one that the text names most, or nearest before. A group that
    /// stands `beside` what its sentence is about is passed over.
    func topicBefore(
        besides isBeside: (Group, TokenSpan) -> Bool = { _, _ in false }
    ) -> Country? {
        var nearest: Country?
        var sentence = index - 1
        while sentence >= 0, sentence >= index - Self.topicReach {
            let tokens = document.sentences[sentence].tokens
            let groups = Self.groups(document, document.mentions(in: tokens))
                .filter { !isBeside($0, tokens) }
            if let first = groups.first, startsSentence(first, tokens),
                let country = first.countries.first
            {
                return country
            }
            nearest = nearest ?? groups.first?.countries.first
            sentence -= 1
        }
        guard let nearest, let main = counts.main else { return nearest }
        return Country(tokens: nearest.tokens, code: main, isAdjective: false)
    }

    /// Whether a sentence is about what it starts with, and does not only come from there.
    private func startsSentence(_ group: Group, _ sentence: TokenSpan) -> Bool {
        let before = sentence.lowerBound..<group.tokens.lowerBound
        return before.count <= Self.subjectReach
            && !before.contains { Self.aside.contains(document.tokens[$0].hash) }
    }

    private static let aside = WordSet("from to with against by between like unlike")

    /// A pronoun may point this many sentences back.
    static let topicReach = 8
    /// What a sentence starts with stands at most this far inside: "The government of Kenya".
    static let subjectReach = 3

    private static func groups(
        _ document: AnnotatedDocument, _ mentions: Range<Int>
    ) -> [Group] {
        var groups: [Group] = []
        for mention in mentions.lazy.map({ document.mentions[$0] }) {
            guard let country = country(mention, document) else { continue }
            if let last = groups.last,
                joins(last.tokens.upperBound..<country.tokens.lowerBound, document)
            {
                groups[groups.count - 1].tokens = last.tokens.lowerBound..<country.tokens.upperBound
                groups[groups.count - 1].countries.append(country)
            } else {
                groups.append(Group(tokens: country.tokens, countries: [country]))
            }
        }
        return groups
    }

    private static func dates(
        _ document: AnnotatedDocument, _ mentions: Range<Int>
    ) -> [(tokens: TokenSpan, year: Int)] {
        mentions.compactMap { index in
            guard document.mentions[index].kind == .date, let norm = document.mentions[index].norm,
                norm.utf8.count >= 4, let year = Int(norm.prefix(4))
            else { return nil }
            return (document.mentions[index].tokens, year)
        }
    }

    private static func country(_ mention: Mention, _ document: AnnotatedDocument) -> Country? {
        guard let code = mention.norm, !code.isEmpty else { return nil }
        switch mention.kind {
        case .country:
            return Country(tokens: mention.tokens, code: code, isAdjective: false)
        case .nationality:
            let next = mention.tokens.upperBound
            guard next < document.tokens.count,
                governments.contains(document.tokens[next].hash)
            else { return nil }
            return Country(tokens: mention.tokens, code: code, isAdjective: true)
        default: return nil
        }
    }

    private static let governments = WordSet(
        """
        government governments authorities parliament congress state legislature lawmakers \
        legislators cabinet president king senate assembly officials federation republic ministry
        """)

    private static let joiners = WordSet("and or & , the as well both /")
    /// What may stand behind a joint: `Mali and, to a lesser extent, Benin`.
    private static let shades = WordSet(
        """
        to a much lesser degree extent also more recently increasingly possibly probably perhaps \
        lately sometimes
        """)
    private static let lesser = WordSet("lesser recently increasingly possibly probably perhaps")

    private static func joins(_ gap: Range<Int>, _ document: AnnotatedDocument) -> Bool {
        guard !gap.isEmpty, gap.count <= 9 else { return false }
        let isPlain = gap.allSatisfy { joiners.contains(document.tokens[$0].hash) }
        if isPlain { return gap.count <= 5 }
        return joiners.contains(document.tokens[gap.lowerBound].hash)
            && gap.contains { lesser.contains(document.tokens[$0].hash) }
            && gap.allSatisfy {
                joiners.contains(document.tokens[$0].hash)
                    || shades.contains(document.tokens[$0].hash)
            }
    }
}

extension Relation {
    /// Whether another relation states the same, if from other words.
    func says(_ other: Relation) -> Bool {
        guard country == other.country else { return false }
        switch (fact, other.fact) {
        case (.legalAction(let mine, let year, _), .legalAction(let theirs, let otherYear, _)):
            // Two verbs of one act: "an amendment that tightened the code".
            return mine == theirs && year == otherYear
        default: return fact == other.fact
        }
    }
}

extension AnnotatedDocument {
    /// The mentions that start within a run of tokens, as indices.
    func mentions(in tokens: TokenSpan) -> Range<Int> {
        let first = firstMention(from: tokens.lowerBound)
        var last = first
        while last < mentions.count, mentions[last].tokens.lowerBound < tokens.upperBound {
            last += 1
        }
        return first..<last
    }

    /// The mentions from a token on.
    func mentions(from token: Int) -> ArraySlice<Mention> { mentions[firstMention(from: token)...] }

    /// The mention that covers a token, if one does; mentions must be settled.
    func mention(covering token: Int) -> Mention? {
        let next = firstMention(from: token + 1)
        guard next > 0, mentions[next - 1].tokens.contains(token) else { return nil }
        return mentions[next - 1]
    }

    /// The country in the name of a body: of `Parliament of Ghana` and `Kenyan Parliament`.
    func country(inName name: TokenSpan) -> String? {
        let next = countriesInNames.firstPlace { $0.tokens.lowerBound >= name.lowerBound }
        guard next < countriesInNames.count,
            countriesInNames[next].tokens.upperBound <= name.upperBound
        else { return nil }
        return countriesInNames[next].code
    }

    /// The tokens that start within some bytes.
    func tokens(of range: Range<Offset>) -> TokenSpan {
        let first = tokens.firstPlace { $0.start >= range.lowerBound.byte }
        let end = tokens.firstPlace { $0.start >= range.upperBound.byte }
        return first..<max(first, end)
    }

    private func firstMention(from token: Int) -> Int {
        mentions.firstPlace { $0.tokens.lowerBound >= token }
    }
}
