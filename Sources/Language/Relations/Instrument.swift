/// What a legal action was done to.
struct Instrument {
    /// The words that name it: a law mention, or `anti-trafficking law`.
    var tokens: TokenSpan
    /// Whether a recognizer holds it for a named law.
    var isNamed: Bool
}

extension LegalActionReader {
    private static let stops = WordSet(
        """
        of for under in by with on that which who as while after before when where because \
        through from against during via amid among and or but ;
        """)
    private static let toWord = WordSet("to")
    private static let drafts = WordSet("draft proposed pending provisional model bilateral")
    private static let notLaws = WordSet(
        """
        plan plans strategy strategies policy policies procedure procedures agreement agreements \
        memorandum resolution resolutions list lists budget report reports program programs \
        programme measure measures guidelines contract contracts roadmap framework
        """)
    private static let amendments = WordSet("amendment amendments changes reforms revisions")
    private static let pronouns = WordSet("it them this both")
    private static let relatives = WordSet("which that")
    private static let determiners = WordSet(
        "a an the its their his her this that these several some new two three and both")
    /// An object's head stands at most this far after its verb.
    private static let objectReach = 14

    /// The instruments after a verb, all those that are joined to the first.
    func objects(of verb: Int, action: String) -> [Instrument] {
        var start = verb + 1
        let tokens = view.document.tokens
        if profile.hasTrait("to", action: action) {
            guard start < view.tokens.upperBound, Self.toWord.contains(tokens[start].hash) else {
                return relative(verb)
            }
            start += 1
        }
        if start < view.tokens.upperBound, Self.intoWord.contains(tokens[start].hash) { start += 2 }
        guard start < view.tokens.upperBound else { return relative(verb) }
        if let first = instrument(from: start, action: action) {
            return [first] + further(after: first)
        }
        if Self.pronouns.contains(tokens[start].hash), let law = lawBefore(verb) { return [law] }
        return relative(verb)
    }

    private static let intoWord = WordSet("into")

    /// The instrument whose name or wording starts at a token or after its adjectives.
    func instrument(from start: Int, action: String) -> Instrument? {
        let tokens = view.document.tokens
        let limit = min(view.tokens.upperBound, start + Self.objectReach)
        var first = start
        var head: Int?
        var index = start
        while index < limit {
            let token = tokens[index]
            if let mention = view.mention(at: index), mention.kind == .law {
                return Instrument(tokens: mention.tokens, isNamed: true)
            }
            if Self.drafts.contains(token.hash) || Self.notLaws.contains(token.hash) { return nil }
            if Self.amendments.contains(token.hash) {
                return amended(index) ?? Instrument(tokens: first..<index + 1, isNamed: false)
            }
            if profile.words[token.hash] & headBit != 0 {
                head = index
            } else if head != nil {
                break
            } else if Self.stops.contains(token.hash) || Self.toWord.contains(token.hash)
                || token.mark == Ascii.comma && index > start
            {
                return nil
            }
            if Self.determiners.contains(token.hash), index == first { first = index + 1 }
            index += 1
        }
        return head.map { Instrument(tokens: first..<($0 + 1), isNamed: false) }
    }

    /// What amendments change: `amendments to the penal code`, `an amendment that tightened it`.
    private func amended(_ head: Int) -> Instrument? {
        let tokens = view.document.tokens
        let limit = min(view.clauseEnd(head), head + Self.objectReach)
        var index = head + 1
        while index < limit {
            if let mention = view.mention(at: index), mention.kind == .law {
                return Instrument(tokens: mention.tokens, isNamed: true)
            }
            if profile.words[tokens[index].hash] & headBit != 0, !isOfLaw(index) {
                var first = index
                while first > head + 1, !Self.determiners.contains(tokens[first - 1].hash),
                    !Self.toWord.contains(tokens[first - 1].hash), tokens[first - 1].kind == .word
                {
                    first -= 1
                }
                return Instrument(tokens: first..<index + 1, isNamed: false)
            }
            if tokens[index].mark == Ascii.comma { return nil }
            index += 1
        }
        return nil
    }

    /// "the rule of law" is no instrument.
    private func isOfLaw(_ index: Int) -> Bool {
        Self.ofWord.contains(view.document.hash(index - 1))
    }

    private static let ofWord = WordSet("of")

    /// `…, CEDAW in 1985, and ILO Convention 182`: named laws joined to the first.
    func further(after first: Instrument) -> [Instrument] {
        var all: [Instrument] = []
        var end = first.tokens.upperBound
        for index in view.mentions {
            let mention = view.document.mentions[index]
            guard mention.tokens.lowerBound >= end else { continue }
            let gap = end..<mention.tokens.lowerBound
            guard gap.allSatisfy({ isJoint($0) }) else { break }
            if mention.kind == .law {
                let isShortForm = gap.contains {
                    view.document.tokens[$0].mark == Ascii.openRound
                }
                if !isShortForm { all.append(Instrument(tokens: mention.tokens, isNamed: true)) }
            } else if mention.kind != .date {
                break
            }
            end = mention.tokens.upperBound
        }
        return all
    }

    private static let joints = WordSet("and , in on the both as well its ( ) respectively")

    private func isJoint(_ index: Int) -> Bool {
        Self.joints.contains(view.document.tokens[index].hash)
    }

    /// `the Protocol, to which it acceded in 2013`: the object stands before "which".
    private func relative(_ verb: Int) -> [Instrument] {
        let tokens = view.document.tokens
        let first = max(view.clauseStart(verb), verb - 8)
        guard first < verb,
            let pronoun = (first..<verb).last(where: { Self.relatives.contains(tokens[$0].hash) }),
            pronoun < verb - 1
        else { return [] }
        return instrument(before: pronoun).map { [$0] } ?? []
    }

    /// The nearest instrument before a token in its clause.
    func instrument(before token: Int) -> Instrument? {
        let tokens = view.document.tokens
        let start = view.clauseStart(token)
        var index = token - 1
        while index >= start, token - index <= 25 {
            if let mention = view.mention(at: index), mention.kind == .law {
                return Instrument(tokens: mention.tokens, isNamed: true)
            }
            if profile.words[tokens[index].hash] & headBit != 0 {
                return worded(endingAt: index, from: start)
            }
            index -= 1
        }
        return nil
    }

    /// The adjectives before a head belong to the wording: `new child labor law`.
    private func worded(endingAt head: Int, from start: Int) -> Instrument? {
        let tokens = view.document.tokens
        var first = head
        while first > start {
            let before = tokens[first - 1]
            guard before.kind == .word || before.mark == Ascii.hyphen,
                !Self.determiners.contains(before.hash),
                !Self.stops.contains(before.hash), !Self.toWord.contains(before.hash),
                view.mention(at: first - 1).map({ $0.kind != .nationality }) ?? true,
                !view.document.isPossessive(first - 1), view.group(at: first - 1) == nil
            else { break }
            first -= 1
        }
        let words = first..<(head + 1)
        if words.contains(where: { Self.drafts.contains(tokens[$0].hash) }) { return nil }
        if Self.amendments.contains(tokens[head].hash) {
            return amended(head) ?? Instrument(tokens: words, isNamed: false)
        }
        return Instrument(tokens: words, isNamed: false)
    }

    /// The named law that "it" points to: before it in the sentence, or in the one before.
    private func lawBefore(_ token: Int) -> Instrument? {
        if let instrument = instrument(before: token) { return instrument }
        guard view.index > 0 else { return nil }
        let range = view.document.mentions(in: view.document.sentences[view.index - 1].tokens)
        let law = range.last { view.document.mentions[$0].kind == .law }
        return law.map { Instrument(tokens: view.document.mentions[$0].tokens, isNamed: true) }
    }
}
