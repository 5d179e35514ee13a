public import HubLink
internal import JSON
public import Platform
public import Wire

/// One slot: takes deliveries from the hub, annotates them one after the other, sends results.
///
/// It runs in a process of its own, so that a document that crashes it costs nothing else. The
/// supervisor speaks for it while it is at work on a long document.
public struct SlotService: ~Copyable {
    /// Turns a document into an annotation.
    public typealias Work = (DeliveredDocument, [UInt8]) -> Result<[UInt8], WorkFailure>

    private let options: SlotOptions
    private let extractor: String
    private let work: Work
    /// Told the number of the delivery at work, 0 for none.
    private let onDelivery: (Int64) -> Void
    private let signals: SignalSource
    private let clock = SystemTime()
    private var link: HubConnection
    private var epoch: Int64
    private var isStopping = false
    private var finished: [Int64] = []
    private var annotations: [[UInt8]] = []
    private var annotationBytes = 0
    private var flushedAt = Duration.zero
    private var joinedAt = Duration.zero

    /// A slot that is not connected yet.
    public init(
        options: SlotOptions, extractor: String, signals: SignalSource,
        onDelivery: @escaping (Int64) -> Void, work: @escaping Work
    ) throws(LinkError) {
        self.options = options
        self.extractor = extractor
        self.signals = signals
        self.onDelivery = onDelivery
        self.work = work
        epoch = options.epoch
        link = try HubConnection(to: options.address.work, wakingFor: signals.fileDescriptor)
    }

    /// Works until a signal comes, then finishes the document at hand and gives the rest back.
    public mutating func run() throws(LinkError) {
        try join()
        var nextBeat = clock.now + options.heartbeat
        while !isStopping {
            let message = try link.receive(timeout: options.heartbeat)
            if message == nil, signals.next() != nil { break }
            if try link.wasInterrupted() { try join() }
            if clock.now >= nextBeat {
                _ = try link.send(WireMessage(.heartbeat))
                nextBeat = clock.now + options.heartbeat
            }
            guard let message else { continue }
            switch message.command {
            case .deliver: try take(message)
            case .rejoin: try join()
            // It is not known what was refused, so all of it waits again; if it was READY itself,
            // asking at once would go round and round.
            case .error where clock.now - joinedAt >= options.heartbeat: try join()
            case .drain: isStopping = true
            default: continue
            }
        }
        try leave()
    }

    private mutating func join() throws(LinkError) {
        let ready = ReadyHeader(
            worker: options.worker, epoch: epoch, slot: options.slot, slots: options.slots,
            host: options.host, credit: options.credit, extractor: extractor)
        epoch += 1
        joinedAt = clock.now
        _ = try link.send(WireMessage(.ready, header: ready.header))
    }

    private mutating func take(_ message: WireMessage) throws(LinkError) {
        let documents = try Self.deliveries(of: message)
        for (place, document) in documents.enumerated() {
            if signals.next() != nil { isStopping = true }
            guard !isStopping else {
                try flush()
                let rest = documents[place...].map(\.delivery)
                _ = try link.send(.naming(.release, rest))
                return
            }
            try annotate(document, message.bodies[place])
        }
        try flush()
    }

    private static func deliveries(
        of message: WireMessage
    ) throws(LinkError) -> [DeliveredDocument] {
        do throws(WireError) {
            return try message.deliveries()
        } catch {
            throw LinkError(.malformed, "the hub sent no deliveries: \(error)")
        }
    }

    private mutating func annotate(
        _ document: DeliveredDocument, _ bytes: [UInt8]
    ) throws(LinkError) {
        onDelivery(document.delivery)
        let result = work(document, bytes)
        onDelivery(0)
        switch result {
        case .success(let annotation) where annotation.count > WireLimits.annotationBytes:
            try nack(document, WorkFailure(reason: "annotation-too-large", stage: "extract"))
        case .success(let annotation):
            // A message has room for one of the largest, and for many of the usual.
            if annotationBytes + annotation.count > WireLimits.annotationBytes { try flush() }
            finished.append(document.delivery)
            annotations.append(annotation)
            annotationBytes += annotation.count
            // Results are signs of life as well; what waits in the slot expires without.
            let isDue = clock.now - flushedAt >= options.heartbeat
            if isDue || annotationBytes >= options.resultBytes { try flush() }
        case .failure(let failure): try nack(document, failure)
        }
    }

    private mutating func nack(
        _ document: DeliveredDocument, _ failure: WorkFailure
    ) throws(LinkError) {
        let header: JSONValue = [
            "delivery": .integer(document.delivery), "reason": .string(failure.reason),
            "stage": .string(failure.stage),
        ]
        _ = try link.send(WireMessage(.nack, header: header))
    }

    private mutating func flush() throws(LinkError) {
        flushedAt = clock.now
        guard !finished.isEmpty else { return }
        _ = try link.send(.naming(.result, finished, bodies: annotations))
        finished.removeAll(keepingCapacity: true)
        annotations.removeAll(keepingCapacity: true)
        annotationBytes = 0
    }

    /// Gives back what came in meanwhile; the hub queues the rest when it reads BYE.
    private mutating func leave() throws(LinkError) {
        try flush()
        _ = try link.send(WireMessage(.bye))
    }
}
