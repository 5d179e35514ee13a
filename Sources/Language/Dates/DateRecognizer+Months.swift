extension DateRecognizer {
    /// A date around the month at `index`: `April 15, 2013`, `15 April`, `June 2012`, `in May`.
    func monthDate(at index: Int, _ numerals: inout [Numeral], near: Int) -> Found? {
        guard isMonth(index, numerals, near) else { return nil }
        var date = CalendarDate(month: Int(lexed.word(index).calendar))
        var start = index
        var end = index + 1
        var lastDay: Int?
        if let day = dayBefore(index, numerals, near) {
            date.day = day.value
            start = day.token
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
        var found = Found(tokens: start..<end, norm: date.iso, isAbsolute: date.year != nil)
        if let lastDay, date.year != nil {
            var last = date
            last.day = lastDay
            found.norm = joined(date.iso, last.iso)
        }
        extendRange(&found, from: date, &numerals, near)
        mark(&numerals, in: found.tokens, near: near)
        return found
    }

    /// Whether the word is used as a month: capitalized, and `May`, `March` with more to show.
    private func isMonth(_ index: Int, _ numerals: [Numeral], _ near: Int) -> Bool {
        guard lexed.isCapitalized(index) else { return false }
        guard Self.doubtful.contains(lexed.hash(index)) else {
            return !lexed.isMark(index + 1, "-") || lexed.hasSpace(before: index + 1)
                || lexed.kind(index + 2) == .number || lexed.has(index + 2, .month)
        }
        if numeral(at: index + 1, numerals, near: near) != nil { return true }
        if lexed.isMark(index + 1, ","), lexed.kind(index + 2) == .number { return true }
        return Self.leads.contains(lexed.hash(index - 1)) && !lexed.isCapitalized(index + 1)
            || lexed.kind(index - 1) == .number && !lexed.isFirst(index)
    }

    /// Months that are words or names too.
    private static let doubtful = WordSet("may march mar jun jan dec sep august april june sun")
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
        guard let numeral = numeral(at: token, numerals, near: near), isDay(numeral),
            token == month - 1 || numeral.shape.contains(.ordinal) || !lexed.has(month - 1, .of)
        else { return nil }
        return (Int(numeral.value), token)
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

    /// A year behind month or day, with a comma or `of` perhaps.
    private func yearAfter(
        _ index: Int, _ numerals: [Numeral], _ near: Int
    ) -> (value: Int, end: Int)? {
        let token = lexed.isMark(index, ",") || lexed.has(index, .of) ? index + 1 : index
        guard let numeral = numeral(at: token, numerals, near: near),
            numeral.shape.contains(.yearLike), numeral.tokens.count == 1, numeral.value < 2100,
            numeral.unit == .none
        else { return nil }
        if lexed.has(token + 1, [.people, .scale]), lexed.isMark(index, ",") { return nil }
        return (Int(numeral.value), token + 1)
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
