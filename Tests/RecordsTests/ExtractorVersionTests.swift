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

    @Test(arguments: ["", "winnow", "winnow-", "1..2", "-1.x", "0.1.0-beta", "1.+2"])
    func whatIsNoNumberIsNoVersion(_ text: String) { #expect(ExtractorVersion(text) == nil) }
}
