import Arguments
import Testing

/// Sizes and lengths of time as people write them.
@Suite struct UnitsTests {
    static let sizes: [(String, Int?)] = [
        ("0", 0), ("512", 512), ("512B", 512), ("64KiB", 65_536), ("64 MiB", 67_108_864),
        ("1gib", 1_073_741_824), ("2TiB", 2_199_023_255_552), ("10kB", 10_000), ("3MB", 3_000_000),
        ("1GB", 1_000_000_000), ("", nil), ("MiB", nil), ("-1", nil), ("1.5GiB", nil), ("1XB", nil),
        ("9223372036854775807", .max), ("9223372036854775808", nil), ("9007199254740992KiB", nil),
    ]

    @Test("Sizes are read with every unit", arguments: sizes)
    func readsSizes(text: String, expected: Int?) {
        #expect(ByteCount.parse(text) == expected)
    }

    @Test(
        "Sizes are written with the largest unit that divides them",
        arguments: [
            (0, "0B"), (1, "1B"), (1000, "1kB"), (1024, "1KiB"), (67_108_864, "64MiB"),
            (1_500_000, "1500kB"), (1_073_741_825, "1073741825B"),
        ])
    func writesSizes(bytes: Int, expected: String) {
        #expect(ByteCount.text(bytes) == expected)
    }

    static let times: [(String, Duration?)] = [
        ("0", .zero), ("30", .seconds(30)), ("30s", .seconds(30)), ("500ms", .milliseconds(500)),
        ("5 m", .seconds(300)), ("2h", .seconds(7200)), ("1d", .seconds(86_400)), ("", nil),
        ("s", nil), ("-1s", nil), ("1.5s", nil), ("3 weeks", nil), ("200000000000000000d", nil),
    ]

    @Test("Lengths of time are read with every unit", arguments: times)
    func readsTimes(text: String, expected: Duration?) {
        #expect(TimeSpan.parse(text) == expected)
    }

    @Test(
        "Lengths of time are written with the largest unit that divides them",
        arguments: [
            (Duration.zero, "0s"), (.milliseconds(1500), "1500ms"), (.seconds(30), "30s"),
            (.seconds(90), "90s"), (.seconds(3600), "1h"), (.seconds(172_800), "2d"),
        ])
    func writesTimes(duration: Duration, expected: String) {
        #expect(TimeSpan.text(duration) == expected)
    }
}
