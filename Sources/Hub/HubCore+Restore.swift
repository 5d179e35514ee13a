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
        oldestSequence = max(1, try reader.sequenceBounds().oldest)
        try restore { (key) throws(StorageError) in
            try reader.openDocuments(after: key, limit: Self.restorePage)
        }
        let waiting = queue.waitingCount
        try restore { (key) throws(StorageError) in
            try reader.openReextractions(after: key, limit: Self.restorePage)
        }
        reextracting = queue.waitingCount - waiting
    }

    /// Queues documents, page by page.
    private mutating func restore(
        from page: (DocumentKey) throws(StorageError) -> [OpenDocument]
    ) throws(StorageError) {
        var after = DocumentKey(rawValue: 0)
        while true {
            let documents = try page(after)
            for document in documents { queue.enqueue(QueuedDocument(document)) }
            guard documents.count == Self.restorePage, let last = documents.last else { return }
            after = last.key
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
