extension DateRecognizer {
    /// A date around the month at `index`: `April 15, 2013`, `15 April`, `June 2012`, `in May`.
    func monthDate(at index: Int, _ numerals: inout [Numeral], near: Int) -> Found? {
        guard isMonth(index, numerals, near) else { return nil }
        var date = CalendarDate(month: Int(lexed.word(index).calendar))
        var start = index
        var end = pastPoint(index + 1)
        var lastDay: Int?
        if let day = dayBefore(index, numerals, near) {
            date.day = day.value
            start = day.token
            if let first = firstDayOfRange(start, before: day.value, numerals, near) {
                (date.day, lastDay) = (first.value, day.value)
                start = first.token
            }
        } else if let day = dayAfter(end, numerals, near) {
            date.day = day.value
            end = day.end
            if let last = lastDayOfRange(end, after: day.value, numerals, near) {
                lastDay = last.value
                end = last.end
            }
        }
        if let year = yearAfter(end, numerals, near) {
            date.year = year.value
            end = year.end
        }
        if !date.exists { date.day = nil }
        var found = Found(tokens: start..<end, norm: date.iso, isAbsolute: date.year != nil)
        if let lastDay, date.year != nil {
            var last = date
            last.day = lastDay
            if last.exists { found.norm = joined(date.iso, last.iso) }
        }
        extendRange(&found, from: date, &numerals, near)
        mark(&numerals, in: found.tokens, near: near)
        return found
    }

    /// Whether the word is used as a month: capitalized, and `May`, `March` with more to show.
    private func isMonth(_ index: Int, _ numerals: [Numeral], _ near: Int) -> Bool {
        guard lexed.isCapitalized(index) else { return isSmallMonth(index, numerals, near) }
        guard Self.doubtful.contains(lexed.hash(index)) else {
            return !lexed.isMark(index + 1, "-") || lexed.hasSpace(before: index + 1)
                || lexed.kind(index + 2) == .number || lexed.has(index + 2, .month)
        }
        if numeral(at: index + 1, numerals, near: near) != nil { return true }
        if lexed.isMark(index + 1, ","), lexed.kind(index + 2) == .number { return true }
        if Self.whens.contains(lexed.hash(index - 1)) { return !isNameStart(index) }
        return Self.leads.contains(lexed.hash(index - 1)) && !lexed.isCapitalized(index + 1)
            || lexed.kind(index - 1) == .number && !lexed.isFirst(index)
    }

    /// `June Carter's book`, `August Town`: a name that begins with a month.
    private func isNameStart(_ index: Int) -> Bool {
        Self.towns.contains(lexed.hash(index + 1))
            || lexed.isCapitalized(index + 1) && lexed.hash(index + 2) == Self.possessive
                && !lexed.hasSpace(before: index + 2)
    }

    private static let towns = WordSet("town township lake pen street county island bay")
    private static let possessive = TokenHash.of("'s")

    /// `5 april 2016`, `october 2`: in small letters only beside a day or year.
    ///
    /// Messages are typed so; reports are not.
    private func isSmallMonth(_ index: Int, _ numerals: [Numeral], _ near: Int) -> Bool {
        guard !Self.verbs.contains(lexed.hash(index)) else { return false }
        return dayBefore(index, numerals, near) != nil || dayAfter(index + 1, numerals, near) != nil
            || yearAfter(index + 1, numerals, near) != nil
    }

    private static let verbs = WordSet("may march mar jun jan dec sep sun")

    /// Months that are words or names too.
    private static let doubtful = WordSet("may march mar jun jan dec sep august april june sun")
    /// These hardly ever stand before a name that begins with a month: `In August Thai police`.
    private static let whens = WordSet("in since during")
    private static let leads = WordSet(
        "in since until by during through to and from of early late mid last next this between -")

    /// `15` or `15th`, with `of` perhaps, before the month.
    private func dayBefore(
        _ month: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, token: Int)? {
        let isJoined =
            lexed.has(month - 1, .of)
            || lexed.isMark(month - 1, "-") && !lexed.hasSpace(before: month)
        let token = isJoined ? month - 2 : month - 1
        if lexed.has(month - 1, .of), lexed.has(token, .ordinal) { return ordinalDay(token) }
        guard let numeral = numeral(at: token, numerals, near: near), isDay(numeral),
            token == month - 1 || numeral.shape.contains(.ordinal) || !lexed.has(month - 1, .of)
        else { return nil }
        return (Int(numeral.value), token)
    }

    /// `the twelfth of March`, `the twenty-first of May`; `a third of May` is none.
    private func ordinalDay(_ token: Int) -> (value: Int, token: Int)? {
        let value = Int(lexed.word(token).number)
        guard !lexed.has(token - 1, .article) else { return nil }
        if value < 10, lexed.isMark(token - 1, "-"), lexed.has(token - 2, .tens) {
            let day = Int(lexed.word(token - 2).number) + value
            return day <= 31 ? (day, token - 2) : nil
        }
        return value <= 31 ? (value, token) : nil
    }

    /// The day behind the month, unless it counts the noun that follows: `In May 15 people`.
    private func dayAfter(
        _ index: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, end: Int)? {
        let token = lexed.has(index, .perWord) && lexed.has(index + 1, .ordinal) ? index + 1 : index
        guard let numeral = numeral(at: token, numerals, near: near), isDay(numeral) else {
            return nil
        }
        if lexed.has(token + 1, .people), lexed.has(index - 2, .yearLead),
            !lexed.has(index - 2, .perWord)
        {
            return nil
        }
        return (Int(numeral.value), token + 1)
    }

    private func isDay(_ numeral: Numeral) -> Bool {
        numeral.shape.contains(.digits) && (1...31).contains(numeral.value)
            && numeral.unit == .none && numeral.tokens.count == 1
            && numeral.shape.isDisjoint(with: [.grouped, .decimal, .scaled, .fraction, .broken])
    }

    /// `April 24-26`, `April 24 and 25` before a year.
    private func lastDayOfRange(
        _ index: Int, after first: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, end: Int)? {
        guard lexed.isDash(index) || lexed.has(index, [.to, .and, .through]),
            let numeral = numeral(at: index + 1, numerals, near: near), isDay(numeral),
            Int(numeral.value) > first,
            lexed.isDash(index) || yearAfter(index + 2, numerals, near) != nil
                || !lexed.isLowerWord(index + 2)
        else { return nil }
        return (Int(numeral.value), index + 2)
    }

    /// Behind the point of `Nov., 2019`.
    private func pastPoint(_ index: Int) -> Int {
        lexed.isMark(index, ".") && lexed.isMark(index + 1, ",") && !lexed.hasSpace(before: index)
            ? index + 1 : index
    }

    /// `from 4 to 22 January`, `5-9 May`, `4 and 5 June`: the day before the one at `index`.
    private func firstDayOfRange(
        _ index: Int, before last: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, token: Int)? {
        guard lexed.isDash(index - 1) || lexed.has(index - 1, [.to, .and, .through]),
            let numeral = numeral(at: index - 2, numerals, near: near - 2), isDay(numeral),
            Int(numeral.value) < last, !lexed.isDash(index - 3),
            lexed.isDash(index - 1) || lexed.has(index - 3, [.from, .between])
                || lexed.has(index - 3, .yearLead) || numeral.shape.contains(.ordinal)
        else { return nil }
        return (Int(numeral.value), index - 2)
    }

    /// A year behind month or day, with a comma or `of` perhaps.
    private func yearAfter(
        _ index: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, end: Int)? {
        if let year = shortYear(index) { return year }
        let isLed =
            lexed.isMark(index, ",") || lexed.has(index, .of) || isHyphenBetween(index)
        let token = isLed ? index + 1 : index
        guard let numeral = numeral(at: token, numerals, near: near),
            numeral.shape.contains(.yearLike), numeral.tokens.count == 1, numeral.value < 2100,
            numeral.unit == .none
        else { return nil }
        if lexed.has(token + 1, [.people, .scale]), lexed.isMark(index, ",") { return nil }
        return (Int(numeral.value), token + 1)
    }

    /// The second hyphen of `12-Jan-2016`.
    private func isHyphenBetween(_ index: Int) -> Bool {
        lexed.isMark(index, "-") && lexed.isMark(index - 2, "-")
            && !lexed.hasSpace(before: index) && !lexed.hasSpace(before: index + 1)
    }

    /// `7 Feb '09`, as letters and messages write it.
    private func shortYear(_ index: Int) -> (value: Int, end: Int)? {
        guard isApostrophe(index), !lexed.hasSpace(before: index + 1),
            lexed.kind(index + 1) == .number, lexed.tokens[index + 1].byteRange.count == 2,
            let digits = Int(String(decoding: lexed.bytes(index + 1), as: UTF8.self))
        else { return nil }
        return (fullYear(digits), index + 2)
    }

    /// `January 2015-December 2020` and `April-June 2019` are one date.
    private func extendRange(
        _ found: inout Found, from date: CalendarDate, _ numerals: inout [Numeral], _ near: Int
    ) {
        let dash = found.tokens.upperBound
        guard lexed.isDash(dash), lexed.has(dash + 1, .month), lexed.isCapitalized(dash + 1),
            !lexed.hasSpace(before: dash + 1) || lexed.mark(dash) == Mark.enDash,
            let last = monthDate(at: dash + 1, &numerals, near: near)
        else { return }
        found.tokens = found.tokens.lowerBound..<last.tokens.upperBound
        guard last.isAbsolute, let end = last.norm else { return }
        var start = date
        if start.year == nil {
            start.year = Int(end.prefix(4))
            found.norm = joined(start.iso, end)
        } else if let year = start.year {
            found.norm = joined(CalendarDate(year: year).iso, String(end.prefix(4)))
        }
        found.isAbsolute = true
    }

    func joined(_ start: String?, _ end: String?) -> String? {
        guard let start, let end else { return start ?? end }
        return start + "/" + end
    }
}
