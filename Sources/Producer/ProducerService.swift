internal import Crypto
public import HubLink
internal import JSON
public import Platform
public import Records
internal import Wire

/// Submits what a scanner finds, takes the receipts, and waits until the batch is settled.
public struct ProducerService: ~Copyable {
    private static let progressInterval = Duration.milliseconds(200)
    /// How long it waits for the hub before it looks for more input, or whether it is stopped.
    private static let waitStep = Duration.milliseconds(100)
    /// How long a push that is stopped waits for receipts that are on their way.
    private static let stopWait = Duration.seconds(2)
    /// Bytes of names and metadata in one message; escapes take six bytes for one at most, and
    /// then the header is still within its limit.
    private static let headerBytes = WireLimits.headerBytes / 8
    /// Requests about the batch are numbered from here, far above those of submissions.
    private static let firstQuestion: Int64 = 1 << 48

    private let options: ProducerOptions
    private let time: any TimeSource
    private var link: HubConnection
    private var window: SubmitWindow
    private var gathered: [OutgoingDocument] = []
    private var gatheredBytes = 0
    private var gatheredHeaderBytes = 0
    private var progress = ProducerProgress()
    private var nextProgress = Duration.zero
    private var nextPing = Duration.zero
    private var question: Int64 = firstQuestion
    private var hubLimit: Int?
    /// The first question about the batch that was asked after the last receipt.
    private var settlingQuestion: Int64 = firstQuestion
    /// Whether every document of the batch is settled, as the hub has told since the last receipt.
    private var isSettled = false

    /// Takes each receipt.
    private let onReceipt: (Receipt, _ detail: String) -> Void
    /// Hears of progress several times a second.
    private let onProgress: (ProducerProgress) -> Void
    /// Whether it is asked to stop.
    private let isStopping: () -> Bool

    /// A producer that is not connected yet.
    ///
    /// - Parameter isStopping: asked again and again; once true, nothing more is submitted.
    public init(
        options: ProducerOptions, time: any TimeSource = SystemTime(),
        isStopping: @escaping () -> Bool = { false },
        onReceipt: @escaping (Receipt, _ detail: String) -> Void,
        onProgress: @escaping (ProducerProgress) -> Void
    ) throws(LinkError) {
        self.options = options
        self.time = time
        self.onReceipt = onReceipt
        self.onProgress = onProgress
        self.isStopping = isStopping
        window = SubmitWindow(messageLimit: options.window, byteLimit: options.windowBytes)
        link = try HubConnection(to: options.address.intake)
    }

    /// Runs until every input has its receipt and, unless detached, every document is settled; or
    /// until it is stopped.
    ///
    /// - Throws: `.unreachable` when no hub answers within the first wait.
    public mutating func run(
        _ next: () -> ScannedInput?
    ) throws(LinkError) -> ProducerProgress {
        guard try submit({ next().map { .input($0) } ?? .end }) else { return progress }
        progress.isSubmitted = true
        if !options.isDetached { try awaitSettled() }
        onProgress(progress)
        return progress
    }

    /// Runs until it is stopped or there is nothing to watch any more; waits for receipts then,
    /// but not for results.
    ///
    /// - Throws: `.unreachable` when no hub answers within the first wait.
    public mutating func watch(_ next: () -> WatchStep) throws(LinkError) -> ProducerProgress {
        if try submit(next) { onProgress(progress) }
        return progress
    }

    /// Submits all that comes; false when it was stopped before the end.
    private mutating func submit(_ next: () -> WatchStep) throws(LinkError) -> Bool {
        guard let pong = try awaitHub() else { return stopped() }
        hubLimit = pong.header["document_limit"]?.integerValue.map { Int($0) }
        question += 1
        var isExhausted = false
        while !isExhausted || !gathered.isEmpty || !window.isEmpty {
            if isStopping() { return try stop() }
            var isIdle = false
            while window.hasRoom, !isExhausted, !isIdle, !isStopping() {
                switch next() {
                case .input(let input): try take(input)
                case .nothing: isIdle = true
                case .end: isExhausted = true
                }
            }
            let mustWait = isExhausted || isIdle || !window.hasRoom
            if isExhausted || isIdle, window.hasRoom { try offerGathered() }
            try receive(for: mustWait ? Self.waitStep : .zero)
        }
        return true
    }

    /// Waits for a hub; `nil` when it is stopped meanwhile.
    private mutating func awaitHub() throws(LinkError) -> WireMessage? {
        let ping = WireMessage(.ping, header: ["request": .integer(question)])
        return try link.ask(ping, within: options.wait, unless: isStopping)
    }

    /// Submits nothing more and takes the receipts that are on their way.
    private mutating func stop() throws(LinkError) -> Bool {
        let deadline = time.now + Self.stopWait
        while !window.isEmpty, time.now < deadline { try receive(for: .milliseconds(50)) }
        return stopped()
    }

    private mutating func stopped() -> Bool {
        progress.wasStopped = true
        onProgress(progress)
        return false
    }

    private mutating func take(_ input: ScannedInput) throws(LinkError) {
        progress.scanned += 1
        switch input {
        case .refused(let name, let reason, let detail):
            refuse(name, reason, detail)
        case .document(var source, let mediaType, let bytes):
            if let hubLimit, bytes.count > hubLimit {
                return refuse(
                    source.name, .tooLarge, "\(bytes.count) bytes; the hub takes \(hubLimit)")
            }
            source.batch = options.batch
            let id = DocumentID(bytes: SHA256.digest(of: bytes))
            gathered.append(
                OutgoingDocument(
                    submitted: SubmittedDocument(
                        source: source, mediaType: mediaType, document: id),
                    bytes: bytes))
            gatheredBytes += bytes.count
            gatheredHeaderBytes += gathered[gathered.count - 1].headerBytes
            let isFull =
                gathered.count >= options.messageDocuments
                || gatheredBytes >= options.messageBytes || gatheredHeaderBytes >= Self.headerBytes
            if isFull { try offerGathered() }
        }
    }

    private mutating func refuse(_ name: String, _ reason: RefusalReason, _ detail: String) {
        let receipt = Receipt(
            name: name, document: nil, batch: options.batch, status: .refused, reason: reason)
        progress.count(receipt)
        onReceipt(receipt, detail)
    }

    private mutating func offerGathered() throws(LinkError) {
        guard !gathered.isEmpty else { return }
        try send(gathered, isOffer: true)
        gathered.removeAll()
        gatheredBytes = 0
        gatheredHeaderBytes = 0
    }

    private mutating func send(
        _ documents: [OutgoingDocument], isOffer: Bool
    ) throws(LinkError) {
        let message = window.open(
            documents, batch: options.batch, isOffer: isOffer, now: time.now)
        _ = try link.send(message)
    }

    /// Takes what has come, waiting up to a time for the first message.
    private mutating func receive(for wait: Duration) throws(LinkError) {
        var wait = wait
        while let message = try link.receive(timeout: wait) {
            wait = .zero
            switch message.command {
            case .receipts: try take(message)
            case .batch: takeBatch(message)
            case .error: try takeError(message)
            case .pong: try resend()
            default: continue
            }
        }
        let now = time.now
        if try link.wasInterrupted() {
            window.interrupt()
            nextPing = now
        }
        if now >= nextPing, window.hasOverdue(since: now - options.resendAfter) {
            _ = try link.send(WireMessage(.ping, header: ["request": .integer(question)]))
            nextPing = now + options.resendAfter
        }
        if now >= nextProgress {
            onProgress(progress)
            if !isSettled { try askBatch() }
            nextProgress = now + Self.progressInterval
        }
    }

    /// Sends again what has had no answer for long, now that the hub has shown that it is there:
    /// messages to one that is silent would only pile up.
    private mutating func resend() throws(LinkError) {
        let now = time.now
        for message in window.overdue(since: now - options.resendAfter, now: now) {
            _ = try link.send(message)
        }
    }

    /// The hub refuses a message: its documents are refused, and the others go on.
    private mutating func takeError(_ message: WireMessage) throws(LinkError) {
        let words = message.header["message"]?.stringValue ?? "the hub refused"
        guard let entry = window.close(message.header.request) else {
            throw LinkError(.refused, words)
        }
        for document in entry.documents {
            refuse(document.submitted.source.name, .malformed, words)
        }
    }

    private mutating func askBatch() throws(LinkError) {
        question += 1
        _ = try link.send(
            WireMessage(
                .batch, header: ["request": .integer(question), "batch": .string(options.batch)]))
    }

    private mutating func takeBatch(_ message: WireMessage) {
        progress.update(from: message.header)
        isSettled = progress.inFlight == 0 && message.header.request >= settlingQuestion
    }

    private mutating func take(_ message: WireMessage) throws(LinkError) {
        guard let entry = window.close(message.header.request) else { return }
        isSettled = false
        settlingQuestion = question + 1
        let answers = try Self.answers(message, count: entry.documents.count)
        var unknown: [OutgoingDocument] = []
        for (document, answer) in zip(entry.documents, answers) {
            switch answer {
            case .receipt(let receipt):
                progress.count(receipt)
                onReceipt(receipt, "refused by the hub")
            case .unknown: unknown.append(document)
            }
        }
        if !unknown.isEmpty, !isStopping() { try send(unknown, isOffer: false) }
    }

    private static func answers(
        _ message: WireMessage, count: Int
    ) throws(LinkError) -> [SubmissionAnswer] {
        do throws(WireError) {
            let answers = try ReceiptsHeader(message.header).answers
            guard answers.count == count else {
                throw WireError(.malformedHeader, "\(answers.count) receipts for \(count) inputs")
            }
            return answers
        } catch {
            throw LinkError(.malformed, "the hub sent no receipts: \(error)")
        }
    }

    /// Waits until the hub says that every document of the batch is settled.
    private mutating func awaitSettled() throws(LinkError) {
        guard progress.accepted + progress.duplicates > 0 else { return }
        progress.batchAccepted = 0
        nextProgress = .zero
        isSettled = false
        while progress.batchAccepted == 0 || progress.inFlight > 0 {
            progress.wasStopped = isStopping()
            if progress.wasStopped { return }
            try receive(for: .milliseconds(50))
        }
    }
}
