/// Reads the minus before amounts, percentages and decimals: `-0.3%`, `minus 10 dollars`.
///
/// News of growth and prices writes so, reports seldom. Whole numbers without a unit are left
/// alone: a dash before one is mostly a list's mark.
struct SignReader {
    let lexed: LexedText

    /// Makes the numerals negative that a sign or `minus` stands before.
    func read(_ numerals: inout [Numeral]) {
        for index in numerals.indices {
            let numeral = numerals[index]
            guard numeral.unit != .none || numeral.shape.contains(.decimal), numeral.value > 0,
                numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken]),
                isMinus(numeral.span.lowerBound - 1)
            else { continue }
            numerals[index].value = -numeral.value
            numerals[index].mantissa = -numeral.mantissa
            numerals[index].span = numeral.span.lowerBound - 1..<numeral.span.upperBound
        }
    }

    private func isMinus(_ index: Int) -> Bool {
        // What is taken from a number before it is no number below zero.
        guard lexed.kind(index - 1) != .number, !lexed.isMark(index - 1, "%") else { return false }
        if lexed.hash(index) == Self.word { return true }
        let isSign = lexed.isMark(index, "-") || lexed.hash(index) == Self.sign
        let isOpen =
            lexed.hasSpace(before: index) && !lexed.isFirst(index)
            || lexed.isMark(index - 1, "(") && !lexed.hasSpace(before: index)
        return isSign && isOpen && !lexed.hasSpace(before: index + 1)
    }

    private static let word = TokenHash.of("minus")
    private static let sign = TokenHash.of("\u{2212}")
}
