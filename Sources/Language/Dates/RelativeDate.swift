/// Works out what `last year` or `yesterday` means from the date of the document.
///
/// Only what the words fix is given: a week has no norm, and a month needs the document's month.
struct RelativeDate {
    /// When the document was written; nil if nothing tells.
    let written: CalendarDate?

    /// The norm of `today`, `yesterday`, `tomorrow`, `tonight`, by the hash of the word.
    func norm(day word: UInt32) -> String? {
        switch word {
        case Self.yesterday: shiftedDay(by: -1)?.iso
        case Self.tomorrow: shiftedDay(by: 1)?.iso
        default: shiftedDay(by: 0)?.iso
        }
    }

    /// The norm of `last year`, `next month`, by the hashes of both words.
    func norm(_ relative: UInt32, _ unit: UInt32) -> String? {
        guard let steps = steps(relative) else { return nil }
        switch unit {
        case Self.year: return written?.year.flatMap { CalendarDate(year: $0 + steps).iso }
        case Self.month: return shiftedMonth(by: steps)?.iso
        default: return nil
        }
    }

    private func steps(_ relative: UInt32) -> Int? {
        switch relative {
        case Self.last: -1
        case Self.this: 0
        case Self.next: 1
        default: nil
        }
    }

    private func shiftedMonth(by steps: Int) -> CalendarDate? {
        guard let year = written?.year, let month = written?.month else { return nil }
        let count = year * 12 + month - 1 + steps
        return CalendarDate(year: count / 12, month: count % 12 + 1)
    }

    /// The day before, of, or after the document's.
    private func shiftedDay(by steps: Int) -> CalendarDate? {
        guard var date = written, let year = date.year, let month = date.month, let day = date.day
        else { return nil }
        date.day = day + steps
        if day + steps < 1 {
            guard let before = shiftedMonth(by: -1), let other = before.month else { return nil }
            date = before
            date.day = CalendarDate.days(in: other, of: before.year ?? year)
        } else if day + steps > CalendarDate.days(in: month, of: year) {
            guard let next = shiftedMonth(by: 1) else { return nil }
            date = next
            date.day = 1
        }
        return date
    }

    private static let yesterday = TokenHash.of("yesterday")
    private static let tomorrow = TokenHash.of("tomorrow")
    private static let year = TokenHash.of("year")
    private static let month = TokenHash.of("month")
    private static let last = TokenHash.of("last")
    private static let this = TokenHash.of("this")
    private static let next = TokenHash.of("next")
}
