/// Gives numbers their per cent and their currency, before or behind them.
struct ForeignUnitReader {
    let text: ForeignText
    let words: ForeignWords

    /// Reads what stands around a number.
    func read(_ numeral: inout ForeignNumeral) {
        if readPercent(&numeral) { return }
        if readMoneyBehind(&numeral) { return }
        readMoneyBefore(&numeral)
    }

    /// `64 %`, `64 por ciento`; `%64`, `yüzde 64`.
    private func readPercent(_ numeral: inout ForeignNumeral) -> Bool {
        let (start, end) = (numeral.pieces.lowerBound, numeral.pieces.upperBound)
        if isPercentSign(end) {
            numeral.pieces = start..<end + 1
        } else if let found = words.percent.match(at: end, in: text) {
            numeral.pieces = start..<found.end
        } else if isPercentSign(start - 1), text.isGlued(start) {
            numeral.pieces = start - 1..<end
        } else if let found = words.percent.match(endingAt: start, in: text) {
            numeral.pieces = found.start..<end
        } else {
            return false
        }
        numeral.isPercent = true
        return true
    }

    private func isPercentSign(_ index: Int) -> Bool {
        ["%", "％", "٪"].contains { text.isMark(index, $0) }
    }

    /// `500 €`, `500 EUR`, `5 millones de dólares`.
    private func readMoneyBehind(_ numeral: inout ForeignNumeral) -> Bool {
        var index = numeral.pieces.upperBound
        if let (code, isSure) = sign(index) {
            numeral.pieces = numeral.pieces.lowerBound..<index + 1
            numeral.currency = code
            numeral.isCurrencySure = isSure
            return true
        }
        if numeral.hasScale, text.isMark(index, ".") { index += 1 }
        for _ in 0..<3 {
            if let found = words.money.match(at: index, in: text) {
                numeral.pieces = numeral.pieces.lowerBound..<found.end
                numeral.currency = found.value
                numeral.isCurrencySure = found.value != "USD"
                return true
            }
            guard let word = text.word(index), Self.links.contains(word) else { break }
            index += 1
        }
        guard let code = code(numeral.pieces.upperBound) else { return false }
        numeral.pieces = numeral.pieces.lowerBound..<numeral.pieces.upperBound + 1
        numeral.currency = code
        return true
    }

    /// `$500`, `US$ 500`, `R$ 500`, `EUR 500`.
    private func readMoneyBefore(_ numeral: inout ForeignNumeral) {
        let start = numeral.pieces.lowerBound
        if let (code, isSure) = sign(start - 1) {
            numeral.pieces = start - 1..<numeral.pieces.upperBound
            numeral.currency = code
            numeral.isCurrencySure = isSure
            guard code == "USD", text.isGlued(start - 1), let letters = text.word(start - 2),
                let row = CurrencyTable.world.row(ofDollar: letters)
            else { return }
            numeral.pieces = start - 2..<numeral.pieces.upperBound
            numeral.currency = CurrencyTable.world.codes[Int(row)]
            numeral.isCurrencySure = true
        } else if let code = code(start - 1) {
            numeral.pieces = start - 1..<numeral.pieces.upperBound
            numeral.currency = code
        }
    }

    /// The currency of a sign, and whether no other has it.
    private func sign(_ index: Int) -> (code: String, isSure: Bool)? {
        guard text.kind(index) == .mark,
            let row = CurrencyTable.world.row(
                ofSign: TokenHash.of(text.text.span, text.pieces[index].range))
        else { return nil }
        return (CurrencyTable.world.codes[Int(row)], !text.isMark(index, "$"))
    }

    /// An ISO 4217 code in capitals.
    private func code(_ index: Int) -> String? {
        guard text.kind(index) == .word, text.pieces[index].count == 3 else { return nil }
        let code = String(decoding: text.text[text.pieces[index].range], as: UTF8.self)
        return CurrencyTable.world.codes.contains(code) ? code : nil
    }

    /// Words and marks between a number and its currency.
    private static let links: Set<String> = ["de", "d", "di", "do", "'", "’"]
}
