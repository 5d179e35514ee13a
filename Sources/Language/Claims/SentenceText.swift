/// One sentence for the readers of claims: its tokens and how far they may look.
struct SentenceText {
    let lexed: LexedText
    /// The sentence's tokens; no reader looks beyond them.
    let tokens: TokenSpan
    /// Which of the text's anchors are in it: tokens that a number or a multiple may start at.
    let anchors: Range<Int>

    var start: Int { tokens.lowerBound }
    var end: Int { tokens.upperBound }

    /// Whether a token is inside the sentence.
    @inline(__always)
    func holds(_ index: Int) -> Bool { tokens.contains(index) }

    /// Whether the token is a word in `-ed`, or an irregular participle, that may modify a noun.
    func isPastForm(_ index: Int) -> Bool {
        guard holds(index), lexed.kind(index) == .word,
            lexed.tokens[index].end - lexed.tokens[index].start > 3,
            !lexed.does(index, .notParticiple)
        else { return false }
        return ends(index, "e", "d")
    }

    /// Whether the token is a word in `-ing` that is no noun.
    func isIngForm(_ index: Int) -> Bool {
        guard holds(index), lexed.kind(index) == .word,
            lexed.tokens[index].end - lexed.tokens[index].start > 4,
            !lexed.does(index, .notParticiple)
        else { return false }
        return ends(index, "n", "g")
    }

    private func ends(_ index: Int, _ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        let end = Int(lexed.tokens[index].end)
        return lexed.text[end - 2] == UInt8(ascii: first)
            && lexed.text[end - 1] == UInt8(ascii: second)
    }

    /// Whether the token is an adverb, by list or by its ending `-ly`.
    func isAdverb(_ index: Int) -> Bool {
        guard holds(index), lexed.kind(index) == .word else { return false }
        if lexed.does(index, .adverb) { return true }
        return lexed.tokens[index].end - lexed.tokens[index].start > 4 && ends(index, "l", "y")
            && !lexed.isCapitalized(index) && !lexed.has(index, .rateAdverb)
    }

    /// Whether the token may be part of a noun phrase: a word that does nothing else.
    func isNounLike(_ index: Int) -> Bool {
        guard holds(index), lexed.kind(index) == .word else { return false }
        if lexed.does(index, GrammarRoles.closers.union([.determiner, .conjunction])) {
            // `of this cost`, `such appropriated amounts`
            if index > start,
                Self.nouns.contains(lexed.hash(index)) && opensNoun(index - 1)
                    || Self.counted.contains(lexed.hash(index)) && isCounted(index)
            {
                return true
            }
            // `The Found Group`, `May`: capitals inside a sentence are names.
            return lexed.isCapitalized(index) && index > start
                && !lexed.does(index, [.pronoun, .auxiliary, .determiner, .conjunction])
                && lexed.isCapitalized(index - 1)
        }
        return !lexed.has(index, .of)
    }

    private func opensNoun(_ index: Int) -> Bool {
        lexed.does(index, .determiner) && !lexed.does(index, [.relative, .subordinator])
            || Self.pointers.contains(lexed.hash(index)) || isPastForm(index)
    }

    /// `four forms of`, `cost 40 lives`; but `one in four lives in poverty`.
    private func isCounted(_ index: Int) -> Bool {
        guard lexed.kind(index - 1) == .number || lexed.has(index - 1, [.scale, .unit, .tens]),
            !lexed.isMark(index - 2, "-")
        else { return false }
        let next = index + 1
        return !lexed.does(next, .determiner)
            && (!lexed.does(next, .preposition) || isPastForm(index - 2)
                || lexed.does(index - 2, .pastVerb))
    }

    private static let counted = WordSet("lives forms")
    /// Verbs of the word lists that are nouns behind an article.
    private static let nouns = WordSet(
        "cost costs amount amounts total totals numbers form forms cut cuts")
    private static let pointers = WordSet("this these those such total")

    /// Whether a hyphen or slash at `index` joins the words beside it.
    func isJoint(_ index: Int) -> Bool {
        (lexed.isMark(index, "-") || lexed.isMark(index, "/") || lexed.isMark(index, "&"))
            && holds(index - 1) && holds(index + 1)
            && (lexed.isMark(index, "&")
                || !lexed.hasSpace(before: index) && !lexed.hasSpace(before: index + 1))
    }

    /// Whether the token is `’s` or the apostrophe of a plural.
    func isPossessive(_ index: Int) -> Bool {
        guard holds(index), !lexed.hasSpace(before: index) else { return false }
        if lexed.kind(index) == .word {
            return lexed.hash(index) == Self.possessive
        }
        return lexed.mark(index) == Mark.closeSingle || lexed.isMark(index, "'")
    }

    private static let possessive = TokenHash.of("'s")

    /// The bracket that closes the one at `index`, inside the sentence.
    func closing(_ index: Int) -> Int? {
        guard holds(index) else { return nil }
        var depth = 0
        for at in index..<min(end, index + Self.bracketReach) {
            if lexed.isMark(at, "(") || lexed.isMark(at, "[") { depth += 1 }
            if lexed.isMark(at, ")") || lexed.isMark(at, "]") {
                depth -= 1
                if depth == 0 { return at }
            }
        }
        return nil
    }

    /// The bracket that opens before `index` and is not closed yet.
    func opening(before index: Int) -> Int? {
        var depth = 0
        var at = index - 1
        while at >= max(start, index - Self.bracketReach) {
            if lexed.isMark(at, ")") || lexed.isMark(at, "]") { depth += 1 }
            if lexed.isMark(at, "(") || lexed.isMark(at, "[") {
                if depth == 0 { return at }
                depth -= 1
            }
            at -= 1
        }
        return nil
    }

    /// Brackets longer than this are not followed.
    private static let bracketReach = 60
}
