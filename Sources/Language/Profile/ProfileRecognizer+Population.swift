extension ProfileRecognizer {
    /// Proposes groups of people with the class modifiers directly before them.
    func proposePopulations(
        _ heads: [Hit], besides forms: [Hit], in document: inout AnnotatedDocument
    ) {
        var form = 0
        for head in heads {
            while form + 1 < forms.count,
                forms[form + 1].tokens.lowerBound < head.tokens.upperBound
            {
                form += 1
            }
            let before = form < forms.count ? forms[form].tokens : 0..<0
            guard !before.overlaps(head.tokens), !isAttribute(head, document) else { continue }
            // A form that ends where the head starts keeps its words: "sex trafficking victims".
            let limit = before.upperBound <= head.tokens.lowerBound ? before.upperBound : 0
            let (start, norm) = modified(head, notBefore: limit, document)
            append(
                start..<head.tokens.upperBound, .population, norm: norm, "profile.population", 0.9,
                &document)
        }
    }

    /// Whether the noun is an adjective of the next one: "youth centers".
    private func isAttribute(_ head: Hit, _ document: AnnotatedDocument) -> Bool {
        let next = head.tokens.upperBound
        guard next < document.tokens.count,
            profile.words[document.tokens[next].hash] & notBeforeBit != 0
        else { return false }
        let key = profile.key(of: document.tokens[next].hash, in: .populationNotBefore)
        return key == profile.terms[head.term].key
    }

    /// Where the group starts with its modifiers, and the class they make of it.
    private func modified(
        _ head: Hit, notBefore limit: Int, _ document: AnnotatedDocument
    ) -> (start: Int, norm: String) {
        var start = head.tokens.lowerBound
        var norm = profile.terms[head.term].key
        while start > limit, !document.tokens[start].flags.contains(.blankLineBefore),
            profile.words[document.tokens[start - 1].hash] & modifierBit != 0
        {
            let word = document.tokens[start - 1].hash
            if profile.words[word] & byClassBit != 0,
                !profile.hasWord(
                    word, in: .modifiersByClass, under: profile.terms[head.term].key)
            {
                break
            }
            start -= 1
            let key = profile.key(of: document.tokens[start].hash, in: .populationModifiers)
            if let key, key != "same" { norm = key }
        }
        return (start, norm)
    }
}
