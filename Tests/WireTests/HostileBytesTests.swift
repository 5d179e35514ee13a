import JSON
import Platform
import Records
import Testing

@testable import Wire

/// Bytes that somebody turned, cut and mixed: every one is a message or a named error.
struct HostileBytesTests {
    private static let messages: [WireMessage] = [
        WireMessage(.submit, header: submission.header, bodies: [[1], [2]]),
        WireMessage(.offer, header: submission.header),
        WireMessage(.ready, header: ReadyMessageTests.slot.header),
        WireMessage(.receipts, header: receipts.header),
        .deliver([delivered], bodies: [[1]], lease: .seconds(10)),
        .naming(.result, [1, 2], bodies: [[1], [2]]),
    ]

    private static let submission = SubmitHeader(
        request: 3, batch: "b",
        documents: [1, 2].map {
            SubmittedDocument(source: Source(batch: "b", name: "n"), document: .repeating($0))
        })
    private static let receipts = ReceiptsHeader(
        request: 1,
        answers: [
            .unknown,
            .receipt(Receipt(name: "n", document: .repeating(1), batch: "b", status: .accepted)),
        ])
    private static let delivered = DeliveredDocument(
        delivery: 1, document: .repeating(1), attempt: 1, mediaType: "text/plain", title: "t",
        date: "2019")

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func everyMutationIsAMessageOrANamedError(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var taken = 0
        var refused: Set<WireError.Code> = []
        for _ in 0..<2_000 {
            let frames = mutated(Self.messages.randomElement(using: &random)?.frames ?? [], &random)
            do throws(WireError) {
                try read(try WireMessage(frames: frames))
                taken += 1
            } catch {
                refused.insert(error.code)
            }
        }
        #expect(taken > 0)
        #expect(refused.isSuperset(of: [.notWinnow, .malformedHeader, .frameCount]))
    }

    /// Reads a message as its receiver would.
    private func read(_ message: WireMessage) throws(WireError) {
        switch message.command {
        case .submit, .offer: _ = try SubmitHeader(message)
        case .ready: _ = try ReadyHeader(message.header)
        case .receipts: _ = try ReceiptsHeader(message.header)
        case .deliver: _ = try message.deliveries()
        default: _ = try message.deliveryNumbers()
        }
    }

    private func mutated(_ frames: [[UInt8]], _ random: inout SeededRandom) -> [[UInt8]] {
        var frames = frames
        for _ in 0...Int.random(in: 0...2, using: &random) {
            guard let index = frames.indices.randomElement(using: &random) else { return frames }
            switch Int.random(in: 0..<6, using: &random) {
            case 0: frames.remove(at: index)
            case 1: frames.insert(frames[index], at: index)
            case 2: frames.swapAt(index, frames.count - 1)
            case 3: frames[index].removeLast(min(frames[index].count, 3))
            default:
                guard let byte = frames[index].indices.randomElement(using: &random) else { break }
                frames[index][byte] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return frames
    }
}
