internal import Documents
internal import Platform
internal import Records

/// Something that holds inputs: a list of paths, a folder, an archive, a file of lines.
///
/// A source is an object because the scanner and a source of lines within an archive share it.
protocol InputSource: AnyObject {
    /// Goes one step.
    func next() -> InputStep
}

/// What a step came upon.
enum InputStep {
    /// An input.
    case found(ScannedInput)
    /// A source to be gone through before this one goes on.
    case enter(any InputSource)
    /// Something that is no input, such as a hidden file.
    case nothing
    /// The end of the source.
    case end
}

/// Why an input, or the rest of a source, is refused.
struct InputFailure: Error {
    var reason: RefusalReason
    /// One line for people.
    var detail: String

    init(_ reason: RefusalReason, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }

    init(_ error: FileError) {
        let reason: RefusalReason =
            switch error.code {
            case .missing: .missing
            case .tooLarge: .tooLarge
            default: .unreadable
            }
        self.init(reason, error.reason)
    }

    /// The refusal of an input of this name.
    func input(named name: String) -> InputStep {
        .found(.refused(name: name, reason, detail: detail))
    }
}

extension ScannedInput {
    /// A document if the bytes hold text, else their refusal.
    static func checked(
        _ source: Source, mediaType: String, bytes: [UInt8], limit: Int
    ) -> ScannedInput {
        do throws(DocumentError) {
            _ = try DocumentDecoder.decode(bytes, limits: DocumentLimits(byteCount: limit))
            return .document(source, mediaType: mediaType, bytes: bytes)
        } catch {
            return .refused(name: source.name, error.reason, detail: error.message)
        }
    }
}
