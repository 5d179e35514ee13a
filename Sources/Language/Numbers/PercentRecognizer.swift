/// Gives numerals their per cent: `%`, `percent`, `per cent`, `pct`, `percentage points`.
struct PercentRecognizer {
    let lexed: LexedText

    /// Reads the sign or words after a numeral.
    func read(_ numeral: inout Numeral) {
        guard numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken, .measured]) else {
            return
        }
        let next = numeral.tokens.upperBound
        let start = numeral.tokens.lowerBound
        if lexed.isMark(next, "%") {
            numeral.unit = isPoint(next + 1) ? .percentagePoints : .percent
            numeral.span = start..<(isPoint(next + 1) ? next + 2 : next + 1)
            return
        }
        // `half a percent`, `half a percentage point`, `a quarter of one percent`.
        let isHung =
            lexed.isMark(next, "-") && !lexed.hasSpace(before: next)
            || numeral.shape.contains(.fraction) && lexed.has(next, .article)
        let isPart =
            numeral.shape.contains(.fraction) && lexed.has(next, .of)
            && (lexed.has(next + 1, .article) || lexed.hash(next + 1) == Self.one)
        let word = isPart ? next + 2 : isHung ? next + 1 : next
        if let end = percentEnd(at: word) {
            numeral.unit = .percent
            numeral.span = start..<end
            if isPoint(end) {
                numeral.unit = .percentagePoints
                numeral.span = start..<end + 1
            }
        } else if isPercentage(word), isPoint(dashed(word + 1)) {
            numeral.unit = .percentagePoints
            numeral.span = start..<dashed(word + 1) + 1
        }
    }

    /// Where `percent` or `per cent` ends that starts at `index`.
    private func percentEnd(at index: Int) -> Int? {
        if lexed.has(index, .percent) { return index + 1 }
        let next = dashed(index + 1)
        let isPerCent = lexed.hash(index) == Self.per && lexed.hash(next) == Self.cent
        return isPerCent ? next + 1 : nil
    }

    private func dashed(_ index: Int) -> Int { lexed.isMark(index, "-") ? index + 1 : index }

    private func isPoint(_ index: Int) -> Bool { lexed.has(index, .point) }

    private func isPercentage(_ index: Int) -> Bool { lexed.hash(index) == Self.percentage }

    private static let one = TokenHash.of("one")
    private static let per = TokenHash.of("per")
    private static let cent = TokenHash.of("cent")
    private static let percentage = TokenHash.of("percentage")
}
