/// A point in time as people and programs read it.
enum Timestamp {
    /// RFC 3339 in UTC with milliseconds, `2026-11-24T18:22:31.123Z`, for the years 0 to 9999.
    static func rfc3339(milliseconds: Int64) -> String {
        let (days, ofDay) = floored(milliseconds, by: 86_400_000)
        let (year, month, day) = date(daysSince1970: days)
        let seconds = ofDay / 1000
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
            + "T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
            + ":\(padded(seconds % 60, 2)).\(padded(ofDay % 1000, 3))Z"
    }

    /// The day of the Gregorian calendar, counted in years that begin on the first of March.
    ///
    /// There the leap day comes last, so that months have fixed starts: month `m` after March
    /// begins on day (153 m + 2) / 5.
    private static func date(daysSince1970: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // 719,468 days lie between the first of March of the year 0 and 1970.
        let (era, ofEra) = floored(daysSince1970 + 719_468, by: 146_097)
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthAfterMarch = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * monthAfterMarch + 2) / 5 + 1
        let month = monthAfterMarch < 10 ? monthAfterMarch + 3 : monthAfterMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }

    private static func floored(_ value: Int64, by divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
