/// Recognizes how letters begin and end: `Dear Sir,`, `Kind regards,`.
enum Greeting {
    /// The most tokens that a greeting has, its comma included.
    static let lengthLimit = 5
    /// The most tokens that the end of a letter has.
    private static let closingLimit = 7

    /// Whether a line with a comma at its end is a letter's; `fits` says that there was ample room
    /// for another word.
    static func isLine(
        _ line: Range<Int>, fits: Bool, _ document: AnnotatedDocument
    ) -> Bool {
        guard !line.isEmpty, line.count <= closingLimit else { return false }
        if SentenceWords.closings.contains(document.tokens[line.lowerBound].hash) { return true }
        guard fits, line.count <= lengthLimit else { return false }
        return document.tokens[line].allSatisfy {
            $0.flags.contains(.capitalized) || $0.kind == .mark
        }
    }

    /// Whether a sentence greets up to the comma at `index`, and the letter goes on behind it in
    /// the same line: `Dear Ann, Please come.`
    static func ends(
        at index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        guard index > start, index + 2 < document.tokens.count else {
            return false
        }
        let next = document.tokens[index + 1]
        guard next.flags.contains(.capitalized), next.flags.contains(.spaceBefore),
            !document.tokens[index + 2].flags.contains(.capitalized),
            SentenceWords.starters.contains(next.hash)
        else { return false }
        let first = document.tokens[start]
        let isAddress = SentenceWords.salutations.contains(first.hash)
        guard isAddress || next.byteRange.count > 1 && !SentenceWords.starters.contains(first.hash)
        else {
            return false
        }
        return document.tokens[start..<index].allSatisfy {
            $0.kind == .word && (isAddress || $0.flags.contains(.capitalized))
        }
    }

    /// Whether a letter's end goes up to the comma at `index`, and the name follows in the same
    /// line: `Kind regards, Ann Lee`.
    static func closes(
        at index: Int, sentence start: Int, _ document: AnnotatedDocument
    ) -> Bool {
        guard index > start,
            document.tokens[start..<index].allSatisfy({
                SentenceWords.farewells.contains($0.hash)
            })
        else { return false }
        var end = index + 1
        while end < document.tokens.count, end - index <= lengthLimit,
            document.tokens[end].flags.contains(.capitalized),
            !SentenceWords.starters.contains(document.tokens[end].hash)
        {
            end += 1
        }
        // Somebody is spoken to if a stop or a comma follows: `Thanks, Ann.`
        guard end > index + 1 else { return false }
        return end == document.tokens.count || document.tokens[end].kind == .word
            || document.tokens[end].flags.contains(.newlineBefore)
    }

}
