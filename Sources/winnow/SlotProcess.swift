internal import Glibc
internal import HubLink
internal import Platform
internal import Wire
internal import Worker

/// The process of one slot, started by its supervisor and by nobody else.
enum SlotProcess {
    /// The first argument of a slot's process.
    static let word = "work-slot"

    /// The first descriptor that a child gets besides the standard streams.
    private static let boardDescriptor: Int32 = 3

    /// The one after it, if the slot gets a profile.
    private static let profileDescriptor: Int32 = 4
    /// What a slot is told of its profile.
    private static let (givenProfile, builtInProfile) = ("given", "built-in")

    /// The arguments that start a slot.
    static func arguments(_ options: SlotOptions) -> [String] {
        [
            word, options.address.description, options.worker, String(options.epoch),
            String(options.slot), String(options.slots),
            options.hasProfile ? givenProfile : builtInProfile,
        ]
    }

    /// Works until it is told to stop.
    static func run(_ arguments: [String]) -> ExitCode {
        do {
            guard arguments.count == 6, let epoch = Int64(arguments[2]),
                let slot = Int(arguments[3]), let slots = Int(arguments[4])
            else { throw CommandFailure(.usage, "a slot is started by 'winnow work'") }
            let options = SlotOptions(
                address: try HubAddress(arguments[0]), worker: arguments[1], epoch: epoch,
                slot: slot, slots: slots, host: Host.name)
            let board = try SlotBoard(inherited: boardDescriptor)
            try serve(options, board, field(arguments[5]))
            return .done
        } catch {
            return Program.fail(error)
        }
    }

    private static func field(_ word: String) throws -> FieldProfile {
        guard word == givenProfile else { return .builtIn }
        return try FieldProfile(
            try MemoryFile.read(inherited: profileDescriptor, limit: FieldProfile.byteLimit))
    }

    private static func serve(
        _ options: SlotOptions, _ board: SlotBoard, _ field: FieldProfile
    ) throws {
        let signals = try SignalSource()
        let annotator = AnnotatorBox(field)
        let time = SystemTime()
        var service = try SlotService(
            options: options, extractor: field.version, signals: signals,
            onDelivery: { board.begin($0, slot: options.slot, now: time.now) },
            work: { annotator.work($0, $1) })
        try service.run()
    }
}

/// Keeps the annotator, whose tables and buffers are used for every document.
private final class AnnotatorBox {
    private var annotator: Annotator

    init(_ field: FieldProfile) { annotator = Annotator(field) }

    func work(_ delivered: DeliveredDocument, _ bytes: [UInt8]) -> Result<[UInt8], WorkFailure> {
        annotator.work(delivered, bytes)
    }
}
