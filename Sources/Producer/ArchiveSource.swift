internal import Archives
internal import Platform
internal import Records

/// The entries of an archive, or the one file that a compressed file holds.
final class ArchiveSource: InputSource {
    private let path: String
    private let form: CompressedForm
    private let documentLimit: Int
    private var reader: ArchiveReader
    private var isAtEnd = false

    private init(
        path: String, form: CompressedForm, documentLimit: Int
    ) throws(ArchiveError) {
        reader = try ArchiveReader(
            path: path, allowsSingleFile: form != .archive,
            limits: ArchiveLimits(entryBytes: documentLimit))
        self.path = path
        self.form = form
        self.documentLimit = documentLimit
    }

    /// Opens a file, or gives its refusal.
    static func open(_ path: String, form: CompressedForm, documentLimit: Int) -> InputStep {
        do throws(ArchiveError) {
            return .enter(
                try ArchiveSource(path: path, form: form, documentLimit: documentLimit))
        } catch {
            return InputFailure(error).input(named: path)
        }
    }

    func next() -> InputStep {
        if isAtEnd { return .end }
        do throws(ArchiveError) {
            guard let entry = try reader.next() else { return .end }
            isAtEnd = form != .archive
            guard entry.kind == .file, !isHidden(entry) else { return .nothing }
            return try open(entry, name: name(entry))
        } catch {
            isAtEnd = true
            return InputFailure(error).input(named: path)
        }
    }

    /// Reads an entry; an error that leaves the archive readable refuses the entry alone.
    private func open(_ entry: ArchiveEntry, name: String) throws(ArchiveError) -> InputStep {
        if LinesSource.isLines(name), !entry.isEncrypted {
            return .enter(
                LinesSource(name: name, documentLimit: documentLimit) {
                    [self] () throws(InputFailure) in try readPart()
                })
        }
        do throws(ArchiveError) {
            let bytes = try reader.readAll()
            return .found(
                .checked(
                    Source(batch: "", name: name), mediaType: MediaType.guess(name), bytes: bytes,
                    limit: documentLimit))
        } catch {
            if error.endsArchive { throw error }
            return InputFailure(error).input(named: name)
        }
    }

    private func readPart() throws(InputFailure) -> [UInt8] {
        do throws(ArchiveError) {
            return try reader.read(upTo: 1 << 18)
        } catch {
            isAtEnd = isAtEnd || error.endsArchive
            throw InputFailure(error)
        }
    }

    /// The archive's path with the entry's behind it; a compressed file's name without its ending.
    private func name(_ entry: ArchiveEntry) -> String {
        if case .file(let name) = form { return entry.name.map { "\(path)/\($0)" } ?? name }
        return "\(path)/\(entry.name ?? "")"
    }

    private func isHidden(_ entry: ArchiveEntry) -> Bool {
        (entry.name ?? "").split(separator: "/").contains {
            $0.hasPrefix(".") && $0 != "." && $0 != ".."
        }
    }
}

extension InputFailure {
    fileprivate init(_ error: ArchiveError) {
        let reason: RefusalReason =
            switch error.code {
            case .unreadable, .notAnArchive, .damaged, .encrypted: .unreadable
            case .tooManyEntries, .entryTooLarge, .tooLarge, .ratio: .tooLarge
            }
        self.init(reason, error.description)
    }
}
