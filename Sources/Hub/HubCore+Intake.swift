internal import Crypto
internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

/// A submission whose documents are on their way to the store.
struct PendingSubmission: Sendable {
    var peer: RoutingID
    var request: Int64
    var batch: String
    var isOffer: Bool
    /// One for each document; `nil` until the store has spoken.
    var answers: [SubmissionAnswer?]
    /// The documents that go to the store, with their places among the answers.
    var submitted: [(place: Int, submission: Submission)]
    var byteCount: Int
    var acceptedAt: Int64
}

extension HubCore {
    /// A message from a producer, a subscriber or somebody with a question.
    mutating func intake(_ arrival: Arrival, now: Duration, wallMilliseconds: Int64) {
        let peer = arrival.peer
        var request: Int64 = 0
        do throws(WireError) {
            let message = try WireMessage(frames: try arrival.content.get())
            request = message.header.request
            switch message.command {
            case .ping: pong(to: peer, request: request)
            case .offer, .submit:
                deferred.append(
                    DeferredSubmissions.Submission(
                        header: try SubmitHeader(message), bodies: message.bodies, peer: peer,
                        isOffer: message.command == .offer, wallMilliseconds: wallMilliseconds))
                submitDeferred()
            case .batch: answerBatch(try message.header.text("batch"), to: peer, request: request)
            case .status: answerStatus(to: peer, request: request, now: now, wallMilliseconds)
            case .show:
                let words = try message.header.text("document")
                try ask(.show(words: words), for: .show(peer, request: request), of: peer)
            case .fingerprints, .original:
                try askForWording(message, from: peer, request: request)
            case .why, .quarantine, .retry, .drop, .reextract, .pause, .resume, .drain:
                try operate(message, from: peer, request: request)
            case .fetch: try fetch(message.header, from: peer, now: now)
            default:
                throw WireError(
                    .unexpected, "\(message.command.rawValue) is not taken at the intake")
            }
        } catch {
            refuse(error)
            emit(.intake(peer, .error(error, request: request)))
        }
    }

    /// Asks the store for a peer; one question of a peer at a time.
    mutating func ask(
        _ ask: ReadQuestion.Ask, for context: ReadContext, of peer: RoutingID
    ) throws(WireError) {
        guard openQuestions.count < options.openQuestions else {
            throw WireError(.busy, "too many questions wait; try again later")
        }
        guard openQuestions.insert(peer).inserted else {
            throw WireError(.unexpected, "the question before is not answered yet")
        }
        read(ask, for: context)
    }

    private mutating func pong(to peer: RoutingID, request: Int64) {
        let header: JSONValue = [
            "request": .integer(request), "hub": .string(hubName),
            "version": .string(options.version),
            "document_limit": .integer(Int64(options.documentLimit)),
        ]
        emit(.intake(peer, WireMessage(.pong, header: header)))
    }

    /// Hands submissions to the writer while it has room.
    mutating func submitDeferred() {
        while takesSubmissions, let next = deferred.next() { submit(next) }
    }

    private mutating func submit(_ submission: DeferredSubmissions.Submission) {
        let header = submission.header
        var pending = PendingSubmission(
            peer: submission.peer, request: header.request, batch: header.batch,
            isOffer: submission.isOffer, answers: [], submitted: [], byteCount: 0,
            acceptedAt: submission.wallMilliseconds)
        for (place, document) in header.documents.enumerated() {
            let body = pending.isOffer ? [] : submission.bodies[place]
            if !pending.isOffer, let reason = refusal(of: body) {
                pending.answers.append(.receipt(refused(document, reason, header.batch)))
                continue
            }
            pending.answers.append(nil)
            let id =
                pending.isOffer ? document.document : DocumentID(bytes: SHA256.digest(of: body))
            guard let id else { continue }
            pending.byteCount += body.count
            pending.submitted.append(
                (
                    place,
                    Submission(
                        document: id, source: document.source, mediaType: document.mediaType,
                        date: document.date, bytes: body)
                ))
        }
        store(pending)
    }

    private mutating func store(_ pending: PendingSubmission) {
        guard !pending.submitted.isEmpty else { return answer(pending) }
        let changes = pending.submitted.map { entry -> StoreChange in
            let submission = entry.submission
            return pending.isOffer
                ? .offer(submission.document, submission.source) : .submit(submission)
        }
        #if WINNOW_TEST_HOOKS
            if PlantedFault.sendsReceiptsEarly, !pending.isOffer { answerTooEarly(pending) }
        #endif
        pendingBytes += pending.byteCount
        write(changes, for: .submission(pending))
    }

    private func refusal(of body: [UInt8]) -> RefusalReason? {
        if body.isEmpty { return .empty }
        return body.count > options.documentLimit ? .tooLarge : nil
    }

    private func refused(
        _ document: SubmittedDocument, _ reason: RefusalReason, _ batch: String
    ) -> Receipt {
        Receipt(
            name: document.source.name, document: document.document, batch: batch,
            status: .refused, reason: reason)
    }

    /// Sends the receipts of a submission.
    mutating func answer(_ pending: PendingSubmission) {
        let header = ReceiptsHeader(
            request: pending.request, answers: pending.answers.compactMap(\.self))
        emit(.intake(pending.peer, WireMessage(.receipts, header: header.header)))
    }

    /// The store has taken a submission, or could not.
    mutating func submissionOutcome(
        _ result: Result<[StoreOutcome], StorageError>, of pending: PendingSubmission
    ) {
        pendingBytes -= pending.byteCount
        var pending = pending
        switch result {
        case .success(let outcomes):
            for (entry, outcome) in zip(pending.submitted, outcomes) {
                pending.answers[entry.place] = answer(
                    to: entry.submission, outcome, batch: pending.batch,
                    acceptedAt: pending.acceptedAt)
            }
        case .failure(let error):
            let reason = error.code == .full ? RefusalReason.full : .storeFailed
            for entry in pending.submitted {
                pending.answers[entry.place] = .receipt(
                    Receipt(
                        name: entry.submission.source.name, document: entry.submission.document,
                        batch: pending.batch, status: .refused, reason: reason))
            }
        }
        answer(pending)
    }

    private mutating func answer(
        to submission: Submission, _ outcome: StoreOutcome, batch name: String, acceptedAt: Int64
    ) -> SubmissionAnswer {
        var receipt = Receipt(
            name: submission.source.name, document: submission.document, batch: name,
            status: .duplicate)
        switch outcome {
        case .accepted(let key, let batch):
            accept(key, batch, submission, named: name, acceptedAt: acceptedAt)
            receipt.status = .accepted
            receipt.state = .queued
        case .duplicate(let key, let batch, let state, let isNewInBatch):
            if isNewInBatch { tally.joined(key, state: state, batch: batch, named: name) }
            receipt.state = state == .queued && queue.isLeased(key) ? .leased : state
        case .unknown: return .unknown
        case .noRoom:
            emit(.warn("the disk has only the room left that is kept for results; make room"))
            receipt.status = .refused
            receipt.reason = .full
        case .settled, .superseded, .kept, .refused, .reopened, .reextracting, .noted:
            receipt.status = .refused
            receipt.reason = .unreadable
        }
        return .receipt(receipt)
    }

    private mutating func accept(
        _ key: DocumentKey, _ batch: BatchKey, _ submission: Submission, named name: String,
        acceptedAt: Int64
    ) {
        tally.accepted(in: batch, named: name)
        cache.keep(
            DocumentBody(
                key: key, document: submission.document, mediaType: submission.mediaType,
                title: submission.source.title, date: submission.date, bytes: submission.bytes))
        queue.enqueue(
            QueuedDocument(
                key: key, batch: batch, size: submission.bytes.count, acceptedAt: acceptedAt))
    }
}

extension WireMessage {
    /// The answer to a refused message.
    static func error(_ error: WireError, request: Int64) -> WireMessage {
        WireMessage(
            .error,
            header: [
                "request": .integer(request), "code": .string(error.code.rawValue),
                "message": .string(error.message),
            ])
    }
}
