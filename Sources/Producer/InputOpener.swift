internal import Documents
internal import Platform
internal import Records

/// Decides by a path's kind and name how it is read.
struct InputOpener {
    let documentLimit: Int
    /// Where `-` is read from.
    let standardInput: Int32

    /// Opens a path that a person named; pipes and devices are read like files.
    func open(named path: String) -> InputStep {
        if path == "-" {
            return document(named: path) { () throws(FileError) in
                try FileBytes.read(
                    fileDescriptor: standardInput, name: "standard input", limit: documentLimit)
            }
        }
        return attempt(path) { () throws(FileError) in
            try open(path, kind: try FileKind.at(path), ancestors: [])
        }
    }

    /// Opens what a folder holds.
    ///
    /// - Parameter ancestors: the folder and those it was reached through, which a link in it must
    ///   not lead back to.
    func open(_ entry: DirectoryEntry, in folder: String, ancestors: [FileIdentity]) -> InputStep {
        let path = FilePath.join(folder, entry.name)
        return attempt(path) { () throws(FileError) in
            let kind = entry.kind == .symbolicLink ? try FileKind.at(path) : entry.kind
            if kind == .other {
                return InputFailure(.unreadable, "\(path): is no regular file").input(named: path)
            }
            return try open(path, kind: kind, ancestors: ancestors)
        }
    }

    private func open(
        _ path: String, kind: FileKind, ancestors: [FileIdentity]
    ) throws(FileError) -> InputStep {
        if kind == .directory {
            let identity = try FileIdentity(path)
            guard !ancestors.contains(identity) else { return .nothing }
            let entries = try DirectoryListing.read(path)
            return .enter(
                FolderSource(
                    path: path, entries: entries, ancestors: ancestors + [identity], opener: self))
        }
        if let form = CompressedForm(path: path) {
            return ArchiveSource.open(path, form: form, documentLimit: documentLimit)
        }
        if LinesSource.isLines(path) {
            let stream = try FileStream(path: path)
            return .enter(
                LinesSource(name: path, documentLimit: documentLimit) { () throws(InputFailure) in
                    do throws(FileError) {
                        return try stream.read()
                    } catch {
                        throw InputFailure(error)
                    }
                })
        }
        return document(named: path) { () throws(FileError) in
            try FileBytes.read(path, limit: documentLimit)
        }
    }

    private func document(
        named name: String, read: () throws(FileError) -> [UInt8]
    ) -> InputStep {
        attempt(name) { () throws(FileError) in
            let bytes = try read()
            return .found(
                .checked(
                    Source(batch: "", name: name), mediaType: MediaType.guess(name), bytes: bytes,
                    limit: documentLimit))
        }
    }

    /// Turns an error into the refusal of the path.
    private func attempt(_ path: String, _ body: () throws(FileError) -> InputStep) -> InputStep {
        do throws(FileError) {
            return try body()
        } catch {
            // A name that is not UTF-8 was mended when it was read; the mended one is not there.
            if error.code == .missing, path.unicodeScalars.contains("\u{FFFD}") {
                return InputFailure(.unreadable, "\(path): its name is not valid UTF-8")
                    .input(named: path)
            }
            return InputFailure(error).input(named: path)
        }
    }
}
