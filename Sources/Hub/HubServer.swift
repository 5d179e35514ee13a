internal import Glibc
public import Platform
internal import Queueing
internal import Storage
internal import Wire
internal import ZeroMQ

/// The hub as a process: sockets, the store's threads and the loop that joins them to `HubCore`.
///
/// One thread owns the sockets and the core; a writer and two reader threads own their connections.
public struct HubServer {
    private static let beat = Duration.milliseconds(100)
    /// Messages taken from one socket before the others have their turn.
    private static let turn = 64
    /// How long a stopping hub waits for the store.
    private static let drainDeadline = Duration.seconds(4)

    private let options: HubOptions
    private let log: Log
    private let time: any TimeSource

    /// A hub that is not running yet.
    public init(options: HubOptions, log: Log, time: any TimeSource = SystemTime()) {
        self.options = options
        self.log = log
        self.time = time
    }

    /// Serves until SIGTERM or SIGINT, then commits what it has and returns.
    ///
    /// - Throws: `HubError` when it cannot start.
    public func run() throws(HubError) {
        let folderLock = try lockFolder()
        defer { withExtendedLifetime(folderLock) {} }
        do {
            let signals = try SignalSource()
            let (writer, opened) = try WriterThread.open(path: options.store, time: time)
            var core = try restored(opened)
            let reader = try ReaderThreads(path: options.store, hubName: opened.hubName)
            defer {
                reader.finish()
                writer.finish()
            }
            let context = try Context()
            var sockets = try bound(
                context, [writer.outcomes.fileDescriptor, reader.answers.fileDescriptor],
                signals: signals.fileDescriptor)
            log.info(
                "ready", ["listen": options.address, "store": options.store, "pid": getpid()])
            try serve(&sockets, &core, writer, reader, signals)
            log.info("stopped", ["done": core.tally.total.done])
        } catch let error as HubError {
            throw error
        } catch let error as StorageError {
            throw HubError(error.code == .busy ? .taken : .store, error.message)
        } catch {
            throw HubError(.system, "\(error)")
        }
    }

    /// Keeps a second hub off the same ipc folder: its bind would silently take the sockets over.
    private func lockFolder() throws(HubError) -> LockFile? {
        guard let folder = options.address.ipcFolder else { return nil }
        do throws(FileError) {
            try FileTree.makeDirectories(folder)
        } catch {
            throw HubError(.system, "cannot make the folder of \(options.address): \(error)")
        }
        do throws(LockFileError) {
            return try LockFile(path: folder + "/hub.lock")
        } catch {
            throw HubError(
                .taken,
                "\(options.address) is taken: \(error), or choose another --listen")
        }
    }

    private func bound(
        _ context: Context, _ descriptors: [Int32], signals: Int32
    ) throws(HubError) -> HubSockets {
        do throws(ZeroMQError) {
            return try HubSockets(
                context, options.address, waitingFor: descriptors, signals: signals)
        } catch {
            throw HubError(
                error.code == .addressInUse ? .taken : .system,
                "cannot listen on \(options.address): \(error.message); "
                    + "stop what holds it or choose another --listen")
        }
    }

    /// The core with everything that was open when the last hub ended.
    private func restored(_ opened: WriterThread.Opened) throws(StorageError) -> HubCore {
        var core = HubCore(
            options: options, hubName: opened.hubName, lastSequence: opened.lastSequence,
            starts: opened.starts)
        try core.restore(from: try SQLiteStoreReader(path: options.store))
        return core
    }

    private func serve(
        _ sockets: inout HubSockets, _ core: inout HubCore, _ writer: WriterThread,
        _ reader: ReaderThreads, _ signals: SignalSource
    ) throws(ZeroMQError) {
        var stopAt: Duration?
        var nextTick = time.now
        var warnings = WarningLimit()
        while true {
            let isStopping = stopAt != nil
            let ready = try sockets.wait(
                timeout: Self.beat, takesIntake: core.readsIntake && !isStopping)
            if ready.signals, signals.next() != nil {
                if isStopping { exit(0) }
                stopAt = time.now + Self.drainDeadline
                core.queue.pause()
                log.info("stopping", ["pending": core.writes.count])
            }
            for outcome in writer.outcomes.drain() { core.outcome(outcome, now: time.now) }
            for answer in reader.answers.drain() { core.answer(answer, now: time.now) }
            try take(ready, from: sockets, into: &core)
            if time.now >= nextTick {
                core.tick(now: time.now)
                nextTick = time.now + Self.beat
            }
            try perform(core.takeEffects(), of: &core, on: sockets, writer, reader, &warnings)
            if let stopAt, core.isIdle || time.now >= stopAt { return }
        }
    }

    private func take(
        _ ready: HubSockets.Ready, from sockets: borrowing HubSockets, into core: inout HubCore
    ) throws(ZeroMQError) {
        if ready.work {
            for _ in 0..<Self.turn {
                guard let arrival = try sockets.receiveWork() else { break }
                core.work(arrival, now: time.now)
            }
        }
        if ready.intake {
            for _ in 0..<Self.turn where core.readsIntake {
                guard let arrival = try sockets.receiveIntake() else { break }
                core.intake(arrival, now: time.now, wallMilliseconds: time.wallMilliseconds)
            }
        }
        if ready.publish {
            for _ in 0..<Self.turn {
                guard let subscription = try sockets.receiveSubscription() else { break }
                core.subscription(subscription)
            }
        }
    }

    private func perform(
        _ effects: [HubEffect], of core: inout HubCore, on sockets: borrowing HubSockets,
        _ writer: WriterThread, _ reader: ReaderThreads, _ warnings: inout WarningLimit
    ) throws(ZeroMQError) {
        for effect in effects {
            switch effect {
            case .intake(let peer, let message): try sockets.sendIntake(peer, message)
            case .work(let peer, let message):
                if try !sockets.sendWork(peer, message) { core.unreachable(peer, now: time.now) }
            case .publish(let part): try sockets.publish(part)
            case .write(let group): writer.send(group)
            case .read(let question): reader.ask(question)
            case .warn(let text): warn(text, &warnings)
            }
        }
    }

    private func warn(_ text: String, _ warnings: inout WarningLimit) {
        let (isAdmitted, keptBack) = warnings.admit(now: time.now)
        if keptBack > 0 { log.warning("refused, not logged one by one", ["messages": keptBack]) }
        if isAdmitted { log.warning("refused", ["reason": text]) }
    }
}
