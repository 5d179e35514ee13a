internal import Queueing
internal import Records
internal import Storage
internal import Wire

extension HubCore {
    /// The writer has committed a group, or could not.
    mutating func outcome(_ outcome: WriteOutcome, now: Duration) {
        guard let context = writes.removeValue(forKey: outcome.id) else { return }
        switch outcome.result {
        case .success: trouble.recovered()
        case .failure(let error):
            let isFirst = error.isOfChanges || trouble.failed(now: now)
            if isFirst { emit(.warn("store: \(error.message)")) }
        }
        switch context {
        case .submission(let pending):
            pendingChanges -= pending.submitted.count
            submissionOutcome(outcome.result, of: pending)
        case .results(let peer, let pending):
            pendingResultBytes -= pending.reduce(0) { $0 + $1.byteCount }
            resultsOutcome(outcome.result, of: pending, from: peer, now: now)
        case .quarantine(let document):
            pendingChanges -= 1
            quarantineOutcome(outcome.result, of: document, now: now)
        case .letter(let peer, let request):
            pendingChanges -= 1
            letterOutcome(outcome.result, for: peer, request: request)
        case .reextraction(let pending):
            pendingChanges -= pending.keys.count
            reextractionOutcome(outcome.result, of: pending)
        case .note: pendingChanges -= 1
        }
        submitDeferred()
        announce()
        dispatch(now: now)
    }

    private mutating func resultsOutcome(
        _ result: Result<[StoreOutcome], StorageError>, of pending: [PendingResult],
        from peer: RoutingID, now: Duration
    ) {
        switch result {
        case .success(let outcomes):
            for (entry, outcome) in zip(pending, outcomes) {
                settle(entry.document, outcome, as: .done, now: now)
            }
        case .failure(let error):
            let isAlone = pending.count == 1
            for entry in pending { takeBack(entry.document, error, isAlone: isAlone, now: now) }
        }
        emit(.work(peer, .naming(.ack, pending.map(\.delivery.rawValue))))
    }

    /// The store could not take a result: the document waits again, uncharged if the store is in
    /// trouble. If the store is well and refuses this one, it is charged, once it came alone.
    private mutating func takeBack(
        _ document: QueuedDocument, _ error: StorageError, isAlone: Bool, now: Duration
    ) {
        if error.isOfChanges, isAlone {
            apply(queue.fail(document.key, reason: error.message, stage: "store", now: now))
        } else {
            queue.putBack(document.key, isSuspect: error.isOfChanges)
        }
    }

    private mutating func quarantineOutcome(
        _ result: Result<[StoreOutcome], StorageError>, of document: QueuedDocument, now: Duration
    ) {
        switch result {
        case .success(let outcomes):
            for outcome in outcomes {
                settle(document, outcome, as: .quarantined, now: now)
            }
        case .failure: queue.putBack(document.key)
        }
    }

    private mutating func settle(
        _ document: QueuedDocument, _ outcome: StoreOutcome, as state: DocumentState,
        now: Duration
    ) {
        switch outcome {
        case .settled(let sequence):
            lastSequence = max(lastSequence, sequence)
            queue.settled(document.key)
            tally.settled(document.key, of: document.batch, as: state)
            rate.add(1, now: now)
        case .superseded(let sequence):
            lastSequence = max(lastSequence, sequence)
            leaveQueue(document)
            rate.add(1, now: now)
        case .kept(let reason):
            emit(.warn("the result of document \(document.key.rawValue) stays: \(reason)"))
            leaveQueue(document)
        case .refused(let reason) where state == .quarantined:
            // The store knows better: there is nothing left to charge or to settle.
            emit(.warn("quarantine refused: \(reason)"))
            leaveQueue(document)
        case .refused(let reason):
            emit(.warn("result refused: \(reason)"))
            apply(queue.fail(document.key, reason: reason, stage: "store", now: now))
        case .accepted, .duplicate, .unknown, .noRoom, .reopened, .reextracting, .noted:
            leaveQueue(document)
        }
    }

    /// A document's outcome is in the store.
    private mutating func leaveQueue(_ document: QueuedDocument) {
        queue.settled(document.key)
        if document.isReextraction { reextracting -= 1 }
    }

    /// The reader has an answer.
    mutating func answer(_ answer: ReadAnswer, now: Duration) {
        guard let context = reads.removeValue(forKey: answer.id) else { return }
        switch (context, answer.found) {
        case (let context, .failed(let error)): failed(context, error)
        case (.delivery(let slot, let deliveries), .bodies(let bodies)):
            deliver(bodies, of: deliveries, to: slot, now: now)
        case (.publish, .parts(let parts, let last)): published(parts, through: last)
        case (.fetch(let fetch), let found): self.found(found, for: fetch)
        case (.show(let peer, let request), .show(let found)):
            openQuestions.remove(peer)
            answerShow(found, to: peer, request: request)
        case (.why(let peer, let request), .why(let found)):
            openQuestions.remove(peer)
            answerWhy(found, to: peer, request: request)
        case (.quarantine(let peer, let request), .deadLetters(let rows)):
            openQuestions.remove(peer)
            answerQuarantine(rows, to: peer, request: request)
        case (.fingerprints(let peer, let request), .fingerprints(let rows, let next)):
            openQuestions.remove(peer)
            answerFingerprints(rows, next: next, to: peer, request: request)
        case (.original(let peer, let request), .original(let body, let found)):
            openQuestions.remove(peer)
            answerOriginal(body, found: found, to: peer, request: request)
        case (.letter(let peer, let request, let words, let order), .found(let keys)):
            openQuestions.remove(peer)
            carryOut(order, on: keys, words, for: peer, request: request)
        case (.reextraction(let pending), .found(let keys)):
            openQuestions.remove(pending.peer)
            carryOut(pending, on: keys)
        default: break
        }
        dispatch(now: now)
    }

    private mutating func failed(_ context: ReadContext, _ error: StorageError) {
        emit(.warn("store: \(error.message)"))
        switch context {
        case .delivery(let slot, let deliveries):
            queue.release(deliveries.map(\.id), from: slot)
        case .publish: isPublishing = false
        case .fetch(let fetch): found(.failed(error), for: fetch)
        case .show(let peer, let request), .why(let peer, let request),
            .quarantine(let peer, let request), .fingerprints(let peer, let request),
            .original(let peer, let request), .letter(let peer, let request, _, _):
            openQuestions.remove(peer)
            emit(.intake(peer, .error(.init(.unexpected, error.message), request: request)))
        case .reextraction(let pending):
            openQuestions.remove(pending.peer)
            let refusal = WireError(.unexpected, error.message)
            emit(.intake(pending.peer, .error(refusal, request: pending.request)))
        }
    }
}
