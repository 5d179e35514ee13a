import JSON
import Records
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// A delivery as a test's worker got it.
struct Handed: Sendable {
    var delivery: DeliveredDocument
    var bytes: [UInt8]

    /// The version of the extractor that it comes from.
    var extractor = "1.0"

    /// An annotation that the store takes.
    var annotation: [UInt8] {
        Array(
            """
            {"schema":"winnow.annotation/1","document":"\(delivery.document)",\
            "extractor":"\(extractor)",\
            "resolved":[{"type":"country","name":"Russia","norm":"RU"}],\
            "statistics":[{"kind":"proportion","value":64}]}
            """.utf8)
    }
}

// What producers, workers and subscribers do on the bench.
extension HubBench {
    /// Submits texts; receipts come with the commit.
    mutating func submit(
        _ texts: [String], batch: String = "b", meta: String? = nil, request: Int64 = 1,
        from peer: String = "p"
    ) {
        let documents = texts.map {
            SubmittedDocument(
                source: Source(batch: batch, name: "\($0.prefix(20)).txt", metadata: meta))
        }
        let header = SubmitHeader(request: request, batch: batch, documents: documents)
        intake(
            WireMessage(.submit, header: header.header, bodies: texts.map { Array($0.utf8) }),
            from: peer)
    }

    /// Takes the receipts sent to a producer.
    mutating func receipts(to peer: String = "p") throws -> [Receipt] {
        var receipts: [Receipt] = []
        for message in takeIntake(to: peer) {
            try #require(message.command == .receipts, "\(message)")
            for case .receipt(let receipt) in try ReceiptsHeader(message.header).answers {
                receipts.append(receipt)
            }
        }
        return receipts
    }

    /// A slot joins, at a routing id that is its worker's name and its number.
    @discardableResult
    mutating func join(
        _ worker: String, slot: Int = 0, credit: Int = 8, epoch: Int64 = 1
    ) -> String {
        let ready = ReadyHeader(
            worker: worker, epoch: epoch, slot: slot, slots: 2, host: "h", credit: credit,
            extractor: "1.0")
        let peer = "\(worker)/\(slot)/\(epoch)"
        work(WireMessage(.ready, header: ready.header), from: peer)
        return peer
    }

    /// A supervisor joins, at a routing id that is its worker's name.
    mutating func supervise(_ worker: String) {
        let ready = ReadyHeader(
            worker: worker, epoch: 1, slot: nil, slots: 2, host: "h", credit: 0, extractor: "")
        work(WireMessage(.ready, header: ready.header), from: worker)
    }

    /// Takes what was handed to a slot.
    mutating func handed(to peer: String) throws -> [Handed] {
        try takeWork(.deliver, to: peer).flatMap { message in
            zip(try message.deliveries(), message.bodies).map { Handed(delivery: $0, bytes: $1) }
        }
    }

    /// A slot sends the results of deliveries.
    mutating func finish(_ handed: [Handed], from peer: String) {
        work(
            .naming(
                .result, handed.map(\.delivery.delivery), bodies: handed.map(\.annotation)),
            from: peer)
    }

    /// Submits texts and lets a slot of their own settle them all.
    mutating func settled(_ texts: [String], batch: String = "b", meta: String? = nil) throws {
        submit(texts, batch: batch, meta: meta, from: "setup")
        try settle()
        let peer = join("setup", credit: 64)
        finish(try handed(to: peer), from: peer)
        try settle()
        work(WireMessage(.bye), from: peer)
        _ = takeIntake(to: "setup")
        _ = takeWork(.ack, to: peer)
    }

    /// The hub's status as a peer of its own sees it.
    mutating func status() throws -> JSONValue {
        intake(WireMessage(.status), from: "status")
        let answer = try answer(to: "status")
        try #require(answer.command == .status)
        return answer.header
    }

    /// How a batch stands.
    mutating func batch(_ name: String) throws -> JSONValue {
        intake(WireMessage(.batch, header: ["batch": .string(name)]), from: "batch")
        return try answer(to: "batch").header
    }

    /// Asks for events and lets the store answer.
    mutating func fetch(_ header: JSONValue, from peer: String = "s") throws {
        intake(WireMessage(.fetch, header: header), from: peer)
        try settle()
    }
}

extension JSONValue {
    /// Accepted, queued, leased, done and quarantined, in this order.
    var counts: [Int64] {
        ["accepted", "queued", "leased", "done", "quarantined"].map {
            self[$0]?.integerValue ?? -1
        }
    }
}
