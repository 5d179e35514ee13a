internal import Queueing
internal import Records
internal import Storage

extension HubCore {
    /// Documents read from the store at once when the hub starts.
    private static var restorePage: Int { 10_000 }

    /// Takes over what the last hub left: counts of batches, and every open document.
    mutating func restore(from reader: some StoreReader) throws(StorageError) {
        tally.restore(try reader.batches(), total: try reader.counts())
        for (document, batch) in try reader.furtherBatchesOfOpenDocuments() {
            tally.addFurther(batch, of: document)
        }
        var last: OpenDocument?
        while true {
            let page = try reader.openDocuments(
                after: last?.key ?? .init(rawValue: 0), limit: Self.restorePage)
            for row in page {
                queue.enqueue(
                    QueuedDocument(
                        key: row.key, batch: row.batch, size: row.size, attempts: row.attempts,
                        acceptedAt: row.acceptedAt))
            }
            guard page.count == Self.restorePage else { return }
            last = page.last
        }
    }

    /// A topic got its first plain subscriber or lost its last one: one byte, 1 or 0, then the
    /// topic, which only the socket has to remember.
    mutating func subscription(_ bytes: [UInt8]) {
        switch bytes.first {
        case 1: liveTopics += 1
        case 0: liveTopics = max(0, liveTopics - 1)
        default: break
        }
    }
}
