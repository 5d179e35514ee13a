import JSON
import Platform
import Queueing
import Records
import Storage
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// A random walk through everything that can happen to a hub; the seed replays it.
///
/// Producers submit the same few documents again and again in several batches, workers come,
/// work, fail, die and vanish, the store commits late or not at all, the hub is started again.
struct HubCoreWalk {
    var random: SeededRandom
    var bench: HubBench
    /// What each slot holds, as the slot sees it.
    private var held: [String: [Handed]] = [:]
    private var epoch: Int64 = 1
    private var request: Int64 = 0
    /// Requests that have no answer yet; a restart loses them.
    private(set) var unanswered: Set<Int64> = []
    private(set) var receipts = 0
    private(set) var restarts = 0

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        bench = HubBench {
            $0.bodyCacheBytes = 3 * 384 + 40
            $0.queue.slotBytes = 60
            $0.queue.maximumAttempts = seed.isMultiple(of: 2) ? 1 : 3
        }
        bench.subscribe("document")
    }

    mutating func step() throws {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: submit()
        case 20..<28: join()
        case 28..<50: try bench.commitOne(failing: maybeFull())
        case 50..<66: bench.answerOne(failing: maybeFull())
        case 66..<77: try work()
        case 77..<84: try nack()
        case 84..<87: try die()
        case 87..<89: try vanish()
        case 89..<91: try release()
        case 91..<98: bench.tick(after: .milliseconds(Int.random(in: 0...900, using: &random)))
        default: if Int.random(in: 0..<5, using: &random) == 0 { try restart() }
        }
        try takeReceipts()
        try takeDeliveries()
    }

    /// Lets everything come to its end: no failures any more, and one worker that does its work.
    mutating func finish() throws {
        bench.work(WireMessage(.bye), from: "nobody")
        for peer in held.keys.sorted() { bench.work(WireMessage(.bye), from: peer) }
        held = [:]
        join()
        for _ in 0..<500 {
            try bench.settle()
            try takeReceipts()
            try takeDeliveries()
            try work(all: true)
            for peer in held.keys { bench.work(WireMessage(.heartbeat), from: peer) }
            bench.tick(after: .milliseconds(100))
            guard try bench.status()["documents"]?.counts[1...2] != [0, 0] || !unanswered.isEmpty
            else { return }
        }
    }

    private mutating func maybeFull() -> StorageError? {
        Int.random(in: 0..<12, using: &random) == 0 ? StorageError(.full, "full") : nil
    }

    private mutating func submit() {
        request += 1
        let texts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            let number = Int.random(in: 1...200, using: &random)
            return String(repeating: "x", count: number % 30) + "\(number)"
        }
        bench.submit(texts, batch: "b\(Int.random(in: 1...4, using: &random))", request: request)
        unanswered.insert(request)
    }

    private mutating func join() {
        epoch += 1
        let slot = Int.random(in: 0...1, using: &random)
        let worker = "w\(Int.random(in: 1...2, using: &random))"
        bench.supervise(worker)
        let peer = bench.join(
            worker, slot: slot, credit: Int.random(in: 1...6, using: &random), epoch: epoch)
        held[peer] = []
    }

    private mutating func work(all: Bool = false) throws {
        guard let peer = anyPeer() else { return }
        let deliveries = all ? held[peer] ?? [] : Array((held[peer] ?? []).prefix(2))
        bench.finish(deliveries, from: peer)
        held[peer]?.removeFirst(deliveries.count)
    }

    private mutating func nack() throws {
        guard let peer = anyPeer(), let first = held[peer]?.first else { return }
        bench.work(.nack(first, reason: "binary"), from: peer)
        held[peer]?.removeFirst()
    }

    private mutating func release() throws {
        guard let peer = anyPeer(), let deliveries = held[peer] else { return }
        bench.work(.naming(.release, deliveries.map(\.delivery.delivery)), from: peer)
        held[peer] = []
    }

    private mutating func die() throws {
        guard let peer = anyPeer(), let first = held[peer]?.first else { return }
        let parts = peer.split(separator: "/")
        let slot = Int64(parts[1]) ?? 0
        bench.work(.died(slot: slot, epoch: epoch, at: first), from: String(parts[0]))
        held[peer] = nil
    }

    private mutating func vanish() throws {
        if let peer = anyPeer() { held[peer] = nil }
    }

    private mutating func restart() throws {
        restarts += 1
        try bench.restart()
        bench.subscribe("document")
        unanswered = []
    }

    private mutating func takeReceipts() throws {
        for message in bench.takeIntake() where message.command == .receipts {
            let answers = try ReceiptsHeader(message.header).answers
            #expect(unanswered.remove(message.header.request) != nil, "an answer nobody awaits")
            for case .receipt(let receipt) in answers where receipt.status != .refused {
                receipts += 1
                let document = receipt.document.flatMap { bench.store.document(of: $0) }
                #expect(document != nil, "a receipt for what is not stored")
            }
        }
    }

    private mutating func takeDeliveries() throws {
        for peer in held.keys.sorted() {
            held[peer]? += try bench.handed(to: peer)
        }
    }

    private mutating func anyPeer() -> String? { held.keys.sorted().randomElement(using: &random) }
}
