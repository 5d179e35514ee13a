/// Finds the dates and numbers of a passage, from left to right.
struct ForeignNumbers {
    let text: ForeignText
    let words: ForeignWords

    /// The mentions, in order, of which each has its pieces for itself.
    func mentions() -> [Mention] {
        var mentions: [Mention] = []
        let numerals = ForeignNumeralReader(text: text, words: words)
        let dates = ForeignDateReader(text: text, words: words)
        let units = ForeignUnitReader(text: text, words: words)
        var index = 0
        while index < text.pieces.count {
            defer { index += 1 }
            guard text.kind(index) == .digits else { continue }
            if isName(index) {
                let isTelephone = text.isMark(index - 1, "+")
                index = isTelephone ? endOfTelephone(index) : numerals.end(ofDigits: index)
                index -= 1
                continue
            }
            let date = dates.date(at: index)
            if let date, date.date.month != nil || date.lastYear != nil {
                mentions.append(mention(of: date))
                index = date.pieces.upperBound - 1
                continue
            }
            if isParted(index) {
                index = numerals.end(ofDigits: index) - 1
                continue
            }
            let reading = numerals.numeral(at: index)
            guard var numeral = reading.numeral else {
                // Groups that make no number are looked at once, not again from each of them.
                index = reading.end - 1
                continue
            }
            units.read(&numeral)
            let isAmount = numeral.isPercent || numeral.currency != nil || numeral.hasScale
            if let date, !isAmount, numeral.isPlain {
                mentions.append(mention(of: date))
                index = date.pieces.upperBound - 1
            } else {
                if isAmount || isQuantity(numeral) { mentions.append(mention(of: numeral)) }
                index = numeral.pieces.upperBound - 1
            }
        }
        return mentions
    }

    /// Whether digits belong to a word (`COVID-19`), a telephone number, a clock time or a list.
    private func isName(_ index: Int) -> Bool {
        let before = index - 1
        if text.isGlued(index) {
            if let word = text.word(before), text.kind(before) == .word {
                return !isSign(before) && !words.prefixes.contains(word)
            }
            let isHyphen = ["-", "/", "‑"].contains { text.isMark(before, $0) }
            if isHyphen, text.kind(before - 1) == .word, text.isGlued(before) { return true }
            if ["+", "#", "№", "§", ":"].contains(where: { text.isMark(before, $0) }) {
                return true
            }
            if text.isMark(before, "("), text.isMark(index + 1, ")") { return true }
        }
        if text.isMark(index + 1, ":"), text.kind(index + 2) == .digits { return true }
        return isListed(index) || isReference(index)
    }

    /// The end of the groups of digits of a telephone number.
    private func endOfTelephone(_ index: Int) -> Int {
        var end = index + 1
        while text.kind(end) == .digits || text.isMark(end, "-") || text.isMark(end, "(")
            || text.isMark(end, ")")
        {
            end += 1
        }
        return end
    }

    /// Whether a slash goes on with more digits, which are no date: `31/02/2020`, `S/2020/12`.
    private func isParted(_ index: Int) -> Bool {
        text.isMark(index + 1, "/") && text.isGlued(index + 1) && text.kind(index + 2) == .digits
            && text.isGlued(index + 2)
    }

    /// Whether a piece is a word by itself in a script that sets no blanks.
    private func isSign(_ index: Int) -> Bool {
        let script = Script.of(text.pieces[index].scalar)
        return script?.isUnspaced == true || script == .hangul
    }

    /// `1.` or `1)` at the start of a line.
    private func isListed(_ index: Int) -> Bool {
        guard text.pieces[index].startsLine, text.isGlued(index + 1) else { return false }
        return [".", ")", "、"].contains { text.isMark(index + 1, $0) }
            && !(text.kind(index + 2) == .digits && text.isGlued(index + 2))
            && words.months.match(at: index + 2, in: text) == nil
    }

    /// `art. 5`, `página 12`, `n.º 3`.
    private func isReference(_ index: Int) -> Bool {
        var before = index - 1
        for _ in 0..<3 {
            guard let word = text.word(before) else { return false }
            if words.references.contains(word) { return true }
            guard [".", "º", "°", "#", "№"].contains(word) else { return false }
            if word == "№" { return true }
            before -= 1
        }
        return false
    }

    /// Whether a bare number counts something: it is no part of a word, and no year of an era that
    /// is not read.
    private func isQuantity(_ numeral: ForeignNumeral) -> Bool {
        let end = numeral.pieces.upperBound
        if text.kind(end) == .word, text.isGlued(end), !isSign(end) { return false }
        let isSolarYear = Self.solar.contains(words.code) && numeral.isPlain
        return !(isSolarYear && (1300..<1500).contains(numeral.value))
    }

    /// Languages whose texts count years by the Persian calendar.
    private static let solar: Set<String> = ["fa", "ps", "ckb", "tg"]

    private func mention(of found: ForeignDateReader.Found) -> Mention {
        var norm = found.date.iso
        if let first = norm, let last = found.lastYear { norm = "\(first)/\(last)" }
        let isAbsolute = found.date.year != nil
        return Mention(
            range: text.range(found.pieces), tokens: 0..<0, kind: isAbsolute ? .date : .time,
            norm: norm, rule: "foreign date", confidence: 0.85)
    }

    private func mention(of numeral: ForeignNumeral) -> Mention {
        let kind: EntityKind =
            numeral.currency != nil ? .money : numeral.isPercent ? .percent : .quantity
        let currency = numeral.currency.flatMap { CurrencyTable.world.row(of: $0) }
        let unit = currency.map { .currency($0) } ?? (numeral.isPercent ? NumericUnit.percent : nil)
        return Mention(
            range: text.range(numeral.pieces), tokens: 0..<0, kind: kind,
            number: NumericValue(value: numeral.value, unit: unit), rule: "foreign number",
            confidence: numeral.isCurrencySure ? 0.8 : 0.6)
    }
}
