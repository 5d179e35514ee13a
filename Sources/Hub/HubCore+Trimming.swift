internal import Storage

extension HubCore {
    /// Events forgotten in one transaction at most.
    private static var trimStep: Int64 { 1_000 }

    /// Forgets the oldest events, some at a time, when there are more than are to be kept.
    mutating func trimHistory() {
        guard let kept = options.keptEvents else { return }
        let surplus = lastSequence - oldestSequence + 1 - kept
        // A tenth more than is asked is kept, so that not every commit brings another.
        guard surplus > min(Self.trimStep, kept / 10) else { return }
        oldestSequence += min(surplus, Self.trimStep)
        write([.trim(before: oldestSequence)], for: .note)
    }
}
