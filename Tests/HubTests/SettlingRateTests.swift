import Testing

@testable import Hub
@testable import HubTestKit

struct SettlingRateTests {
    @Test func nothingSettledIsZero() {
        var rate = SettlingRate()
        #expect(rate.perSecond(now: .zero) == 0)
        #expect(rate.perSecond(now: .seconds(100)) == 0)
    }

    @Test func aSteadyRateIsToldFromTheFirstSecondsOn() {
        var rate = SettlingRate()
        for tenth in 0..<600 {
            let now = Duration.milliseconds(100 * tenth)
            rate.add(5, now: now)
            guard tenth >= 20 else { continue }
            #expect(abs(rate.perSecond(now: now) - 50) < 6, "at \(now)")
        }
    }

    @Test func whatWasSettledLongAgoDoesNotCount() {
        var rate = SettlingRate()
        rate.add(1_000, now: .seconds(1))
        #expect(rate.perSecond(now: .seconds(5)) > 0)
        #expect(rate.perSecond(now: .seconds(11)) == 0)
        rate.add(10, now: .seconds(1_000_000))
        #expect(rate.perSecond(now: .seconds(1_000_002)) == 5)
    }
}
