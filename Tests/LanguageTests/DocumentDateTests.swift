import Testing

@testable import Language

@Suite("Times reckoned from the document's date")
struct DocumentDateTests {
    @Test(
        "A date that the caller gives",
        arguments: [
            ("2019-03-01", "It grew last year.", ["last year = 2018"]),
            ("2019-03-01", "It fell next month.", ["next month = 2019-04"]),
            ("2019-01-31", "It fell last month.", ["last month = 2018-12"]),
            ("2019-03-01", "It opened yesterday.", ["yesterday = 2019-02-28"]),
            ("2020-03-01", "It opened yesterday.", ["yesterday = 2020-02-29"]),
            ("2019-12-31T10:00:00Z", "It opens tomorrow.", ["tomorrow = 2020-01-01"]),
            ("2019", "It opened today.", ["today"]),
            ("2019", "It fell this week and this year.", ["this week", "this year = 2019"]),
            ("soon", "It grew last year.", ["last year"]),
        ])
    func reckonsFromDate(date: String, text: String, expected: [String]) {
        #expect(times(text, date: date) == expected)
    }

    @Test(
        "A year in the title",
        arguments: [
            ("Report on Malta 2019", ["last year = 2018"]),
            ("Malta (Factbook 2026-05-17)", ["last year = 2025"]),
            ("Malta from 2010 to 2019", ["last year"]),
            ("Room 1984b", ["last year"]),
            ("Malta", ["last year"]),
        ])
    func reckonsFromTitle(title: String, expected: [String]) {
        #expect(times("It grew last year.", title: title) == expected)
    }

    @Test("The date counts before the title")
    func prefersDate() {
        #expect(
            times("It grew last year.", date: "2015", title: "Report 2019") == ["last year = 2014"])
    }

    private func times(_ text: String, date: String? = nil, title: String? = nil) -> [String] {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(text.utf8), date: date, title: title)
        return document.mentions.filter { $0.kind == .time }.map { mention in
            document.string(mention.range) + (mention.norm.map { " = \($0)" } ?? "")
        }
    }
}
