/// Adds the hundredths that follow an amount: `4 dollars and 50 cents` is one amount.
///
/// Speech and shop prices are worded so; reports hardly ever are.
struct HundredthsJoiner {
    let lexed: LexedText

    /// Joins such amounts; the second numeral of each is marked as used up.
    func join(_ numerals: inout [Numeral]) {
        guard numerals.count > 1 else { return }
        for index in 0..<numerals.count - 1 {
            let whole = numerals[index]
            let part = numerals[index + 1]
            guard whole.isMoney, part.isMoney, isWhole(whole), isHundredths(part),
                isNext(whole.span.upperBound, part.span.lowerBound)
            else { continue }
            numerals[index].value += part.value
            numerals[index].mantissa = numerals[index].value
            numerals[index].scale = 1
            numerals[index].shape.insert(.decimal)
            numerals[index].shape.remove(.loneOne)
            numerals[index].tokens = whole.tokens.lowerBound..<part.tokens.upperBound
            numerals[index].span = whole.span.lowerBound..<part.span.upperBound
            numerals[index + 1].use = .rejected
        }
    }

    /// Whether a currency's word ends it, and not a word for its hundredths.
    private func isWhole(_ numeral: Numeral) -> Bool {
        lexed.has(numeral.span.upperBound - 1, .currency)
            && numeral.value == numeral.value.rounded()
    }

    private func isHundredths(_ numeral: Numeral) -> Bool {
        numeral.value > 0 && numeral.value < 1
            && MoneyRecognizer.hundredths.contains(lexed.hash(numeral.span.upperBound - 1))
    }

    private func isNext(_ end: Int, _ start: Int) -> Bool {
        start == end || start == end + 1 && lexed.has(end, .and)
    }
}
