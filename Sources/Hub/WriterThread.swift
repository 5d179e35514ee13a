internal import Platform
internal import Storage

/// The thread that owns the store's writer.
///
/// What gathers in the mailbox while one commit is on its way to the disk is the next commit:
/// that is the whole of group commit, and its limit is the mailbox.
final class WriterThread: Sendable {
    /// What is known of a store once it is open.
    struct Opened: Sendable {
        var hubName: String
        var lastSequence: Int64
        var starts: Int64
    }

    /// Groups that one commit takes at most.
    private static let groupLimit = 128

    private let groups: Mailbox<WriteGroup>
    /// What became of the groups, in their order.
    let outcomes: Mailbox<WriteOutcome>
    private let thread: OwnedThread

    /// Opens the store on a thread of its own and waits until it is open.
    static func open(
        path: String, time: any TimeSource
    ) throws(StorageError) -> (WriterThread, Opened) {
        do {
            let opened = try Mailbox<Result<Opened, StorageError>>(capacity: 1)
            let writer = try WriterThread(path: path, time: time, opened: opened)
            guard let result = opened.receive(limit: 1, timeout: nil).first else {
                throw StorageError(.failed, "the store's thread ended")
            }
            return (writer, try result.get())
        } catch let error as StorageError {
            throw error
        } catch {
            throw StorageError(.failed, "\(error)")
        }
    }

    private init(
        path: String, time: any TimeSource, opened: Mailbox<Result<Opened, StorageError>>
    ) throws(SystemError) {
        // Larger than all groups the hub lets be pending, so that sending never has to wait.
        let groups = try Mailbox<WriteGroup>(capacity: 1 << 16)
        let outcomes = try Mailbox<WriteOutcome>(capacity: 1 << 16)
        self.groups = groups
        self.outcomes = outcomes
        thread = try OwnedThread(name: "store-writer", stackSize: 1 << 20) {
            do throws(StorageError) {
                var store = try SQLiteStore(path: path, time: time)
                _ = opened.send(
                    .success(
                        Opened(
                            hubName: store.hubName, lastSequence: store.lastSequence,
                            starts: store.starts)))
                Self.work(&store, groups, outcomes)
            } catch {
                _ = opened.send(.failure(error))
            }
            outcomes.close()
        }
    }

    /// Hands a group over.
    func send(_ group: WriteGroup) { _ = groups.sendWaiting(group) }

    /// Lets the thread finish what it was handed and close the store.
    func finish() {
        groups.close()
        thread.join()
    }

    private static func work(
        _ store: inout some StoreWriter, _ groups: Mailbox<WriteGroup>,
        _ outcomes: Mailbox<WriteOutcome>
    ) {
        while true {
            let taken = groups.receive(limit: groupLimit, timeout: nil)
            if taken.isEmpty { return }
            for outcome in commit(taken, to: &store) { _ = outcomes.sendWaiting(outcome) }
        }
    }

    private static func commit(
        _ groups: [WriteGroup], to store: inout some StoreWriter
    ) -> [WriteOutcome] {
        do throws(StorageError) {
            let outcomes = try store.commit(groups.flatMap(\.changes))
            var first = 0
            return groups.map { group in
                defer { first += group.changes.count }
                let own = outcomes[first..<first + group.changes.count]
                return WriteOutcome(id: group.id, result: .success(Array(own)))
            }
        } catch {
            let mayBeOthersFault = error.code == .full || error.isOfChanges
            guard mayBeOthersFault, groups.count > 1 else {
                return groups.map { WriteOutcome(id: $0.id, result: .failure(error)) }
            }
            // What needs no room, or is not at fault, goes on without the rest.
            return groups.flatMap { commit([$0], to: &store) }
        }
    }
}
