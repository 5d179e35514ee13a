import JSON
import Records
import Storage

/// A store in memory: the rules of `StoreWriter` and `StoreReader` without a disk.
struct MemoryStore: StoreWriter, StoreReader {
    struct Document {
        var key: DocumentKey
        var digest: DocumentID
        var submission: Submission
        /// The first is its own, in order of joining.
        var batches: [BatchKey]
        var sources: [Source]
        var state = DocumentState.queued
        var attempts = 0
        var deadLetter: DeadLetter?
        var isDropped = false
        /// The result that stands, and those before it.
        var results: [FormerResult] = []
        /// Waits for another extraction, or had one that was given up.
        var reextraction: ReextractionRow?

        var waitsForAnother: Bool { reextraction.map { $0.givenUp == nil } ?? false }
    }

    let hubName = "hub-test"
    var starts: Int64 = 1
    private(set) var documents: [Document] = []
    private(set) var batchNames: [String] = []
    private(set) var allEvents: [EventRow] = []
    private(set) var cursors: [String: Int64] = [:]
    /// Events before this number were trimmed away.
    var oldestKept: Int64 = 1
    /// When every change happens, in milliseconds since 1970.
    var time: Int64 = 1_795_544_551_007

    var lastSequence: Int64 { Int64(allEvents.count) }

    mutating func commit(_ changes: [StoreChange]) throws(StorageError) -> [StoreOutcome] {
        changes.map { apply($0) }
    }

    /// The document of these bytes.
    func document(of digest: DocumentID) -> Document? {
        documents.first { $0.digest == digest }
    }

    private mutating func apply(_ change: StoreChange) -> StoreOutcome {
        switch change {
        case .submit(let submission): return submit(submission)
        case .offer(let digest, let source):
            let known = documents.firstIndex { $0.digest == digest }
            return known.map { addSource(source, to: $0) } ?? .unknown
        case .result(let key, _, let annotation): return store(annotation, of: key)
        case .charge(let key, let attempts, _):
            if let index = open(key) { documents[index].attempts = attempts }
            if let index = reextracted(key) { documents[index].reextraction?.attempts = attempts }
            return .noted
        case .quarantine(let key, let letter):
            if let index = reextracted(key) {
                documents[index].reextraction = ReextractionRow(
                    attempts: letter.attempts, givenUp: letter.reason)
                return .kept(letter.reason)
            }
            guard let index = open(key) else { return .refused("settled already") }
            documents[index].deadLetter = letter
            let payload = "{\"reason\":\"\(letter.reason)\",\"attempts\":\(letter.attempts)}"
            return settle(index, .quarantined, .quarantine, "", Array(payload.utf8))
        case .reopen(let key): return reopen(key)
        case .drop(let key):
            let index = documents.firstIndex { $0.key == key && $0.state == .quarantined }
            guard let index else { return .refused("the document is not in quarantine") }
            documents[index].isDropped = true
            return .noted
        case .reextract(let key): return reextract(key)
        case .trim(let sequence):
            oldestKept = max(oldestKept, sequence)
            return .noted
        case .cursor(let name, let sequence):
            cursors[name] = sequence
            return .noted
        }
    }

    private mutating func reextract(_ key: DocumentKey) -> StoreOutcome {
        let index = documents.firstIndex { $0.key == key && $0.state == .done }
        guard let index, !documents[index].waitsForAnother else { return .refused("no result") }
        documents[index].reextraction = ReextractionRow(attempts: 0)
        return .reextracting(openReextraction(documents[index]))
    }

    private func openReextraction(_ document: Document) -> OpenDocument {
        OpenDocument(
            key: document.key, batch: document.batches[0], size: document.submission.bytes.count,
            attempts: document.reextraction?.attempts ?? 0, acceptedAt: time, isReextraction: true)
    }

    private mutating func reopen(_ key: DocumentKey) -> StoreOutcome {
        let index = documents.firstIndex { $0.key == key && $0.state == .quarantined }
        guard let index else { return .refused("the document is not in quarantine") }
        documents[index].state = .queued
        documents[index].attempts = 0
        documents[index].deadLetter = nil
        let open = OpenDocument(
            key: key, batch: documents[index].batches[0],
            size: documents[index].submission.bytes.count, attempts: 0, acceptedAt: time)
        return .reopened(open, further: Array(documents[index].batches.dropFirst()))
    }

    private mutating func submit(_ submission: Submission) -> StoreOutcome {
        if let known = documents.firstIndex(where: { $0.digest == submission.document }) {
            return addSource(submission.source, to: known)
        }
        let batch = batchKey(submission.source.batch)
        let key = DocumentKey(rawValue: Int64(documents.count + 1))
        documents.append(
            Document(
                key: key, digest: submission.document, submission: submission, batches: [batch],
                sources: [submission.source]))
        return .accepted(key, batch)
    }

    private mutating func addSource(_ source: Source, to index: Int) -> StoreOutcome {
        let batch = batchKey(source.batch)
        let isNew = !documents[index].batches.contains(batch)
        if isNew { documents[index].batches.append(batch) }
        documents[index].sources.append(source)
        return .duplicate(
            documents[index].key, batch, state: documents[index].state, isNewInBatch: isNew)
    }

    private mutating func store(_ annotation: [UInt8], of key: DocumentKey) -> StoreOutcome {
        guard let index = open(key) ?? reextracted(key) else { return .refused("settled already") }
        guard let value = try? JSONValue.parse(annotation),
            value["document"]?.stringValue == documents[index].digest.description
        else { return .refused("not an annotation") }
        let extractor = value["extractor"]?.stringValue ?? ""
        let isAnother = documents[index].waitsForAnother
        documents[index].reextraction = nil
        if documents[index].results.contains(where: { $0.extractor == extractor }) {
            return .kept("it is of this version already")
        }
        let former = documents[index].results.last
        documents[index].results.append(
            FormerResult(
                sequence: lastSequence + 1, extractor: extractor, annotation: annotation))
        let kind = isAnother ? EventKind.superseded : .document
        let outcome = settle(index, .done, kind, extractor, annotation)
        allEvents[allEvents.endIndex - 1].former = former
        return isAnother ? .superseded(sequence: lastSequence) : outcome
    }

    private mutating func settle(
        _ index: Int, _ state: DocumentState, _ kind: EventKind, _ extractor: String,
        _ payload: [UInt8]
    ) -> StoreOutcome {
        documents[index].state = state
        allEvents.append(
            EventRow(
                sequence: lastSequence + 1, kind: kind, document: documents[index].digest,
                time: time, sources: documents[index].sources, extractor: extractor,
                payload: payload))
        return .settled(sequence: lastSequence)
    }

    private func reextracted(_ key: DocumentKey) -> Int? {
        documents.firstIndex { $0.key == key && $0.waitsForAnother }
    }

    private func open(_ key: DocumentKey) -> Int? {
        documents.firstIndex { $0.key == key && !$0.state.isFinal }
    }

    private mutating func batchKey(_ name: String) -> BatchKey {
        if let index = batchNames.firstIndex(of: name) {
            return BatchKey(rawValue: Int64(index + 1))
        }
        batchNames.append(name)
        return BatchKey(rawValue: Int64(batchNames.count))
    }
}

extension MemoryStore {
    func openDocuments(after key: DocumentKey, limit: Int) -> [OpenDocument] {
        documents.filter { $0.key > key && !$0.state.isFinal }.prefix(limit).map {
            OpenDocument(
                key: $0.key, batch: $0.batches[0], size: $0.submission.bytes.count,
                attempts: $0.attempts, acceptedAt: time)
        }
    }

    func openReextractions(after key: DocumentKey, limit: Int) -> [OpenDocument] {
        documents.filter { $0.key > key && $0.waitsForAnother }.prefix(limit).map(openReextraction)
    }

    func reextractable(
        _ selection: ReextractionSelection, after key: DocumentKey, limit: Int
    ) -> [DocumentKey] {
        let batch = selection.batch.flatMap { name in batchNames.firstIndex(of: name) }
            .map { BatchKey(rawValue: Int64($0 + 1)) }
        let chosen = documents.filter { document in
            if selection.isOfQuarantined { return document.state == .quarantined }
            guard let version = document.results.last.flatMap({ ExtractorVersion($0.extractor) }),
                let limit = ExtractorVersion(selection.olderThan)
            else { return false }
            return document.state == .done && version.isReplaced(by: limit)
                && !document.waitsForAnother
        }
        let inBatch = chosen.filter { document in
            selection.batch == nil || batch.map(document.batches.contains) ?? false
        }
        return inBatch.map(\.key).filter { $0 > key }.prefix(limit).map(\.self)
    }

    func fingerprints(
        ofBatch batch: String?, after key: DocumentKey, limit: Int, byteLimit: Int
    ) -> (rows: [FingerprintRow], next: DocumentKey?) {
        let chosen = documents.filter { document in
            document.state == .done && document.key > key
                && (batch == nil || document.sources.contains { $0.batch == batch })
        }
        var rows: [FingerprintRow] = []
        var bytes = 0
        for (count, document) in chosen.enumerated() {
            let annotation = document.results.last?.annotation ?? []
            if let simhash = AnnotationFingerprint.simhash(in: annotation) {
                rows.append(
                    FingerprintRow(
                        document: document.digest, name: document.sources[0].name,
                        simhash: simhash))
            }
            bytes += annotation.count
            if count + 1 >= limit || bytes >= byteLimit { return (rows, document.key) }
        }
        return (rows, nil)
    }

    func furtherBatchesOfOpenDocuments() -> [(DocumentKey, BatchKey)] {
        documents.filter { !$0.state.isFinal }.flatMap { document in
            document.batches.dropFirst().map { (document.key, $0) }
        }
    }

    func batches() -> [BatchRow] {
        batchNames.indices.map { index in
            let key = BatchKey(rawValue: Int64(index + 1))
            return BatchRow(
                key: key, name: batchNames[index],
                counts: counts(of: documents.filter { $0.batches.contains(key) }))
        }
    }

    func counts() -> StateCounts { counts(of: documents) }

    private func counts(of documents: [Document]) -> StateCounts {
        StateCounts(
            queued: documents.count { $0.state == .queued },
            done: documents.count { $0.state == .done },
            quarantined: documents.count { $0.state == .quarantined })
    }

    func bodies(_ keys: [DocumentKey]) -> [DocumentBody] {
        keys.compactMap { key in documents.first { $0.key == key } }.map {
            DocumentBody(
                key: $0.key, document: $0.digest, mediaType: $0.submission.mediaType,
                title: $0.sources[0].title, date: $0.submission.date, bytes: $0.submission.bytes)
        }
    }

    func events(after sequence: Int64, limit: Int, byteLimit: Int) -> [EventRow] {
        Array(
            allEvents.filter { $0.sequence > sequence && $0.sequence >= oldestKept }.prefix(limit))
    }

    func sequenceBounds() -> (oldest: Int64, last: Int64) {
        allEvents.isEmpty ? (0, 0) : (oldestKept, lastSequence)
    }

    func cursor(named name: String) -> Int64? { cursors[name] }

    func find(_ words: String, limit: Int) -> [DocumentKey] {
        let found = documents.filter { document in
            document.digest.description.hasPrefix(words)
                || document.sources.contains { $0.name == words }
        }
        return found.prefix(limit).map(\.key)
    }

    func document(_ key: DocumentKey) -> DocumentRow? {
        documents.first { $0.key == key }.map {
            var row = DocumentRow(
                key: key, document: $0.digest, mediaType: $0.submission.mediaType,
                state: $0.state, attempts: $0.attempts, size: $0.submission.bytes.count,
                acceptedAt: time, sources: $0.sources, deadLetter: $0.deadLetter)
            row.reextraction = $0.reextraction
            return row
        }
    }

    func result(of key: DocumentKey) -> ResultRow? {
        documents.first { $0.key == key }?.results.last.map {
            ResultRow(extractor: $0.extractor, time: time, annotation: $0.annotation)
        }
    }

    func deadLetters(after sequence: Int64, limit: Int) -> [DeadLetterRow] {
        allEvents.filter { $0.kind == .quarantine && $0.sequence > sequence }.compactMap { event in
            guard let document = document(of: event.document), let letter = document.deadLetter,
                !document.isDropped
            else { return nil }
            return DeadLetterRow(
                sequence: event.sequence, document: event.document,
                name: document.sources[0].name, letter: letter, time: event.time)
        }
    }

    func outcomes(of key: DocumentKey) -> [OutcomeRow] {
        guard let document = documents.first(where: { $0.key == key }) else { return [] }
        return allEvents.filter { $0.document == document.digest }.map { event in
            OutcomeRow(
                sequence: event.sequence, time: event.time,
                result: event.kind == .quarantine ? nil : (event.extractor, 1),
                deadLetter: event.kind == .quarantine ? document.deadLetter : nil)
        }
    }
}
