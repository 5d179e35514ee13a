public import Platform

/// What each slot is at, in memory that the slots and their supervisor share.
///
/// A slot writes its own two words, the supervisor reads them: the delivery at work, and when it
/// began. A slot that dies leaves its words behind, and so tells which document did it.
public struct SlotBoard: Sendable {
    private static let wordsPerSlot = 2

    private let page: SharedPage

    /// Makes the memory; only the supervisor does.
    public init(slots: Int) throws(SystemError) {
        page = try SharedPage(count: slots * Self.wordsPerSlot)
    }

    /// Takes over the memory that a supervisor made.
    public init(inherited descriptor: Int32) throws(SystemError) {
        page = try SharedPage(inherited: descriptor)
    }

    /// What a slot's process is given to share the memory.
    public var fileDescriptor: Int32 { page.fileDescriptor }

    /// A slot begins a delivery, or with 0 has none.
    public func begin(_ delivery: Int64, slot: Int, now: Duration) {
        page.store(UInt64(clamping: now.wholeMilliseconds), in: slot * Self.wordsPerSlot + 1)
        page.store(UInt64(bitPattern: delivery), in: slot * Self.wordsPerSlot)
    }

    /// The delivery a slot is at and when it began; `nil` for none.
    func current(slot: Int) -> (delivery: Int64, began: Duration)? {
        let delivery = Int64(bitPattern: page.load(slot * Self.wordsPerSlot))
        guard delivery != 0 else { return nil }
        return (delivery, .milliseconds(Int64(page.load(slot * Self.wordsPerSlot + 1))))
    }
}
