internal import Platform
internal import Records

/// What is in watched folders and what comes into them; ends for now when there is nothing.
///
/// Each folder is watched before it is listed, so that nothing is missed between the two; what
/// is found both ways is handed over twice, and the hub knows it. Events are read only when all
/// that came of those before is through: memory is bounded, and what the system cannot keep
/// meanwhile is looked for again.
final class WatchSource: InputSource {
    /// How far file times may lag behind the clock.
    private static let timeSlack: Int64 = 1_000

    /// A name to be looked at.
    private struct Found {
        var name: String
        var place: WatchedPlaces.Place
        /// Files that have not changed since are known.
        var since: Int64?
    }

    /// A folder to be watched and listed.
    private struct Folder {
        var path: String
        var ancestors: [FileIdentity]
        /// If it is watched already: files that have not changed since are known.
        var since: Int64?
    }

    private let roots: [(path: String, identity: FileIdentity)]
    private let events: FolderEvents
    private let opener: InputOpener
    private let time = SystemTime()
    private var places = WatchedPlaces()
    private var found: ArraySlice<Found> = []
    private var folders: [Folder] = []
    /// When no event waited last, in milliseconds since 1970.
    private var caughtUp: Int64
    private(set) var failure: (any Error)?

    init(folders: [String], documentLimit: Int) throws {
        opener = InputOpener(documentLimit: documentLimit, standardInput: -1)
        caughtUp = time.wallMilliseconds
        roots = try folders.map { path in
            guard path != "-", try FileKind.at(path) == .directory else {
                throw FileError(.notDirectory, path: path, reason: "only folders can be watched")
            }
            return (path, try FileIdentity(path))
        }
        events = try FolderEvents()
        for root in roots { try list(Folder(path: root.path, ancestors: [])) }
    }

    func next() -> InputStep {
        guard failure == nil else { return .end }
        if let item = found.popFirst() { return look(at: item) }
        if let folder = folders.popLast() { return enter(folder) }
        do {
            return try takeEvents() ? .nothing : .end
        } catch {
            failure = error
            return .end
        }
    }

    /// Opens what a name stands for, unless it is gone, still written, or known.
    private func look(at item: Found) -> InputStep {
        let path = FilePath.join(item.place.path, item.name)
        guard let status = EntryStatus(path) else {
            // A name that is no UTF-8 was mended when it was read; the opener says so.
            guard item.name.unicodeScalars.contains("\u{FFFD}") else { return .nothing }
            return opener.open(
                DirectoryEntry(name: item.name, kind: .file), in: item.place.path,
                ancestors: item.place.ancestors)
        }
        let isLink = status.kind == .symbolicLink
        let kind = isLink ? try? FileKind.at(path) : status.kind
        if kind == .directory {
            folders.append(
                Folder(path: path, ancestors: item.place.ancestors, since: item.since))
            return .nothing
        }
        if let since = item.since, status.changedMilliseconds < since { return .nothing }
        // It is told when it is closed; what a link leads to is not.
        if !isLink, kind == .file, FileWriters.areWriting(path) { return .nothing }
        let step = opener.open(
            DirectoryEntry(name: item.name, kind: status.kind), in: item.place.path,
            ancestors: item.place.ancestors)
        if case .found(.refused(_, .missing, _)) = step, EntryStatus(path) == nil {
            return .nothing
        }
        return step
    }

    /// Watches and lists a folder that was found; one that is gone again is passed over.
    private func enter(_ folder: Folder) -> InputStep {
        do throws(FileError) {
            try list(folder)
        } catch {
            if error.code == .full {
                failure = error
            } else if EntryStatus(folder.path) != nil {
                return InputFailure(error).input(named: folder.path)
            }
        }
        return .nothing
    }

    private func list(_ folder: Folder) throws(FileError) {
        let identity = try FileIdentity(folder.path)
        guard !folder.ancestors.contains(identity) else { return }
        let place = WatchedPlaces.Place(
            path: folder.path, ancestors: folder.ancestors + [identity])
        let isNew = places.add(place, watch: try events.watch(folder.path))
        guard isNew || folder.since != nil else { return }
        for entry in try DirectoryListing.read(folder.path) where !entry.name.hasPrefix(".") {
            // Of a folder that is new all files are, however old; those in known ones are not.
            let isKnown = !isNew || entry.kind == .directory
            found.append(
                Found(name: entry.name, place: place, since: isKnown ? folder.since : nil))
        }
    }

    /// Takes events in; false when there are none.
    private func takeEvents() throws -> Bool {
        let now = time.wallMilliseconds
        let batch = try events.next()
        var taken: Set<String> = []
        for event in batch { take(event, &taken) }
        guard batch.isEmpty else { return true }
        caughtUp = now
        for root in roots where (try? FileIdentity(root.path)) != root.identity {
            throw FileError(.missing, path: root.path, reason: "the watched folder is gone")
        }
        return false
    }

    /// - Parameter taken: the files of this batch of events.
    private func take(_ event: FolderEvent, _ taken: inout Set<String>) {
        switch event.kind {
        case .lost:
            let since = caughtUp - Self.timeSlack
            folders += roots.map { Folder(path: $0.path, ancestors: [], since: since) }
        case .ended: places.remove(watch: event.watch)
        case .movedOut where event.isFolder:
            for place in places[event.watch] {
                let path = FilePath.join(place.path, event.name)
                for watch in places.remove(under: path) { events.endWatch(watch) }
            }
        case .movedOut: return
        case .created, .movedIn, .written:
            guard !event.name.hasPrefix(".") else { return }
            for place in places[event.watch] {
                let path = FilePath.join(place.path, event.name)
                guard isWhole(event, path), taken.insert(path).inserted else { continue }
                found.append(Found(name: event.name, place: place))
            }
        }
    }

    /// Whether an event is one after which a name is to be looked at: a new file is told again
    /// when it is closed, but not one that is only a further name of a file.
    private func isWhole(_ event: FolderEvent, _ path: String) -> Bool {
        guard event.kind == .created, !event.isFolder else { return true }
        guard let status = EntryStatus(path) else { return false }
        return status.kind == .symbolicLink || status.linkCount > 1
    }
}
