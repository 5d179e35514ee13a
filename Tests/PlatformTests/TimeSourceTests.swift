import Platform
import Testing

@Suite struct TimeSourceTests {
    @Test func theSystemsTimeGoesOn() {
        let time = SystemTime()
        let first = time.now
        #expect(time.now >= first)
        // Some day after this was written, in milliseconds.
        #expect(time.wallMilliseconds > 1_790_000_000_000)
    }

    @Test func manualTimeMovesOnlyWhenTold() {
        let time = ManualTime(now: .seconds(5), wallMilliseconds: 1_000)
        #expect(time.now == .seconds(5))
        time.advance(by: .milliseconds(1_500))
        #expect(time.now == .milliseconds(6_500))
        #expect(time.wallMilliseconds == 2_500)
        time.stepWall(byMilliseconds: -2_000)
        #expect(time.now == .milliseconds(6_500))
        #expect(time.wallMilliseconds == 500)
    }

    @Test(
        arguments: [
            (Duration.zero, 0), (.milliseconds(1), 1), (.microseconds(1), 1),
            (.microseconds(1_001), 2),
            (.seconds(3), 3_000), (.seconds(-1), -1_000),
        ] as [(Duration, Int64)])
    func millisecondsAreRoundedUp(duration: Duration, milliseconds: Int64) {
        #expect(duration.wholeMilliseconds == milliseconds)
    }
}
