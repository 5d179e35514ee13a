extension ReferenceFilter {
    /// `10-K`, `401(k)`: a single letter is hung on that makes it the name of a form or rule.
    func isLettered(_ numeral: Numeral) -> Bool {
        let end = numeral.tokens.upperBound
        guard numeral.isBareInteger, !lexed.hasSpace(before: end), !lexed.hasSpace(before: end + 1),
            isLetter(end + 1)
        else { return false }
        if lexed.isMark(end, "-") { return lexed.isCapitalized(end + 1) }
        return lexed.isMark(end, "(") && lexed.isMark(end + 2, ")")
    }

    /// `2.1 Output and prices`: the number of a section, at the head of its line.
    func isHeading(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        guard numeral.shape == [.digits, .decimal], numeral.value < 100,
            start == 0 || lexed.flags(start).contains(.newlineBefore)
        else { return false }
        guard lexed.isCapitalized(end), !lexed.flags(end).contains(.newlineBefore),
            lexed.hasSpace(before: end)
        else { return false }
        // A heading has no stop: `3.2 Kenyans died.` is a sentence.
        for at in end..<end + Self.headingLength {
            if at >= lexed.count || lexed.flags(at).contains(.newlineBefore) { return true }
            if Mark.isStop(lexed.mark(at)) { return false }
        }
        return false
    }

    private static let headingLength = 14

    /// `3.1 The fund …`, `3.2 We examined …`: one of the numbered paragraphs of a text.
    func isNumbered(_ numerals: [Numeral], _ index: Int) -> Bool {
        guard isParagraphHead(numerals[index]) else { return false }
        let near =
            max(
                0, index - Self.paragraphReach)..<min(
                numerals.count, index + Self.paragraphReach)
        return near.contains { other in
            other != index
                && numerals[other].value.rounded(.down)
                    == numerals[index].value.rounded(.down)
                && isParagraphHead(numerals[other])
        }
    }

    private func isParagraphHead(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        return numeral.shape == [.digits, .decimal] && numeral.value < 100
            && (start == 0 || lexed.flags(start).contains(.newlineBefore))
            && lexed.isCapitalized(end)
            && lexed.hasSpace(before: end) && !lexed.flags(end).contains(.newlineBefore)
    }

    /// The next numbered paragraph has so many numbers before it at most.
    private static let paragraphReach = 40

    /// `Acrobat 9.0 or later`
    func isVersion(_ numeral: Numeral) -> Bool {
        numeral.shape.contains(.decimal) && lexed.isCapitalized(numeral.tokens.lowerBound - 1)
            && lexed.has(numeral.tokens.upperBound, .or)
            && Self.later.contains(lexed.hash(numeral.tokens.upperBound + 1))
    }

    private static let later = WordSet("later newer")

    /// `Main Road 2, 12618 Tallinn.`: digits between a house number and a town.
    func isPostcode(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        return numeral.isBareInteger && numeral.value >= 1000
            && lexed.isMark(start - 1, ",") && lexed.kind(start - 2) == .number
            && lexed.isCapitalized(end)
            && (lexed.kind(end + 1) != .word || lexed.flags(end + 1).contains(.newlineBefore))
    }

    /// One letter, at the end of a sentence with the period that makes it look like an initial.
    private func isLetter(_ index: Int) -> Bool {
        guard lexed.kind(index) == .word else { return false }
        let length = lexed.tokens[index].byteRange.count
        return length == 1 || length == 2 && lexed.flags(index).contains(.innerPeriod)
    }

    /// Whether a word has a capital: `Boeing`, `iPhone`.
    func isNameWord(_ index: Int) -> Bool {
        !lexed.flags(index).isDisjoint(with: [.capitalized, .capitalInside])
    }

    /// A word in -ed with no noun behind it: `landed`, `landed safely`.
    func isPastVerb(_ index: Int) -> Bool {
        guard ends(index, in: "ed") else { return false }
        return lexed.kind(index + 1) != .word || ends(index + 1, in: "ly")
            || lexed.does(index + 1, GrammarRoles.closers.union([.determiner, .conjunction]))
    }

    func ends(_ index: Int, in ending: StaticString) -> Bool {
        guard lexed.kind(index) == .word, lexed.tokens[index].byteRange.count > 3 else {
            return false
        }
        return lexed.bytes(index).suffix(2).elementsEqual(ending.description.utf8)
    }
}
