import Platform
import Testing

@Suite struct HumanTextTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-12_345, "-12,345"),
        (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func counts(number: Int, text: String) {
        #expect(HumanText.count(number) == text)
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (9_949, "9.9 kB"), (9_950, "10 kB"),
        (3_400_000, "3.4 MB"), (999_499, "999 kB"), (999_500, "1.0 MB"),
        (120_000_000_000, "120 GB"),
    ])
    func sizes(bytes: Int, text: String) {
        #expect(HumanText.bytes(bytes) == text)
    }

    @Test(arguments: [
        (Duration.zero, "0 ms"), (.milliseconds(480), "480 ms"), (.microseconds(999_600), "1.0 s"),
        (.milliseconds(4_240), "4.2 s"), (.milliseconds(59_960), "1 m 00 s"),
        (.seconds(65), "1 m 05 s"), (.seconds(3_599), "59 m 59 s"), (.seconds(3_600), "1 h 00 m"),
        (.seconds(12_000), "3 h 20 m"), (.seconds(200_000), "2 d 08 h"),
    ])
    func lengthsOfTime(duration: Duration, text: String) {
        #expect(HumanText.duration(duration) == text)
    }

    @Test func ratesSharesAndNouns() {
        #expect(
            [0.44, 12.5, 99.94, 99.96, 5_119.6].map(HumanText.rate)
                == ["0.4/s", "12.5/s", "99.9/s", "100/s", "5,120/s"])
        #expect([0, 0.5, 0.999, 1].map(HumanText.percent) == ["0%", "50%", "99%", "100%"])
        #expect(HumanText.counted(1, "document") == "1 document")
        #expect(HumanText.counted(2_000, "document") == "2,000 documents")
        #expect(HumanText.counted(0, "entity", plural: "entities") == "0 entities")
    }
}
