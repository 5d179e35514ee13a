import Glibc
import Platform
import Storage
import TestKit
import Testing

@testable import Hub
@testable import HubTestKit

/// The hub's real logic through storms of restarts, lost connections, dead and frozen workers and a
/// store that is slow, failing or full.
///
/// `WINNOW_SEEDS=N` runs N seeds, `WINNOW_SEED=S` the one that failed.
struct SimulationTests {
    private static let seeds: ClosedRange<UInt64> = {
        func number(_ name: String) -> UInt64? {
            unsafe getenv(name).flatMap { unsafe UInt64(String(cString: $0)) }
        }
        if let seed = number("WINNOW_SEED") { return seed...seed }
        return 1...max(8, number("WINNOW_SEEDS") ?? 100)
    }()

    /// Seeds that found something once, and must not again.
    private static func kept() throws -> [UInt64] {
        let path = Repository.path("Tests/SimulationTests/Seeds/kept.txt")
        let text = String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
        return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            try #require(UInt64(line.prefix { $0 != " " }), "\(line)")
        }
    }

    @Test func nothingIsLostOrDoubledWhateverHappens() throws {
        var happened: [String: Int] = [:]
        for seed in try Self.kept() + Array(Self.seeds) {
            let world = try run(seed)
            let superseded = world.store.allEvents.count { $0.kind == .superseded }
            happened["superseded", default: 0] += superseded
            happened.merge(world.happened, uniquingKeysWith: +)
        }
        guard Self.seeds.count > 8 else { return }
        for what in [
            "upgrades", "restarts", "lost workers", "frozen", "full", "clock steps", "cut", "twice",
            "before their turn", "deaths",
            "lost",
            "superseded",
        ] {
            #expect((happened[what] ?? 0) > Self.seeds.count / 4, "\(what): \(happened)")
        }
    }

    /// Three seconds of storm, then fair weather until everything is settled.
    private func run(_ seed: UInt64) throws -> SimulatedWorld {
        var world = SimulatedWorld(seed: seed)
        var events = 0
        while world.fault == nil, world.now < .seconds(300) {
            world.isStormy = world.now < .seconds(3)
            try world.step()
            events += 1
            if !world.isStormy, world.isQuiet { break }
        }
        let state = "seed \(seed), event \(events), \(world.now)"
        if let fault = world.fault { Issue.record("\(state): \(fault)") }
        #expect(world.isQuiet, "\(state): not everything comes to an end")
        #expect(world.store.documents.count == 22, "\(state)")
        return world
    }
}
