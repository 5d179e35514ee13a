/// Proposes the profile's mentions: groups of people, forms of exploitation, means, ratings.
///
/// One walk over the tokens finds every phrase of every section; each kind then settles which
/// of its own count (`+Population`, `+Means`, `+Tier`). Proposals of one kind never overlap.
struct ProfileRecognizer: PipelineComponent {
    static let name: StaticString = "profile"

    /// A phrase of the profile found in the text.
    struct Hit {
        /// Index into `Profile.terms`.
        var term: Int
        var tokens: TokenSpan
    }

    /// Sections that are settled together, the longest phrase at a token winning.
    enum Layer: Int, CaseIterable {
        case population, populationHidden, exploitation, exploitationHidden
        case means, meansHidden, tier
    }

    let profile: Profile
    /// For each term its layer, -1 for sections of single words alone.
    private let layers: [Int8]
    let modifierBit = Profile.Section.populationModifiers.bit
    let byClassBit = Profile.Section.modifiersByClass.bit
    let notBeforeBit = Profile.Section.populationNotBefore.bit
    let meansCueBit = Profile.Section.meansCues.bit
    let notAfterBit = Profile.Section.meansNotAfter.bit
    let fieldBit = Profile.Section.fieldWords.bit
    let rejectedBit = Profile.Section.tierRejected.bit
    let cueBit = Profile.Section.tierCues.bit
    private var hits: [[Hit]]

    init(profile: Profile) {
        self.profile = profile
        layers = profile.terms.map { Int8(Self.layer(of: $0.section)?.rawValue ?? -1) }
        hits = Layer.allCases.map { _ in [] }
    }

    private static func layer(of section: Profile.Section) -> Layer? {
        switch section {
        case .population: .population
        case .populationHidden: .populationHidden
        case .exploitation: .exploitation
        case .exploitationHidden: .exploitationHidden
        case .means, .meansListed, .meansViolent: .means
        case .meansHidden: .meansHidden
        case .tier: .tier
        default: nil
        }
    }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        scan(document)
        let forms = shown(.exploitation, hiddenBy: .exploitationHidden)
        propose(forms, .exploitation, rule: "profile.exploitation", in: &document)
        proposePopulations(
            shown(.population, hiddenBy: .populationHidden), besides: forms, in: &document)
        proposeMeans(shown(.means, hiddenBy: .meansHidden), besides: forms, in: &document)
        proposeTiers(hits[Layer.tier.rawValue], in: &document)
    }

    /// Fills `hits` with the longest phrase of each layer at each token, without overlaps.
    private mutating func scan(_ document: AnnotatedDocument) {
        for layer in hits.indices { hits[layer].removeAll(keepingCapacity: true) }
        let tokens = document.tokens.span
        let text = document.text.span
        for start in tokens.indices {
            guard
                let match = profile.phrases.longestMatch(at: start, tokens: tokens, text: text)
            else { continue }
            if isInPath(start..<(start + match.length), document) { continue }
            let term = Int(match.payload)
            take(Hit(term: term, tokens: start..<(start + match.length)), Int(layers[term]))
        }
    }

    /// Whether a phrase is a piece of an address: `reports/child-labor/findings`.
    private func isInPath(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let end = span.upperBound
        guard document.isMark(span.lowerBound - 1, Ascii.slash), document.isMark(end, Ascii.slash)
        else { return false }
        return !document.tokens[span.lowerBound].flags.contains(.spaceBefore)
            && !document.tokens[end].flags.contains(.spaceBefore)
    }

    /// Keeps a hit that starts where the one before of its layer ended, or later.
    @inline(__always)
    private mutating func take(_ hit: Hit, _ layer: Int) {
        if let last = hits[layer].last, hit.tokens.lowerBound < last.tokens.upperBound { return }
        hits[layer].append(hit)
    }

    /// A layer's hits that no longer phrase of its hidden layer covers.
    private func shown(_ layer: Layer, hiddenBy hiding: Layer) -> [Hit] {
        let covers = hits[hiding.rawValue]
        guard !covers.isEmpty else { return hits[layer.rawValue] }
        var cover = 0
        return hits[layer.rawValue].filter { hit in
            while cover < covers.count,
                covers[cover].tokens.upperBound <= hit.tokens.lowerBound
            {
                cover += 1
            }
            return cover == covers.count
                || !covers[cover].tokens.contains(hit.tokens.lowerBound)
                || covers[cover].tokens.upperBound < hit.tokens.upperBound
        }
    }

    private func propose(
        _ found: [Hit], _ kind: EntityKind, rule: StaticString, in document: inout AnnotatedDocument
    ) {
        for hit in found {
            append(hit.tokens, kind, norm: profile.terms[hit.term].key, rule, 0.9, &document)
        }
    }

    /// Proposes one mention.
    func append(
        _ tokens: TokenSpan, _ kind: EntityKind, norm: String, _ rule: StaticString,
        _ confidence: Float, _ document: inout AnnotatedDocument
    ) {
        document.candidates.append(
            Mention(
                range: document.range(of: tokens), tokens: tokens, kind: kind, norm: norm,
                rule: rule, confidence: confidence))
    }
}
