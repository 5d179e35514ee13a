/// Proposes every number, amount, percentage and date of a text as a mention.
struct NumberRecognizer: PipelineComponent {
    static let name: StaticString = "numbers"

    private let lexicon = Lexicon.english
    private let currencies = CurrencyTable.world

    mutating func annotate(_ document: inout AnnotatedDocument) {
        let lexed = LexedText(document, lexicon)
        document.lexemes = lexed.lexemes
        var numerals = NumeralParser.numerals(in: lexed)
        readUnits(&numerals, lexed)
        HundredthsJoiner(lexed: lexed).join(&numerals)
        SignReader(lexed: lexed).read(&numerals)
        let references = ReferenceFilter(lexed: lexed)
        let dates = DateRecognizer(lexed: lexed, references: references, written: document.written)
            .dates(&numerals)
        references.reject(&numerals)
        RatioReader(lexed: lexed).join(&numerals)
        RangeJoiner(lexed: lexed).join(&numerals)
        ComparatorReader(lexed: lexed).read(&numerals)
        TrendReader(lexed: lexed).read(&numerals)
        let writer = NumberMentions(lexed: lexed)
        for date in dates { document.candidates.append(writer.mention(of: date)) }
        for numeral in numerals {
            if let mention = writer.mention(of: numeral) { document.candidates.append(mention) }
        }
    }

    private func readUnits(_ numerals: inout [Numeral], _ lexed: LexedText) {
        let percents = PercentRecognizer(lexed: lexed)
        let money = MoneyRecognizer(lexed: lexed, currencies: currencies)
        for index in numerals.indices {
            percents.read(&numerals[index])
            money.read(&numerals[index])
        }
    }
}
