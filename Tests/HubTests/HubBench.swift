import Crypto
import JSON
import Platform
import Records
import Storage
import TestKit
import Testing
import Wire

@testable import Hub
@testable import HubTestKit

/// The hub's logic on a bench: the test plays sockets, store and clock.
///
/// Nothing happens by itself. Effects are gathered after every event; commits and answers of the
/// store come when the test says so.
struct HubBench {
    var core: HubCore
    var store = MemoryStore()
    var now = Duration.zero
    var wall: Int64 = 1_795_544_551_007
    /// What was sent and not yet looked at.
    var toIntake: [(peer: RoutingID, message: WireMessage)] = []
    var toWork: [(peer: RoutingID, message: WireMessage)] = []
    var published: [EventLines.Part] = []
    var writes: [WriteGroup] = []
    var reads: [ReadQuestion] = []
    var warnings: [String] = []

    init(_ change: (inout HubOptions) -> Void = { _ in }) {
        var options = HubOptions(store: "", version: "1.2.3")
        change(&options)
        core = HubCore(
            options: options, hubName: store.hubName, lastSequence: 0, starts: 1)
    }

    /// Puts another hub on the same store, as after a restart.
    mutating func restart() throws {
        store.starts += 1
        core = HubCore(
            options: core.options, hubName: store.hubName, lastSequence: store.lastSequence,
            starts: store.starts)
        try core.restore(from: store)
        (toIntake, toWork, writes, reads) = ([], [], [], [])
    }

    private mutating func gather() {
        for effect in core.takeEffects() {
            switch effect {
            case .intake(let peer, let message): toIntake.append((peer, message))
            case .work(let peer, let message): toWork.append((peer, message))
            case .publish(let part): published.append(part)
            case .write(let group): writes.append(group)
            case .read(let question): reads.append(question)
            case .warn(let text): warnings.append(text)
            }
        }
    }

    // What comes in.

    mutating func intake(_ message: WireMessage, from peer: String = "p") {
        intake(.success(message.frames), from: peer)
    }

    mutating func intake(_ content: Result<[[UInt8]], WireError>, from peer: String = "p") {
        core.intake(
            Arrival(peer: Array(peer.utf8), content: content), now: now, wallMilliseconds: wall)
        gather()
    }

    mutating func work(_ message: WireMessage, from peer: String) {
        core.work(Arrival(peer: Array(peer.utf8), content: .success(message.frames)), now: now)
        gather()
    }

    mutating func tick(after duration: Duration = .zero) {
        now += duration
        wall += Int64(duration / .milliseconds(1))
        core.tick(now: now)
        gather()
    }

    // What the store does.

    /// Commits the oldest group that waits, or fails it.
    mutating func commitOne(failing error: StorageError? = nil) throws {
        guard !writes.isEmpty else { return }
        let group = writes.removeFirst()
        let result: Result<[StoreOutcome], StorageError> =
            if let error { .failure(error) } else { .success(try store.commit(group.changes)) }
        core.outcome(WriteOutcome(id: group.id, result: result), now: now)
        gather()
    }

    /// Answers the oldest question that waits, or fails it.
    mutating func answerOne(failing error: StorageError? = nil) {
        guard !reads.isEmpty else { return }
        let question = reads.removeFirst()
        let found = error.map { ReadAnswer.Found.failed($0) } ?? answer(to: question)
        core.answer(ReadAnswer(id: question.id, found: found), now: now)
        gather()
    }

    private func answer(to question: ReadQuestion) -> ReadAnswer.Found {
        do throws(StorageError) {
            return try question.ask.answered(by: store, store.hubName)
        } catch {
            return .failed(error)
        }
    }

    /// Lets the store do all it was asked, and all that follows from it.
    mutating func settle() throws {
        while !writes.isEmpty || !reads.isEmpty {
            try commitOne()
            answerOne()
        }
    }

    // What went out.

    /// Takes the messages sent to a peer of the intake.
    mutating func takeIntake(to peer: String = "p") -> [WireMessage] {
        defer { toIntake.removeAll { $0.peer == Array(peer.utf8) } }
        return toIntake.filter { $0.peer == Array(peer.utf8) }.map(\.message)
    }

    /// Takes the one answer to a peer of the intake.
    mutating func answer(
        to peer: String = "p", at location: SourceLocation = #_sourceLocation
    ) throws -> WireMessage {
        let messages = takeIntake(to: peer)
        try #require(messages.count == 1, "\(messages)", sourceLocation: location)
        return messages[0]
    }

    /// Takes the messages of a kind sent to a worker, and drops the others.
    mutating func takeWork(_ command: WireCommand, to peer: String) -> [WireMessage] {
        defer { toWork.removeAll { $0.peer == Array(peer.utf8) } }
        return toWork.filter { $0.peer == Array(peer.utf8) }.map(\.message)
            .filter { $0.command == command }
    }
}
