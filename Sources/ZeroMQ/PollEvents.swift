import CZeroMQ

/// What a poller waits for and what it found.
public struct PollEvents: OptionSet, Sendable {
    /// libzmq's bits.
    public let rawValue: Int16

    /// Takes libzmq's bits.
    public init(rawValue: Int16) { self.rawValue = rawValue }

    /// A message, or a descriptor's bytes, can be received without waiting.
    public static let readable = PollEvents(rawValue: Int16(ZMQ_POLLIN))
    /// A message, or bytes, can be sent without waiting.
    public static let writable = PollEvents(rawValue: Int16(ZMQ_POLLOUT))
    /// A descriptor is in error; never for sockets.
    public static let failed = PollEvents(rawValue: Int16(ZMQ_POLLERR))
}

/// Which items of a poller are ready, by the index that `add` gave them.
public struct ReadySet: Sendable, Equatable {
    private var readable: UInt64 = 0
    private var writable: UInt64 = 0
    private var failed: UInt64 = 0

    /// Nothing is ready.
    public init() {}

    /// Whether nothing at all is ready.
    public var isEmpty: Bool { readable | writable | failed == 0 }

    /// Whether the item can be received from.
    public func isReadable(_ index: Int) -> Bool { readable >> UInt64(index) & 1 != 0 }

    /// Whether the item can be sent to.
    public func isWritable(_ index: Int) -> Bool { writable >> UInt64(index) & 1 != 0 }

    /// Whether the item's descriptor is in error.
    public func isFailed(_ index: Int) -> Bool { failed >> UInt64(index) & 1 != 0 }

    /// Notes what was found for an item.
    mutating func insert(_ events: PollEvents, at index: Int) {
        let bit: UInt64 = 1 << UInt64(index)
        if events.contains(.readable) { readable |= bit }
        if events.contains(.writable) { writable |= bit }
        if events.contains(.failed) { failed |= bit }
    }
}
