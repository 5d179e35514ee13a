import CLinux

/// A bounded queue that hands values from any threads to the one that empties it.
///
/// The receiving thread either blocks in `receive`, or polls `fileDescriptor` among its sockets
/// and calls `drain`. A value costs no system call unless somebody sleeps: the descriptor is
/// touched only when the mailbox stops or starts being empty.
public final class Mailbox<Element: Sendable>: Sendable {
    /// The most values that wait at once.
    public let capacity: Int

    private let contents: Monitor<MailboxContents<Element>>
    private let event: EventDescriptor

    /// Makes an empty mailbox.
    ///
    /// - Parameter capacity: the most values that wait at once, from 1 up.
    public init(capacity: Int) throws(SystemError) {
        precondition(capacity > 0, "a mailbox holds at least one value")
        self.capacity = capacity
        contents = Monitor(MailboxContents())
        event = try EventDescriptor()
    }

    /// How many values wait.
    public var count: Int { contents.withLock { $0.count } }

    /// Whether it is closed and everything sent before has been taken.
    public var isFinished: Bool { contents.withLock { $0.isClosed && $0.count == 0 } }

    /// A descriptor to poll: readable while values wait, and for ever once it is closed.
    ///
    /// Belongs to the mailbox: only to be polled.
    public var fileDescriptor: Int32 {
        contents.withLock { contents in
            if !contents.isPolled {
                contents.isPolled = true
                if contents.count > 0 || contents.isClosed { event.raise() }
            }
        }
        return event.fileDescriptor
    }

    /// Adds a value if there is room.
    ///
    /// - Returns: false when the mailbox is full or closed.
    public func send(_ element: Element) -> Bool {
        contents.withLock { contents in
            guard !contents.isClosed, contents.count < capacity else { return false }
            add(element, to: &contents)
            return true
        }
    }

    /// Adds a value, waiting for room as long as it takes.
    ///
    /// - Returns: false when the mailbox is, or becomes, closed.
    public func sendWaiting(_ element: Element) -> Bool {
        contents.withLock(
            once: { $0.isClosed || $0.count < capacity }, by: nil,
            do: { contents in
                guard !contents.isClosed else { return false }
                add(element, to: &contents)
                return true
            })
    }

    /// Takes everything that waits, without waiting.
    public func drain() -> [Element] {
        contents.withLock { take(.max, from: &$0) }
    }

    /// Takes what waits, oldest first, waiting for the first value.
    ///
    /// - Parameters:
    ///   - limit: the most values to take, from 1 up.
    ///   - timeout: how long to wait for one; nil waits for ever.
    /// - Returns: empty when the time is over, or when the mailbox is closed and empty.
    public func receive(limit: Int, timeout: Duration?) -> [Element] {
        precondition(limit > 0, "a receiver takes at least one value")
        let deadline = timeout.map { SystemTime().now + $0 }
        return contents.withLock(
            once: { $0.count > 0 || $0.isClosed }, by: deadline, do: { take(limit, from: &$0) })
    }

    /// Refuses values from now on; those that wait can still be taken. Wakes all who wait.
    public func close() {
        contents.withLock { contents in
            guard !contents.isClosed else { return }
            contents.isClosed = true
            if contents.isPolled { event.raise() }
            self.contents.wakeAll()
        }
    }

    private func add(_ element: Element, to contents: inout MailboxContents<Element>) {
        let wasEmpty = contents.count == 0
        contents.append(element)
        guard wasEmpty else { return }
        if contents.isPolled { event.raise() }
        self.contents.wakeAll()
    }

    private func take(_ limit: Int, from contents: inout MailboxContents<Element>) -> [Element] {
        let wasFull = contents.count >= capacity
        let taken = contents.take(limit)
        guard !taken.isEmpty else { return taken }
        if contents.count == 0, contents.isPolled, !contents.isClosed { event.clear() }
        if wasFull { self.contents.wakeAll() }
        return taken
    }
}

/// What a mailbox holds, as two stacks: taking from the front of one array would move the rest.
private struct MailboxContents<Element> {
    /// Newest last.
    private var arrived: [Element] = []
    /// Oldest last; all older than those that arrived.
    private var leaving: [Element] = []
    var isClosed = false
    /// Whether somebody polls the descriptor, so that it must be kept true.
    var isPolled = false

    var count: Int { arrived.count + leaving.count }

    mutating func append(_ element: Element) { arrived.append(element) }

    mutating func take(_ limit: Int) -> [Element] {
        if leaving.isEmpty {
            if limit >= arrived.count {
                defer { arrived = [] }
                return arrived
            }
            leaving = arrived.reversed()
            arrived = []
        }
        if limit >= count {
            defer { (leaving, arrived) = ([], []) }
            return leaving.reversed() + arrived
        }
        let taken = leaving.suffix(limit)
        leaving.removeLast(taken.count)
        return taken.reversed()
    }
}
