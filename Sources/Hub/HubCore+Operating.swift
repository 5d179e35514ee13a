internal import JSON
internal import Queueing
internal import Records
internal import Storage
internal import Wire

// What operators ask and order.
extension HubCore {
    /// Dead letters in one answer.
    private static var letterLimit: Int { 256 }

    /// A question or an order of an operator.
    mutating func operate(
        _ message: WireMessage, from peer: RoutingID, request: Int64
    ) throws(WireError) {
        switch message.command {
        case .why:
            let words = try message.header.text("document")
            try ask(.why(words: words), for: .why(peer, request: request), of: peer)
        case .quarantine:
            let after = message.header["after"]?.integerValue ?? 0
            try ask(
                .deadLetters(after: after, limit: Self.letterLimit),
                for: .quarantine(peer, request: request), of: peer)
        case .retry, .drop:
            let words = try message.header.text("document")
            try ask(
                .find(words: words),
                for: .letter(peer, request: request, words: words, order: message.command),
                of: peer)
        case .reextract:
            let pending = try PendingReextraction(message.header, peer: peer, request: request)
            try requireBatch(pending.selection.batch)
            try ask(pending.question, for: .reextraction(pending), of: peer)
        case .pause, .resume:
            if message.command == .pause { queue.pause() } else { queue.resume() }
            done(peer, request, [("paused", .bool(queue.isPaused))])
        default: try drain(try message.header.text("worker"), for: peer, request)
        }
    }

    /// Throws if a batch is named that is not there.
    func requireBatch(_ name: String?) throws(WireError) {
        guard let name, tally.batch(named: name) == nil else { return }
        throw WireError(.unexpected, "no batch is called '\(name)'")
    }

    mutating func done(
        _ peer: RoutingID, _ request: Int64, _ members: [(key: String, value: JSONValue)] = []
    ) {
        let header: [(key: String, value: JSONValue)] = [("request", .integer(request))]
        emit(.intake(peer, WireMessage(.done, header: .object(JSONObject(header + members)))))
    }

    mutating func refuse(_ peer: RoutingID, _ request: Int64, _ reason: String) {
        emit(.intake(peer, .error(WireError(.unexpected, reason), request: request)))
    }

    /// Tells a worker's supervisor, or a slot that has none, to finish and leave.
    private mutating func drain(
        _ worker: String, for peer: RoutingID, _ request: Int64
    ) throws(WireError) {
        let ids = workers.ids(ofWorker: worker)
        guard !ids.isEmpty else { throw WireError(.unexpected, "no worker is called '\(worker)'") }
        let supervisors = ids.filter { workers[$0]?.slot == nil }
        for id in supervisors.isEmpty ? ids : supervisors { emit(.work(id, WireMessage(.drain))) }
        done(peer, request, [("worker", .string(worker))])
    }

    /// Tells the life of a document: its row, its outcomes, and where it is now.
    mutating func answerWhy(
        _ found: [(row: DocumentRow, outcomes: [OutcomeRow])], to peer: RoutingID, request: Int64
    ) {
        var header: [(key: String, value: JSONValue)] = [
            ("request", .integer(request)), ("found", .integer(Int64(found.count))),
        ]
        if let first = found.first {
            header.append(("document", first.row.json))
            header.append(("outcomes", .array(first.outcomes.map(\.json))))
            if let delivery = queue.delivery(of: first.row.key) {
                let worker = workers.route(to: delivery.slot).flatMap { workers[$0] }
                header.append(
                    (
                        "delivery",
                        [
                            "worker": .string(worker?.ready.worker ?? ""),
                            "slot": worker?.ready.slot.map { .integer(Int64($0)) } ?? .null,
                            "attempt": .integer(Int64(delivery.attempt)),
                            "started": .bool(delivery.isStarted),
                        ]
                    ))
            }
        }
        emit(.intake(peer, WireMessage(.document, header: .object(JSONObject(header)))))
    }

    /// Tells which documents are in quarantine; `after` is where the next question goes on.
    mutating func answerQuarantine(
        _ rows: [DeadLetterRow], to peer: RoutingID, request: Int64
    ) {
        let header: JSONValue = [
            "request": .integer(request),
            "after": rows.last.map { .integer($0.sequence) } ?? .null,
        ]
        let lines = rows.map(\.json.written)
        emit(.intake(peer, WireMessage(.quarantine, header: header, bodies: lines)))
    }

    /// The document in quarantine that an order is about was looked for.
    mutating func carryOut(
        _ order: WireCommand, on keys: [DocumentKey], _ words: String, for peer: RoutingID,
        request: Int64
    ) {
        guard let key = keys.first else {
            return refuse(peer, request, "no document is called '\(words)'")
        }
        guard keys.count == 1 else {
            return refuse(peer, request, "several documents are called '\(words)'")
        }
        write(
            [order == .retry ? .reopen(key) : .drop(key)], for: .letter(peer, request: request))
    }

    /// The store has taken a document out of quarantine or off its list, or could not.
    mutating func letterOutcome(
        _ result: Result<[StoreOutcome], StorageError>, for peer: RoutingID, request: Int64
    ) {
        switch result.map(\.first) {
        case .success(.reopened(let document, let further)?):
            tally.reopened(document.key, of: document.batch, further: further)
            queue.enqueue(QueuedDocument(document))
            done(peer, request)
        case .success(.noted?): done(peer, request)
        case .success(.refused(let reason)?): refuse(peer, request, reason)
        case .success: refuse(peer, request, "the store did not understand")
        case .failure(let error): refuse(peer, request, error.message)
        }
    }
}
