extension CitationBracket {
    /// How many words before the bracket may be the long form of an acronym.
    static let expansionLimit = 12

    /// Whether an acronym in the bracket stands for the words before it, or names no source:
    /// `International Labour Organization (ILO)`.
    func isAcronym(_ index: Int) -> Bool {
        guard open > 0 else { return true }
        let previous = document.tokens[open - 1]
        // A name before it is taken to be its long form.
        if previous.kind == .word, previous.flags.contains(.capitalized) { return true }
        let letters = capitals(index)
        guard letters.count > 1 else { return true }
        return initials(before: open, first: letters[0]).starts(with: letters)
            || hasInitials(letters)
    }

    /// Whether the bracket spells out the acronym before it: `TVPA (Trafficking Victims …)`.
    func isExpansion(_ names: TokenSpan) -> Bool {
        guard open > 0 else { return false }
        let previous = document.tokens[open - 1]
        guard previous.flags.contains(.allCapitals) else { return false }
        let first = document.text[Int(document.tokens[names.lowerBound].start)]
        return document.text[Int(previous.start)] == first
    }

    private func capitals(_ index: Int) -> [UInt8] {
        document.text[document.tokens[index].byteRange].filter {
            $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")
        }
    }

    /// Whether some run of words before the bracket has these initials, small words skipped.
    private func hasInitials(_ letters: [UInt8]) -> Bool {
        var wanted = letters.count - 1
        var index = open - 1
        let limit = max(0, open - Self.expansionLimit)
        while index >= limit, wanted >= 0 {
            let token = document.tokens[index]
            guard token.kind == .word else {
                if token.mark == Ascii.hyphen || document.isDash(index) {
                    index -= 1
                    continue
                }
                return false
            }
            if initial(index) == letters[wanted] {
                wanted -= 1
            } else if !CitationWords.connectors.contains(token.hash) {
                return false
            }
            index -= 1
        }
        return wanted < 0
    }

    private func initials(before end: Int, first: UInt8) -> [UInt8] {
        var all: [UInt8] = []
        var index = end - 1
        while index >= max(0, end - Self.expansionLimit), document.tokens[index].kind == .word {
            all.insert(initial(index), at: 0)
            if all[0] == first { break }
            index -= 1
        }
        return all
    }

    private func initial(_ index: Int) -> UInt8 {
        let byte = document.text[Int(document.tokens[index].start)]
        return Ascii.isLetter(byte) ? byte & 0xDF : byte
    }
}
