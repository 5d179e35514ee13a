internal import Glibc
internal import HubLink
internal import JSON
public import Platform
internal import Wire

/// Keeps slots running, each a process of its own, and speaks for them to the hub.
///
/// It holds the heartbeat, so that a slot deep in a long document is not taken for dead; it kills
/// a slot over its time or memory; and it tells the hub which document a dead slot was at.
public struct Supervisor: ~Copyable {
    /// Makes the arguments of a slot's process.
    public typealias SlotArguments = (SlotOptions) -> [String]

    private static let beat = Duration.milliseconds(100)
    private static let noticeAfter = Duration.seconds(2)
    /// How a crash is told on standard error. In full that takes a second, which is the document's:
    /// it would rather be given up for its time than for the crash.
    private static let backtraceVariable = "SWIFT_BACKTRACE"

    private let options: SupervisorOptions
    private let program: String
    private let log: Log
    private let time: any TimeSource
    private let slotArguments: SlotArguments
    private let signals: SignalSource
    private let board: SlotBoard
    /// The profile's bytes for the slots; `nil` for the built-in one.
    private let profile: MemoryFile?
    private var link: HubConnection
    private var slots: [SupervisedSlot]
    private var epoch: Int64
    private var heardAt: Duration?
    private var hasNoticed = false
    /// An operator has asked it to leave.
    private var isDraining = false

    /// A supervisor whose slots are not started yet.
    public init(
        options: SupervisorOptions, program: String = ChildProcess.ownProgram, log: Log,
        time: any TimeSource,
        slotArguments: @escaping SlotArguments
    ) throws {
        let signals = try SignalSource()
        let board = try SlotBoard(slots: options.slots)
        let bytes = options.field.bytes
        let profile = bytes.isEmpty ? nil : try MemoryFile(bytes)
        link = try HubConnection(to: options.address.work, wakingFor: signals.fileDescriptor)
        self.options = options
        self.program = program
        self.log = log
        self.time = time
        self.slotArguments = slotArguments
        self.signals = signals
        self.board = board
        self.profile = profile
        slots = (0..<options.slots).map(SupervisedSlot.init(number:))
        epoch = options.epoch
    }

    /// Works until a signal comes; then lets the slots finish what is at hand.
    public mutating func run() throws {
        let start = time.now
        var nextBeat = Duration.zero
        try join()
        log.info("working", ["hub": options.address, "slots": options.slots])
        while !isDraining, signals.next() == nil {
            try startSlots()
            try listen(for: Self.beat)
            try reap()
            judge()
            notice(since: start)
            if time.now >= nextBeat {
                try beat()
                nextBeat = time.now + options.heartbeat
            }
        }
        try drain()
    }

    private mutating func join() throws(LinkError) {
        let ready = ReadyHeader(
            worker: options.worker, epoch: epoch, slot: nil, slots: options.slots,
            host: options.host, credit: 0, extractor: "")
        epoch += 1
        _ = try link.send(WireMessage(.ready, header: ready.header))
    }

    private mutating func listen(for wait: Duration) throws(LinkError) {
        let received = try link.receive(timeout: wait)
        if try link.wasInterrupted() { try join() }
        guard let message = received else { return }
        if heardAt == nil, hasNoticed { log.info("hub found", ["hub": options.address]) }
        heardAt = time.now
        if message.command == .rejoin { try join() }
        if message.command == .drain { isDraining = true }
    }

    private mutating func notice(since start: Duration) {
        guard heardAt == nil, !hasNoticed, time.now - start >= Self.noticeAfter else { return }
        hasNoticed = true
        log.info("waiting for a hub", ["hub": options.address])
    }

    private mutating func beat() throws(LinkError) {
        let alive = slots.filter { $0.process != nil }.map { JSONValue.integer(Int64($0.number)) }
        let started = slots.compactMap { board.current(slot: $0.number)?.delivery }
        let header: JSONValue = [
            "slots": .array(alive), "started": .array(started.map { .integer($0) }),
        ]
        _ = try link.send(WireMessage(.heartbeat, header: header))
    }

    private mutating func startSlots() throws {
        for index in slots.indices
        where slots[index].process == nil && slots[index].startAt <= time.now {
            var slot = SlotOptions(
                address: options.address, worker: options.worker,
                epoch: time.now.wholeMilliseconds + 1,
                slot: index, slots: options.slots, host: options.host)
            slot.hasProfile = profile != nil
            board.begin(0, slot: index, now: time.now)
            var child = ChildOptions()
            child.descriptors = [board.fileDescriptor]
            if let profile { child.descriptors.append(profile.fileDescriptor) }
            child.hasOwnGroup = true
            if ProcessEnvironment.value(Self.backtraceVariable) == nil {
                child.environment[Self.backtraceVariable] = "symbolicate=fast"
            }
            let process = try ChildProcess(program, slotArguments(slot), child)
            slots[index].started(process, now: time.now)
        }
    }

    /// Kills slots that are over their time or memory.
    private mutating func judge() {
        for index in slots.indices where slots[index].verdict == nil {
            guard let process = slots[index].process else { continue }
            if let current = board.current(slot: index),
                time.now - current.began > options.documentTimeout
            {
                slots[index].verdict = "timeout"
            } else if ProcessUsage.of(pid: process.pid)?.residentBytes ?? 0
                > options.documentMemory
            {
                slots[index].verdict = "memory"
            } else {
                continue
            }
            // A slot that is in the middle of its backtrace has a child that would stay behind.
            process.killGroup(SIGKILL)
        }
    }

    /// Tells the hub of slots that ended.
    private mutating func reap() throws {
        for index in slots.indices {
            guard let process = slots[index].process, let status = process.exitStatus else {
                continue
            }
            let reason = slots[index].verdict ?? "crashed"
            var header: [(key: String, value: JSONValue)] = [
                ("slot", .integer(Int64(index))), ("reason", .string(reason)),
                ("epoch", .integer(time.now.wholeMilliseconds)),
            ]
            if case .signal(let signal) = status {
                header.append(("signal", .integer(Int64(signal))))
            }
            if let current = board.current(slot: index) {
                header.append(("delivery", .integer(current.delivery)))
            }
            _ = try link.send(WireMessage(.died, header: .object(JSONObject(header))))
            log.warning("slot ended", ["slot": index, "reason": reason, "status": status])
            slots[index].ended(now: time.now)
        }
    }

    /// Slots finish the document at hand and give the rest back; a second signal ends them at once.
    private mutating func drain() throws {
        log.info("stopping", ["slots": slots.count { $0.process != nil }])
        for slot in slots { slot.process?.kill(SIGTERM) }
        let deadline = time.now + options.drainDeadline
        while slots.contains(where: { $0.process != nil }), time.now < deadline,
            signals.next() == nil
        {
            try listen(for: .milliseconds(20))
            for index in slots.indices where slots[index].process?.exitStatus != nil {
                slots[index].process = nil
            }
        }
        for slot in slots { slot.process?.killGroup(SIGKILL) }
        _ = try link.send(WireMessage(.bye))
        log.info("stopped")
    }
}
