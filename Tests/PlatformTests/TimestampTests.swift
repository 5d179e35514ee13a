import Platform
import Testing

@testable import struct Platform.CivilDate

@Suite struct TimestampTests {
    /// From `date -u -d TEXT +%s`.
    static let moments: [(String, Int64)] = [
        ("1970-01-01T00:00:00.000Z", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2000-02-29T12:00:00.000Z", 951_825_600_000),
        ("2026-11-24T18:30:12.123Z", 1_795_545_012_123),
        ("1900-03-01T00:00:00.000Z", -2_203_891_200_000),
        ("2100-12-31T23:59:59.000Z", 4_133_980_799_000),
        ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ]

    @Test(arguments: moments)
    func millisecondsAndTextStandForEachOther(text: String, milliseconds: Int64) {
        #expect(Timestamp(milliseconds: milliseconds).description == text)
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test func theCompactFormFitsNames() {
        #expect(Timestamp(milliseconds: 1_795_545_012_007).compact == "2026-11-24T18-30-12.007Z")
    }

    @Test(
        arguments: [
            ("2026-11-24T18:30:12Z", 1_795_545_012_000),
            ("2026-11-24t18:30:12.5z", 1_795_545_012_500),
            ("2026-11-24 18:30:12.129999Z", 1_795_545_012_129),
            ("2026-11-24T20:30:12.25+02:00", 1_795_545_012_250),
            ("2026-11-24T13:00:12-05:30", 1_795_545_012_000),
            ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ] as [(String, Int64)])
    func otherFormsOfTheStandardAreRead(text: String, milliseconds: Int64) {
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-24", "2026-11-24T18:30Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-00-10T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T18:60:00Z",
        "2026-11-24T18:30:12", "2026-11-24T18:30:12.Z", "2026-11-24T18:30:12Z ",
        "2026-11-24T18:30:12+2:00", "x026-11-24T18:30:12Z",
    ])
    func otherTextIsNoTimestamp(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func earlierMomentsAreLess() {
        #expect(Timestamp(milliseconds: 1) < Timestamp(milliseconds: 2))
        #expect(!(Timestamp(milliseconds: 2) < Timestamp(milliseconds: 2)))
    }

    @Test func everyDayFollowsTheOneBefore() {
        // Counts four centuries and a bit the slow way, by the rule of leap years.
        var expected = CivilDate(year: 1799, month: 12, day: 31)
        let first = expected.daysSinceEpoch
        for days in first..<first + 150_000 {
            #expect(CivilDate(daysSinceEpoch: days) == expected)
            #expect(expected.daysSinceEpoch == days)
            expected = dayAfter(expected)
        }
    }

    private func dayAfter(_ date: CivilDate) -> CivilDate {
        let year = date.year
        let isLeap =
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if date.day < lengths[date.month - 1] {
            return CivilDate(year: year, month: date.month, day: date.day + 1)
        }
        return date.month < 12
            ? CivilDate(year: year, month: date.month + 1, day: 1)
            : CivilDate(year: year + 1, month: 1, day: 1)
    }
}
