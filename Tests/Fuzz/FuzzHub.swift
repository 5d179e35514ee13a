import Storage
import Wire

@testable import Hub

/// A conversation of two peers with a hub whose store takes nothing: bytes 0xFE part messages, 0xFF
/// their frames after the command; the first byte of a message says where it goes.
func talkToHub(_ bytes: [UInt8]) {
    var core = HubCore(
        options: HubOptions(store: "", version: "fuzz"), hubName: "fuzz", lastSequence: 9,
        starts: 1)
    var now = Duration.zero
    for message in bytes.split(separator: 0xFE).prefix(32) {
        let choice = message.first ?? 0
        let frames = message.dropFirst().split(separator: 0xFF, omittingEmptySubsequences: false)
        let arrival = Arrival(
            peer: [choice & 1], content: .success([WireMessage.signature] + frames.map(Array.init)))
        if choice & 2 == 0 {
            core.intake(arrival, now: now, wallMilliseconds: 1)
        } else {
            core.work(arrival, now: now)
        }
        now += .milliseconds(500)
        core.tick(now: now)
        refuse(core.takeEffects(), of: &core, now: now)
    }
}

/// The store fails whatever it is asked.
private func refuse(_ effects: [HubEffect], of core: inout HubCore, now: Duration) {
    let error = StorageError(.failed, "fuzz")
    for effect in effects {
        switch effect {
        case .write(let group):
            core.outcome(WriteOutcome(id: group.id, result: .failure(error)), now: now)
        case .read(let question):
            core.answer(ReadAnswer(id: question.id, found: .failed(error)), now: now)
        case .intake, .work, .publish, .warn: continue
        }
    }
    _ = core.takeEffects()
}
