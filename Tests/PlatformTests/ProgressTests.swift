import Testing

@testable import Platform

@Suite struct ProgressMeterTests {
    @Test func aSteadyPaceGivesItsRateAndTheTimeLeft() throws {
        var meter = ProgressMeter(start: .seconds(100))
        for second in 1...10 {
            meter.update(done: second * 50, total: 1_000, now: .seconds(100 + second))
        }
        let rate = try #require(meter.rate)
        #expect(abs(rate - 50) < 0.001)
        #expect(meter.share == 0.5)
        #expect(meter.elapsed == .seconds(10))
        let remaining = try #require(meter.remaining).inSeconds
        #expect(abs(remaining - 10) < 0.001)
    }

    @Test func aNewPaceShowsByTwoThirdsAfterFiveSeconds() throws {
        var meter = ProgressMeter(start: .zero)
        meter.update(done: 100, total: nil, now: .seconds(1))
        for second in 2...6 { meter.update(done: 100, total: nil, now: .seconds(second)) }
        // 100 × e⁻¹, as nothing was done for five seconds.
        #expect(abs(try #require(meter.rate) - 36.788) < 0.01)
        #expect(meter.remaining == nil)
        #expect(meter.share == nil)
    }

    @Test func nothingDoneYetTellsNoRate() {
        var meter = ProgressMeter(start: .zero)
        meter.update(done: 0, total: 10, now: .seconds(3))
        #expect(meter.rate == nil)
        #expect(meter.remaining == nil)
    }

    @Test func nothingToDoIsAllDone() {
        var meter = ProgressMeter(start: .zero)
        meter.update(done: 0, total: 0, now: .seconds(1))
        #expect(meter.share == 1)
    }
}

@Suite struct ProgressLineTests {
    private func line(_ done: Int, of total: Int?, seconds: Int, note: String = "") -> ProgressLine
    {
        var meter = ProgressMeter(start: .zero)
        meter.update(done: done, total: total, now: .seconds(seconds))
        return ProgressLine(label: "push", meter: meter, note: note)
    }

    @Test func aLogGetsPlainLines() {
        #expect(
            line(1_200, of: 2_000, seconds: 3).plain
                == "push 1,200 of 2,000 (60%), 400/s, 2.0 s left")
        #expect(
            line(2_000, of: 2_000, seconds: 4).plain
                == "push 2,000 of 2,000 (100%), 500/s, in 4.0 s")
        #expect(line(7, of: nil, seconds: 2, note: "1 refused").plain == "push 7, 3.5/s, 1 refused")
        #expect(line(0, of: 5, seconds: 2).plain == "push 0 of 5 (0%)")
    }

    @Test(arguments: [
        (65, "push [========>        ]  50% 1,000 of 2,000, 1,000/s, 1.0 s left"),
        (80, "push [===============>              ]  50% 1,000 of 2,000, 1,000/s, 1.0 s left"),
        (50, "push  50% 1,000 of 2,000, 1,000/s, 1.0 s left"),
        (44, "push  50% 1,000 of 2,000, 1,000/s, 1.0 s le…"),
    ])
    func aTerminalGetsABarThatGivesWayToTheText(width: Int, text: String) {
        #expect(line(1_000, of: 2_000, seconds: 1).bar(width: width) == text)
    }

    @Test func theBarIsFullAtTheEndAndMissingWithoutATotal() {
        #expect(
            line(9, of: 9, seconds: 3).bar(width: 41)
                == "push [=====] 100% 9 of 9, 3.0/s, in 3.0 s")
        #expect(line(9, of: nil, seconds: 3).bar(width: 40) == "push 9, 3.0/s")
    }
}
