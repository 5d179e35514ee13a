extension CalendarDate {
    /// Reads `2019`, `2019-04` or `2019-04-15`; what follows a date, such as a time, is left out.
    init?(iso text: some StringProtocol) {
        let parts = text.utf8.prefix(10).split(separator: UInt8(ascii: "-"))
        guard let year = parts.first, year.count == 4, let number = Self.number(year) else {
            return nil
        }
        self.init(year: number)
        guard parts.count > 1, let month = Self.number(parts[1]), (1...12).contains(month) else {
            return
        }
        self.month = month
        guard parts.count > 2, let day = Self.number(parts[2]),
            (1...Self.days(in: month, of: number)).contains(day)
        else { return }
        self.day = day
    }

    /// The date a title gives: an ISO date in it, else the only year.
    ///
    /// A title with two years tells of a period and dates nothing.
    init?(title: String) {
        let words = title.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
        let dates = words.compactMap { word in
            Self(iso: word).flatMap { (1900..<2100).contains($0.year ?? 0) ? $0 : nil }
        }
        if let date = dates.first(where: { $0.day != nil }) {
            self = date
        } else if let year = dates.first?.year, dates.allSatisfy({ $0.year == year }) {
            self.init(year: year)
        } else {
            return nil
        }
    }

    /// The days of a month in a year.
    static func days(in month: Int, of year: Int) -> Int {
        let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
        return month == 2 && !isLeap ? 28 : days(in: month)
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        Int(String(decoding: digits, as: UTF8.self))
    }
}
