extension ProfileRecognizer {
    /// Words that may stand between two means of one list.
    static let listWords = WordSet("and or other forms of the even as well / , “ ” \" use")
    /// A list's members may be this many tokens apart.
    static let listGap = 5
    /// A cue stands at most this many tokens before what it introduces.
    static let cueDistance = 2

    /// Proposes the means that count: alone where they are plain, else in a list or after a cue.
    func proposeMeans(
        _ found: [Hit], besides forms: [Hit], in document: inout AnnotatedDocument
    ) {
        var hits = found
        removeCovered(&hits, by: forms)
        hits.removeAll { isOther($0, document) }
        var start = 0
        while start < hits.count {
            var end = start + 1
            while end < hits.count, areListed(hits[end - 1], hits[end], document) { end += 1 }
            let isField = !forms.isEmpty
            proposeList(hits[start..<end], inField: isField, in: &document)
            start = end
        }
    }

    /// Whether the word before makes it something else: the labor force.
    private func isOther(_ hit: Hit, _ document: AnnotatedDocument) -> Bool {
        let before = document.hash(hit.tokens.lowerBound - 1)
        guard profile.words[before] & notAfterBit != 0 else { return false }
        return profile.hasWord(before, in: .meansNotAfter, under: profile.terms[hit.term].key)
    }

    private func removeCovered(_ hits: inout [Hit], by forms: [Hit]) {
        var form = 0
        hits.removeAll { hit in
            while form < forms.count, forms[form].tokens.upperBound <= hit.tokens.lowerBound {
                form += 1
            }
            return form < forms.count && forms[form].tokens.overlaps(hit.tokens)
        }
    }

    private func areListed(_ left: Hit, _ right: Hit, _ document: AnnotatedDocument) -> Bool {
        let gap = left.tokens.upperBound..<right.tokens.lowerBound
        return gap.count <= Self.listGap
            && document.tokens[gap].allSatisfy { Self.listWords.contains($0.hash) }
    }

    /// Settles one list: a plain member carries all; two kinds of listed ones carry each other.
    private func proposeList(
        _ list: ArraySlice<Hit>, inField isField: Bool, in document: inout AnnotatedDocument
    ) {
        guard let first = list.first else { return }
        let isPlain = list.contains { profile.terms[$0.term].section == .means }
        guard
            isPlain || isListOfMeans(list, document) || isCued(first, list, document)
                || isField && isOwed(first, document)
        else { return }
        for hit in list {
            // Violence is a means only in company; a lone one beside no other says nothing.
            append(
                hit.tokens, .means, norm: profile.terms[hit.term].key, "profile.means",
                isPlain ? 0.9 : 0.75, &document)
        }
    }

    private func isListOfMeans(_ list: ArraySlice<Hit>, _ document: AnnotatedDocument) -> Bool {
        var kinds = Set<String>()
        for hit in list where profile.terms[hit.term].section == .meansListed {
            kinds.insert(profile.terms[hit.term].key)
        }
        return kinds.count > 1 && isAboutField(list.startIndex, list, document)
    }

    private func isCued(
        _ first: Hit, _ list: ArraySlice<Hit>, _ document: AnnotatedDocument
    ) -> Bool {
        guard list.contains(where: { profile.terms[$0.term].section == .meansListed }) else {
            return false
        }
        let start = first.tokens.lowerBound
        let before = max(0, start - Self.cueDistance)..<start
        let next = document.hash(list[list.endIndex - 1].tokens.upperBound)
        let isCued =
            before.contains { isCue(document.tokens[$0].hash, "before") } || isCue(next, "after")
        return isCued
            && isAboutField(list.startIndex, list, document)
    }

    /// A debt that is worked off or owed: `to pay off their debts`, `owed debts of $6,000`.
    private func isOwed(
        _ first: Hit, _ document: AnnotatedDocument
    ) -> Bool {
        let start = first.tokens.lowerBound
        let key = profile.terms[first.term].key
        return (max(0, start - Self.cueDistance)..<start).contains {
            profile.hasWord(document.tokens[$0].hash, in: .meansAfter, under: key)
        }
    }

    private func isCue(_ hash: UInt32, _ key: String) -> Bool {
        profile.words[hash] & meansCueBit != 0
            && profile.hasWord(hash, in: .meansCues, under: key)
    }

    /// Whether the list's sentence, or the one before it, names the field.
    private func isAboutField(
        _ index: Int, _ list: ArraySlice<Hit>, _ document: AnnotatedDocument
    ) -> Bool {
        guard let sentence = document.sentence(ofToken: list[index].tokens.lowerBound) else {
            return false
        }
        let first = document.sentences[max(0, sentence - 1)].tokens.lowerBound
        let range = first..<document.sentences[sentence].tokens.upperBound
        return range.contains { profile.words[document.tokens[$0].hash] & fieldBit != 0 }
    }
}
