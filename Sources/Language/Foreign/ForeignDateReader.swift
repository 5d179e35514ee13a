/// Finds dates around digits: `12 de marzo de 2020`, `3. Mai 2019`, `12.03.2020`, `2020年3月12日`.
struct ForeignDateReader {
    let text: ForeignText
    let words: ForeignWords

    /// A date with its pieces.
    struct Found {
        var pieces: Range<Int>
        var date: CalendarDate
        /// The last year of a span of years.
        var lastYear: Int?
    }

    /// The date that digits are the first or, behind a month, the last part of.
    func date(at index: Int) -> Found? {
        signed(at: index) ?? numeric(at: index) ?? counted(at: index) ?? yearFirst(at: index)
            ?? dayFirst(at: index) ?? monthFirst(at: index) ?? year(at: index)
    }

    /// `2020年3月12日`, `2020년 3월`, `3月12日`.
    private func signed(at index: Int) -> Found? {
        let (year, month) = (value(at: index, "年", "년"), value(at: index, "月", "월"))
        if let year, let written = self.year(year, digits: text.pieces[index].count) {
            var found = Found(pieces: index..<index + 2, date: CalendarDate(year: written))
            guard let month = value(at: index + 2, "月", "월") else { return found }
            found = Found(
                pieces: index..<index + 4, date: CalendarDate(year: written, month: month))
            guard let day = value(at: index + 4, "日", "일") ?? value(at: index + 4, "号", "號") else {
                return checked(found)
            }
            found = Found(
                pieces: index..<index + 6,
                date: CalendarDate(year: written, month: month, day: day))
            return checked(found)
        }
        guard let month, let day = value(at: index + 2, "日", "일") else { return nil }
        return checked(
            Found(pieces: index..<index + 4, date: CalendarDate(month: month, day: day)))
    }

    private func value(at index: Int, _ sign: Unicode.Scalar, _ other: Unicode.Scalar) -> Int? {
        guard let value = text.digits(index), text.kind(index + 1) == .word else { return nil }
        let scalar = text.pieces[index + 1].scalar
        return scalar == sign.value || scalar == other.value ? value : nil
    }

    /// `12.03.2020`, `12/3/2020`, `2020-03-12`.
    private func numeric(at index: Int) -> Found? {
        guard let first = text.digits(index), let second = text.digits(index + 2),
            let third = text.digits(index + 4),
            (1...4).allSatisfy({ text.isGlued(index + $0) }),
            ["-", ".", "/"].contains(where: {
                text.isMark(index + 1, $0) && text.isMark(index + 3, $0)
            }),
            !(text.kind(index + 5) == .mark && text.isGlued(index + 5)
                && text.kind(index + 6) == .digits)
        else { return nil }
        var date = CalendarDate(month: second)
        if text.pieces[index].count == 4 {
            (date.year, date.day) = (first, third)
        } else if text.pieces[index + 4].count == 4, text.pieces[index].count <= 2 {
            (date.year, date.day) = (third, first)
            // Some write the month first all the same.
            if second > 12, first <= 12 { (date.month, date.day) = (first, second) }
        } else {
            return nil
        }
        date.year = date.year.flatMap { year($0, digits: 4) }
        return date.year == nil ? nil : checked(Found(pieces: index..<index + 5, date: date))
    }

    /// Vietnamese counts its months: `ngày 12 tháng 3 năm 2020`, `tháng 3/2020`.
    private func counted(at index: Int) -> Found? {
        guard words.code == "vi", let first = text.digits(index) else { return nil }
        var date = CalendarDate()
        var start = index
        var end = index + 1
        if text.word(end) == "tháng", let month = text.digits(end + 1) {
            (date.day, date.month) = (first, month)
            if text.word(index - 1) == "ngày" { start -= 1 }
            end += 2
        } else if text.word(index - 1) == "tháng" {
            date.month = first
            start -= 1
        } else {
            return nil
        }
        let isNamed = text.word(end) == "năm" || text.isMark(end, "/")
        if isNamed, let written = text.digits(end + 1),
            let year = year(written, digits: text.pieces[end + 1].count)
        {
            date.year = year
            end += 2
        }
        return checked(Found(pieces: start..<end, date: date))
    }

    /// `2020. március 12.`, `2020 m. kovo 12 d.`
    private func yearFirst(at index: Int) -> Found? {
        guard let year = yearDigits(at: index) else { return nil }
        for gap in 1...3 {
            if let month = words.months.match(at: index + gap, in: text) {
                guard gap > 1 || !text.isGlued(index + gap) else { return nil }
                guard let day = text.digits(month.end), (1...31).contains(day) else { return nil }
                return checked(
                    Found(
                        pieces: index..<month.end + 1,
                        date: CalendarDate(year: year, month: month.value, day: day)))
            }
            guard let word = text.word(index + gap), Self.yearWords.contains(word) else {
                return nil
            }
        }
        return nil
    }

    /// `12 de marzo de 2020`, `1er mai`, `3. Mai 2019`, `12 марта 2020 года`.
    private func dayFirst(at index: Int) -> Found? {
        guard let day = text.digits(index), (1...31).contains(day), text.pieces[index].count <= 2
        else { return nil }
        var month: (end: Int, value: Int)?
        var next = index + 1
        for _ in 0..<3 {
            month = words.months.match(at: next, in: text)
            guard month == nil, let word = text.word(next),
                words.joins.contains(word) || Self.dayMarks.contains(word)
            else { break }
            next += 1
        }
        guard let month else { return nil }
        var found = Found(
            pieces: index..<month.end, date: CalendarDate(month: month.value, day: day))
        if let (end, year) = yearBehind(month.end) {
            found.pieces = index..<end
            found.date.year = year
        }
        return checked(found)
    }

    /// The year behind a month: `de 2020`, `, 2020`.
    private func yearBehind(_ index: Int) -> (end: Int, year: Int)? {
        var next = index
        for _ in 0..<3 {
            if let year = yearDigits(at: next) { return (next + 1, year) }
            guard let word = text.word(next),
                words.joins.contains(word) || Self.yearMarks.contains(word)
            else { return nil }
            next += 1
        }
        return nil
    }

    /// `marzo de 2020`, at its year.
    private func monthFirst(at index: Int) -> Found? {
        guard let year = yearDigits(at: index) else { return nil }
        var end = index
        while let word = text.word(end - 1), index - end < 2,
            words.joins.contains(word) || Self.yearMarks.contains(word)
        {
            end -= 1
        }
        guard let month = words.months.match(endingAt: end, in: text) else { return nil }
        return Found(
            pieces: month.start..<index + 1, date: CalendarDate(year: year, month: month.value))
    }

    /// `2020` or `2015-2020` by itself.
    private func year(at index: Int) -> Found? {
        guard let year = yearDigits(at: index), !isPart(index) else { return nil }
        var found = Found(pieces: index..<index + 1, date: CalendarDate(year: year))
        let isDash = ["-", "–", "/"].contains { text.isMark(index + 1, $0) }
        if isDash, let last = yearDigits(at: index + 2), last > year {
            found.pieces = index..<index + 3
            found.lastYear = last
        }
        return found
    }

    /// Whether digits go on with a decimal or a unit.
    private func isPart(_ index: Int) -> Bool {
        let next = index + 1
        let isMark = text.kind(next) == .mark && text.isGlued(next)
        return isMark && text.kind(next + 1) == .digits && text.isGlued(next + 1)
            && !["-", "–", "/"].contains { text.isMark(next, $0) }
    }

    private func yearDigits(at index: Int) -> Int? {
        guard let value = text.digits(index) else { return nil }
        return year(value, digits: text.pieces[index].count)
    }

    /// A year of the common era; Thai texts count from the Buddha's death, 543 years earlier.
    private func year(_ value: Int, digits: Int) -> Int? {
        guard digits == 4 else { return nil }
        if words.code == "th", (2443...2650).contains(value) { return value - 543 }
        return (1900..<2100).contains(value) ? value : nil
    }

    /// The date, if there is such a day.
    private func checked(_ found: Found) -> Found? { found.date.exists ? found : nil }

    /// Between a day and its month.
    private static let dayMarks: Set<String> = [".", "º", "°", "er", "o", "го", "-", "e", "i"]
    /// Between a month and its year.
    private static let yearMarks: Set<String> = [",", ".", "พ", "ศ", "،"]
    /// Between a year and its month.
    private static let yearWords: Set<String> = [".", ",", "m", "gada", "metų", "оны", "жылғы"]
}
