import Platform
import Testing

@testable import Hub
@testable import HubTestKit

struct StoreTroubleTests {
    @Test func pausesGrowUpToALimitAndEndWithSuccess() {
        var trouble = StoreTrouble()
        var now = Duration.seconds(100)
        var pauses: [Duration] = []
        for _ in 0..<7 {
            #expect(trouble.isOver(at: now))
            let (first, second) = (trouble.failed(now: now), trouble.failed(now: now))
            #expect(first && !second, "one pause at a time")
            var pause = Duration.zero
            while !trouble.isOver(at: now + pause) { pause += .seconds(1) }
            pauses.append(pause)
            now += pause
        }
        #expect(pauses == [1, 2, 4, 8, 16, 30, 30].map { .seconds($0) })
        _ = trouble.failed(now: now)
        trouble.recovered()
        #expect(trouble.isOver(at: now))
        let isFirst = trouble.failed(now: now)
        #expect(isFirst)
        #expect(trouble.isOver(at: now + .seconds(1)))
    }

    @Test func onlySoManyWarningsASecondAreLogged() {
        var limit = WarningLimit()
        let now = Duration.seconds(7)
        let first = (0..<25).map { _ in limit.admit(now: now) }
        #expect(first.count { $0.isAdmitted } == 10)
        #expect(first.allSatisfy { $0.keptBack == 0 })
        let next = limit.admit(now: now + .seconds(1))
        #expect(next.isAdmitted)
        #expect(next.keptBack == 15)
        let last = limit.admit(now: now + .seconds(1))
        #expect(last.keptBack == 0)
    }
}
