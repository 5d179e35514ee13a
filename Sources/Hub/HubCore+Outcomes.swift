internal import Queueing
internal import Records
internal import Storage
internal import Wire

extension HubCore {
    /// The writer has committed a group, or could not.
    mutating func outcome(_ outcome: WriteOutcome, now: Duration) {
        guard let context = writes.removeValue(forKey: outcome.id) else { return }
        switch context {
        case .submission(let pending):
            pendingChanges -= pending.submitted.count
            submissionOutcome(outcome.result, of: pending)
        case .results(let peer, let pending):
            pendingChanges -= pending.count
            resultsOutcome(outcome.result, of: pending, from: peer, now: now)
        case .quarantine(let document):
            pendingChanges -= 1
            quarantineOutcome(outcome.result, of: document, now: now)
        case .note: pendingChanges -= 1
        }
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
            emit(.warn("store: \(error.message)"))
            for entry in pending { queue.putBack(entry.document.key) }
        }
        emit(.work(peer, .naming(.ack, pending.map(\.delivery.rawValue))))
    }

    private mutating func quarantineOutcome(
        _ result: Result<[StoreOutcome], StorageError>, of document: QueuedDocument, now: Duration
    ) {
        switch result {
        case .success(let outcomes):
            for outcome in outcomes {
                settle(document, outcome, as: .quarantined, now: now)
            }
        case .failure(let error):
            emit(.warn("store: \(error.message)"))
            queue.putBack(document.key)
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
        case .refused(let reason) where state == .quarantined:
            // The store knows better: there is nothing left to charge or to settle.
            emit(.warn("quarantine refused: \(reason)"))
            queue.settled(document.key)
        case .refused(let reason):
            emit(.warn("result refused: \(reason)"))
            apply(queue.fail(document.key, reason: reason, stage: "store"))
        case .accepted, .duplicate, .unknown, .noted: queue.settled(document.key)
        }
    }

    /// The reader has an answer.
    mutating func answer(_ answer: ReadAnswer, now: Duration) {
        guard let context = reads.removeValue(forKey: answer.id) else { return }
        switch (context, answer.found) {
        case (.delivery(let slot, let deliveries), .bodies(let bodies)):
            deliver(bodies, of: deliveries, to: slot)
        case (.publish, .events(let rows, _)): published(rows)
        case (.fetch(let fetch), .events(let rows, let oldest)):
            self.answer(fetch, with: rows, oldest: oldest)
        case (.fetch(let fetch), .cursor(let sequence, let oldest)):
            start(fetch, at: sequence, oldest: oldest)
        case (.show(let peer, let request), .show(let found)):
            answerShow(found, to: peer, request: request)
        case (let context, .failed(let error)): failed(context, error)
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
        case .fetch(let fetch):
            emit(
                .intake(
                    fetch.peer, .error(.init(.unexpected, error.message), request: fetch.request)))
        case .show(let peer, let request):
            emit(.intake(peer, .error(.init(.unexpected, error.message), request: request)))
        }
    }
}
