/// A day of the Gregorian calendar, carried back before its invention.
///
/// The arithmetic is Howard Hinnant's ("chrono-Compatible Low-Level Date Algorithms", 2013): years
/// begin in March, so that the leap day is the last one, and repeat every 400 years of 146,097
/// days.
struct CivilDate: Equatable {
    var year: Int
    /// From 1 to 12.
    var month: Int
    /// From 1 to 31.
    var day: Int

    /// Days from 1970-01-01 to the first of March of the year 0.
    private static let epochShift = 719_468
    private static let daysPerEra = 146_097

    init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that is so many days after 1970-01-01.
    init(daysSinceEpoch: Int) {
        let days = daysSinceEpoch + CivilDate.epochShift
        let era = CivilDate.floorDivide(days, CivilDate.daysPerEra)
        let dayOfEra = days - era * CivilDate.daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days since 1970-01-01.
    var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = CivilDate.floorDivide(marchYear, 400)
        let yearOfEra = marchYear - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * CivilDate.daysPerEra + dayOfEra - CivilDate.epochShift
    }

    /// Whether the month has such a day.
    var isValid: Bool {
        (1...12).contains(month) && day >= 1
            && CivilDate(daysSinceEpoch: daysSinceEpoch) == self
    }

    /// The quotient rounded down, also below zero.
    static func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
