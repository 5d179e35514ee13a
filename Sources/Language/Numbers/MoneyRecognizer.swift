/// Gives numerals their currency: signs, ISO codes, short forms and words, before or after.
///
/// A word that several currencies share stays open here; `CurrencyResolver` settles it once the
/// document's countries are known.
struct MoneyRecognizer {
    let lexed: LexedText
    let currencies: CurrencyTable

    /// Reads the currency around a numeral that has no unit yet.
    func read(_ numeral: inout Numeral) {
        guard numeral.unit == .none,
            numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken, .measured, .times])
        else { return }
        readBefore(&numeral)
        readAfter(&numeral)
    }

    private func readBefore(_ numeral: inout Numeral) {
        let index = numeral.tokens.lowerBound - 1
        if let row = signRow(index) {
            var start = index
            var money = row
            if lexed.isMark(index, "$"), lexed.has(index - 1, .dollarPrefix),
                !lexed.hasSpace(before: index), lexed.isCapitalized(index - 1)
            {
                money = lexed.word(index - 1).dollar
                start = index - 1
            }
            numeral.unit = .money(row: money, group: 0, isSure: money != 0)
            numeral.span = start..<numeral.tokens.upperBound
        } else if let start = leadingCode(before: numeral) {
            numeral.unit = .money(row: lexed.word(start).code, group: 0, isSure: true)
            numeral.span = start..<numeral.tokens.upperBound
        }
    }

    /// The row of a sign of money at `index`.
    private func signRow(_ index: Int) -> UInt8? {
        switch lexed.mark(index) {
        case UInt8(ascii: "$"): 0
        case Mark.euro, Mark.pound, Mark.yen, Mark.currency, Mark.other:
            currencies.row(ofSign: lexed.hash(index))
        default: nil
        }
    }

    /// Where an ISO code or short form stands right before a numeral: `BND 2,260`, `Rs. 500`.
    private func leadingCode(before numeral: Numeral) -> Int? {
        var index = numeral.tokens.lowerBound - 1
        if lexed.isMark(index, "."), !lexed.hasSpace(before: index) { index -= 1 }
        let roles = lexed.roles(index)
        let flags = lexed.flags(index)
        if roles.contains(.currencyLeading), flags.contains(.capitalized),
            !numeral.shape.contains(.yearLike)
        {
            return index
        }
        guard roles.contains(.currencyCode), flags.contains(.allCapitals),
            !roles.contains(.wordlikeCode)
        else { return nil }
        return index
    }
}

extension MoneyRecognizer {
    private func readAfter(_ numeral: inout Numeral) {
        var next = numeral.tokens.upperBound
        if lexed.isMark(next, "-"), !lexed.hasSpace(before: next), lexed.has(next + 1, .currency) {
            next += 1
        }
        if readCode(at: next, &numeral) || numeral.isMoney { return }
        readWord(at: next, &numeral)
    }

    /// `one million DJF`, `$400,000 XCD`, `25 cents`.
    private func readCode(at index: Int, _ numeral: inout Numeral) -> Bool {
        let word = lexed.word(index)
        let isCode =
            word.roles.contains(.currencyCode)
            && lexed.flags(index).contains(.allCapitals)
        let isShort = word.roles.contains(.currencyTrailing)
        guard isCode || isShort, !lexed.has(index + 1, .currency) else { return false }
        if isShort, !isCode, lexed.tokens[index].flags.contains(.capitalized) == false {
            readHundredths(at: index, &numeral)
        }
        numeral.unit = .money(row: word.code, group: 0, isSure: true)
        numeral.span = numeral.span.lowerBound..<index + 1
        return true
    }

    private func readHundredths(at index: Int, _ numeral: inout Numeral) {
        guard Self.hundredths.contains(lexed.hash(index)) else { return }
        numeral.value /= 100
        numeral.mantissa /= 100
    }

    /// A currency's word, with adjectives before it: `20,000 Burundian francs`.
    private func readWord(at index: Int, _ numeral: inout Numeral) {
        var at = index
        var adjective: UInt8 = 0
        while at < index + Self.adjectiveLimit, !lexed.has(at, .currency),
            lexed.isCapitalized(at) || lexed.has(at, .currencyAdjective)
        {
            if lexed.has(at, .currencyAdjective) { adjective = lexed.word(at).adjective }
            at += 1
        }
        let word = lexed.word(at)
        guard word.roles.contains(.currency), at == index || adjective != 0,
            adjective != 0 || isPlainMoney(at, numeral)
        else { return }
        numeral.unit = choice(word: word.currency, adjective: adjective)
        numeral.span = numeral.span.lowerBound..<at + 1
    }

    /// Adjectives between a number and its currency are at most so many tokens.
    private static let adjectiveLimit = 4

    /// The currency of a word, narrowed by an adjective's countries.
    private func choice(word: UInt8, adjective: UInt8) -> Numeral.Unit {
        let rows = currencies.groups[Int(word)]
        let narrowed = rows.filter { currencies.groups[Int(adjective)].contains($0) }
        if narrowed.count == 1 { return .money(row: narrowed[0], group: 0, isSure: true) }
        if let first = narrowed.first {
            return .money(row: first, group: adjective, isSure: false)
        }
        return .money(row: rows.first ?? 0, group: word, isSure: rows.count == 1)
    }

    /// Whether a currency's word without an adjective means money here.
    ///
    /// Some are English words too (`won`, `marks`) or weights (`pounds`).
    private func isPlainMoney(_ index: Int, _ numeral: Numeral) -> Bool {
        guard Self.doubtful.contains(lexed.hash(index)) else { return true }
        if isConverted(index + 1) { return true }
        if lexed.has(index + 1, .of) { return false }
        return numeral.value >= 1000 && !lexed.isCapitalized(index)
    }

    /// Whether a conversion follows: `50 pounds ($3)`.
    private func isConverted(_ index: Int) -> Bool {
        lexed.isMark(index, "(")
            && (signRow(index + 1) != nil || lexed.has(index + 1, .dollarPrefix))
    }

    private static let doubtful = WordSet(
        """
        won real reals sum som mark marks crown crowns pound pounds sol dong kip lev rand leu lek
        colon colons kr
        """)
    /// Words for the hundredth part of a currency.
    static let hundredths = WordSet("cents cent pence penny pennies")
}
