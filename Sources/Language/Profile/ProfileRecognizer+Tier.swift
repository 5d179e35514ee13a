extension ProfileRecognizer {
    /// A noun that makes it another sort of tier stands at most this many words after the level.
    static let tierNounDistance = 3
    /// A sentence is looked through so many tokens before a rating and behind it.
    private static let sentenceReach = 1024

    /// What the whole text says of tiers.
    private struct TextSigns {
        /// Whether it speaks of other sorts of them, so that only a sure sign counts.
        var hasOthers: Bool
        /// Whether it speaks of the field anywhere.
        var speaksOfReport: Bool
    }

    /// Proposes ratings: `Tier 3`, `Tier 2-Watch List`, `special cases`.
    func proposeTiers(_ found: [Hit], in document: inout AnnotatedDocument) {
        guard !found.isEmpty else { return }
        var rated: Bool?
        let signs = TextSigns(
            hasOthers: found.contains { isOtherTier($0, document) },
            speaksOfReport: document.tokens.contains { profile.words[$0.hash] & fieldBit != 0 })
        for (index, hit) in found.enumerated() {
            let key = profile.terms[hit.term].key
            if key == Profile.ratingWord {
                guard let level = level(at: hit.tokens.upperBound, document) else { continue }
                let span = hit.tokens.lowerBound..<level.tokens.upperBound
                guard isRating(span, level, signs, document) else { continue }
                rated = true
                append(span, .tier, norm: level.norm, "profile.tier", 0.95, &document)
            } else if !isCommonPlace(hit.tokens, document) {
                if isHeading(hit.tokens, document) { rated = true }
                if rated == nil {
                    rated = found[index...].contains { isTier($0, signs, document) }
                }
                guard rated == true || signs.speaksOfReport else { continue }
                append(hit.tokens, .tier, norm: key, "profile.tier", 0.8, &document)
            }
        }
    }

    private func isTier(
        _ hit: Hit, _ signs: TextSigns, _ document: AnnotatedDocument
    ) -> Bool {
        guard profile.terms[hit.term].key == Profile.ratingWord,
            let level = level(at: hit.tokens.upperBound, document)
        else { return false }
        let span = hit.tokens.lowerBound..<level.tokens.upperBound
        let signs = TextSigns(hasOthers: false, speaksOfReport: signs.speaksOfReport)
        return isRating(span, level, signs, document)
    }

    /// A level behind the word for a rating.
    private struct Level {
        var tokens: TokenSpan
        var norm: String
        /// Whether words behind it made it another one: the watch list.
        var hasSuffix: Bool
    }

    /// The level that starts at a token, with the suffix after it.
    private func level(at start: Int, _ document: AnnotatedDocument) -> Level? {
        let tokens = document.tokens
        var index = start
        if index < tokens.count, Mark.isDash(tokens[index].mark) { index += 1 }
        guard index < tokens.count,
            let key = profile.key(of: tokens[index].hash, in: .tierLevels)
        else { return nil }
        let end = index + 1
        var next = end
        if next < tokens.count, isSeparator(tokens[next].mark) { next += 1 }
        if next < tokens.count, let match = profile.suffixes.longestMatch(at: next, in: document),
            let suffix = RatingSuffix(key: profile.terms[Int(match.payload)].key),
            suffix.level == key
        {
            return Level(tokens: start..<(next + match.length), norm: suffix.norm, hasSuffix: true)
        }
        return Level(tokens: start..<end, norm: key, hasSuffix: false)
    }

    private func isSeparator(_ mark: UInt8) -> Bool {
        Mark.isDash(mark) || mark == Ascii.comma || mark == Ascii.openRound
    }

    /// Whether a noun after the level makes it another sort of tier.
    private func isOtherTier(_ hit: Hit, _ document: AnnotatedDocument) -> Bool {
        guard profile.terms[hit.term].key == Profile.ratingWord,
            let level = level(at: hit.tokens.upperBound, document), !level.hasSuffix
        else { return false }
        return isRejected(after: level.tokens.upperBound, document)
    }

    private func isRejected(after end: Int, _ document: AnnotatedDocument) -> Bool {
        let tokens = document.tokens
        var index = end
        while index < tokens.count, index < end + Self.tierNounDistance, tokens[index].kind == .word
        {
            if profile.words[tokens[index].hash] & rejectedBit != 0 { return true }
            index += 1
        }
        return false
    }

    /// Whether a tier stands alone in its line, a list's heading.
    private func isHeading(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        let tokens = document.tokens
        guard span.lowerBound == 0 || tokens[span.lowerBound].flags.contains(.newlineBefore) else {
            return false
        }
        var next = span.upperBound
        if next < tokens.count, tokens[next].mark == Ascii.colon { next += 1 }
        return next < tokens.count && tokens[next].flags.contains(.newlineBefore)
    }

    /// Whether a level is a rating of states and not of suppliers, capital or visas.
    private func isRating(
        _ span: TokenSpan, _ level: Level, _ signs: TextSigns, _ document: AnnotatedDocument
    ) -> Bool {
        if level.hasSuffix { return true }
        let tokens = document.tokens
        if isRejected(after: span.upperBound, document) { return false }
        if isHeading(span, document) { return !signs.hasOthers }
        guard let sentence = document.sentence(ofToken: span.lowerBound) else { return false }
        var isRejected = false
        var hasContext = false
        let reach = span.lowerBound - Self.sentenceReach..<span.upperBound + Self.sentenceReach
        for token in tokens[document.sentences[sentence].tokens.clamped(to: reach)] {
            let classes = profile.words[token.hash]
            if classes & rejectedBit != 0 { isRejected = true }
            guard classes & (cueBit | fieldBit) != 0 else { continue }
            if profile.key(of: token.hash, in: .tierCues) == "rating" { return true }
            hasContext = true
        }
        return !isRejected && !signs.hasOthers && (hasContext || signs.speaksOfReport)
    }

    /// Whether "special cases" is the everyday phrase: "in special cases".
    private func isCommonPlace(_ span: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        profile.words[document.hash(span.lowerBound - 1)] & Profile.Section.tierNotAfter.bit != 0
    }
}
