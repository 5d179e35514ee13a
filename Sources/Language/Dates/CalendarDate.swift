/// A date as far as a text gives it, and its ISO 8601 form.
struct CalendarDate: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// `2013`, `2013-04`, `2013-04-15`; without a year `--04-15`, `--04`; nil if nothing is known.
    var iso: String? {
        guard let year else {
            guard let month else { return nil }
            guard let day else { return "--" + Self.padded(month, 2) }
            return "--" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
        }
        guard let month else { return Self.padded(year, 4) }
        let start = Self.padded(year, 4) + "-" + Self.padded(month, 2)
        guard let day else { return start }
        return start + "-" + Self.padded(day, 2)
    }

    /// Whether there is such a month and day; in a year not given February has its leap day.
    var exists: Bool {
        guard let month else { return day == nil }
        guard (1...12).contains(month) else { return false }
        guard let day else { return true }
        let days = year.map { Self.days(in: month, of: $0) } ?? Self.days(in: month)
        return (1...days).contains(day)
    }

    /// The days of a month, February with its leap day.
    static func days(in month: Int) -> Int {
        switch month {
        case 2: 29
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        guard digits.utf8.count < width else { return digits }
        return String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
