extension LexiconBuilder {
    /// All lists of English words, with the currencies' names.
    static func english() -> Self {
        var builder = Self()
        builder.addNumbers()
        builder.addDates()
        builder.addUnits()
        builder.addSurroundings()
        builder.addCurrencies(.world)
        builder.addTrends()
        builder.addComparators()
        builder.addSmallWords()
        builder.addGrammar()
        return builder
    }

    private mutating func addNumbers() {
        let number = { (word: inout Lexicon.Word, value: String) in word.number = Int16(value) ?? 0
        }
        add(valued: NumberWords.units, .unit, number)
        add(valued: NumberWords.tens, .tens, number)
        add(valued: NumberWords.scales, .scale, number)
        add(valued: NumberWords.sets, .set, number)
        add(valued: NumberWords.fractions, .fraction, number)
        add(valued: NumberWords.ordinals, .ordinal, number)
        add(valued: NumberWords.multiples, .multiple, number)
        add(NumberWords.vague, .vague)
    }

    private mutating func addDates() {
        let calendar = { (word: inout Lexicon.Word, value: String) in
            word.calendar = UInt8(value) ?? 0
        }
        add(valued: DateWords.months, .month, calendar)
        add(valued: DateWords.weekdays, .weekday, calendar)
        add(DateWords.yearLeads, .yearLead)
        add(DateWords.yearFollowers, .yearFollower)
        add(DateWords.relatives, .relativeDay)
        add(DateWords.deictics, .deictic)
        add(DateWords.calendarUnits, .calendarUnit)
        add(DateWords.instruments, .instrument)
        add(DateWords.nameFillers, .nameFiller)
    }

    private mutating func addUnits() {
        let period = { (word: inout Lexicon.Word, value: String) in
            let index = Lexicon.periodNames.firstIndex(of: value) ?? 0
            word.calendar = UInt8(index)
        }
        add(UnitWords.durations, .duration)
        add(UnitWords.durationFillers, .durationFiller)
        add(UnitWords.measures, .measure)
        add(UnitWords.percents, .percent)
        add(UnitWords.points, .point)
        add(valued: UnitWords.adverbsOfRate, .rateAdverb, period)
        add(valued: UnitWords.periods, .period, period)
        add(UnitWords.perWords, .perWord)
        add(UnitWords.ages, .age)
        add(UnitWords.clock, .clock)
        add(UnitWords.bearings, .bearing)
    }

    private mutating func addSurroundings() {
        add(ContextWords.references, .reference)
        add(ContextWords.weakReferences, .weakReference)
        add(ContextWords.collections, .collection)
        add(ContextWords.streets, .street)
        add(ContextWords.calls, .call)
        add(ContextWords.openers, .opener)
        add(ContextWords.people, .people)
    }

    private mutating func addCurrencies(_ table: CurrencyTable) {
        for (word, group) in table.wordGroups {
            insert(word) {
                $0.roles.insert(.currency)
                $0.currency = group
            }
        }
        for (word, group) in table.adjectiveGroups {
            insert(word) {
                $0.roles.insert(.currencyAdjective)
                $0.adjective = group
            }
        }
        for (index, code) in table.codes.enumerated() {
            insert(code.lowercased()) {
                $0.roles.insert(.currencyCode)
                $0.code = UInt8(index)
            }
        }
        let code = { (word: inout Lexicon.Word, value: String) in
            word.code = table.row(of: value) ?? 0
        }
        add(valued: CurrencySigns.dollarPrefixes, .dollarPrefix) { word, value in
            word.dollar = table.row(of: value) ?? 0
        }
        add(valued: CurrencySigns.leading, .currencyLeading, code)
        add(valued: CurrencySigns.trailing, .currencyTrailing, code)
        add(CurrencySigns.wordlikeCodes, .wordlikeCode)
    }

    private mutating func addTrends() {
        add(TrendWords.rises, .rise)
        add(TrendWords.falls, .fall)
        add(TrendWords.riseNouns, .riseNoun)
        add(TrendWords.fallNouns, .fallNoun)
        add(TrendWords.moreWords, .more)
        add(TrendWords.lessWords, .less)
        add(TrendWords.adverbs, .trendAdverb)
    }

    private mutating func addComparators() {
        for phrase in PhraseTable.lines(ComparatorPhrases.before) {
            guard let last = phrase.words.last else { continue }
            insert(last) { $0.roles.insert(.comparatorEnd) }
        }
        for phrase in PhraseTable.lines(ComparatorPhrases.after) {
            guard let first = phrase.words.first else { continue }
            insert(first) { $0.roles.insert(.comparatorStart) }
        }
        add(ComparatorPhrases.fillers, .comparatorFiller)
        add(ComparatorPhrases.estimating, .estimated)
    }

    private mutating func addSmallWords() {
        add("a an", .article)
        add("and &", .and)
        add("or nor", .or)
        add("to", .to)
        add("through thru", .through)
        add("between", .between)
        add("from ranging", .from)
        add("of", .of)
        add("in", .in)
        add("out", .out)
        add("every each", .every)
    }
}
