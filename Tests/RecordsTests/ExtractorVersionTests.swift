import Records
import Testing

struct ExtractorVersionTests {
    @Test(arguments: [
        ("winnow-0.1.0", "winnow-0.2.0"), ("0.9", "0.10"), ("winnow-1", "2.0.1"),
        ("1.0", "1.0.1"), ("winnow-0.1.0", "0.1.1"),
    ])
    func olderVersionsComeFirst(older: String, newer: String) throws {
        let (one, other) = (
            try #require(ExtractorVersion(older)), try #require(ExtractorVersion(newer))
        )
        #expect(one < other && !(other < one))
    }

    @Test func zerosAtTheEndSayNothing() {
        #expect(ExtractorVersion("1.0.0") == ExtractorVersion("winnow-1"))
    }

    /// Same numbers, other profiles: a profile that is named is what is wanted.
    @Test(arguments: [
        ("1.0", "1.1", true), ("1.1", "1.0+profile.ab", false), ("1", "1", false),
        ("1+profile.ab", "1", false), ("1", "1+profile.ab", true),
        ("1+profile.ab", "1.0+profile.ab", false), ("1+profile.ab", "1+profile.cd", true),
        ("1+profile.ab", "1+profile.trafficking", true), ("1", "1+profile.trafficking", false),
        ("0.9+profile.ab", "1", true),
    ])
    func aResultIsReplacedByWhatIsNewerOrOfTheProfileNamed(
        old: String, wanted: String, isReplaced: Bool
    ) throws {
        let (old, wanted) = (
            try #require(ExtractorVersion(old)), try #require(ExtractorVersion(wanted))
        )
        #expect(old.isReplaced(by: wanted) == isReplaced)
    }

    @Test(arguments: [
        "", "winnow", "winnow-", "1..2", "-1.x", "0.1.0-beta", "1.+2", "1+", "1+x", "1+profile.",
    ])
    func whatIsNoNumberIsNoVersion(_ text: String) { #expect(ExtractorVersion(text) == nil) }
}
