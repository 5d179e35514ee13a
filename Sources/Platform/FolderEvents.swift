import Glibc

/// What happened to a name in a watched folder.
public struct FolderEvent: Sendable, Equatable {
    /// The kinds that are told.
    public enum Kind: Sendable {
        /// A name is new; a file may still be empty.
        case created
        /// A file that was open for writing was closed.
        case written
        /// A file or folder came here under this name by a rename.
        case movedIn
        /// A file or folder is no longer here under this name, by a rename.
        case movedOut
        /// The folder is watched no longer: it is gone, or its watch was ended.
        case ended
        /// Events were lost; of all folders.
        case lost
    }

    /// What happened.
    public let kind: Kind
    /// The watch that `FolderEvents.watch` gave.
    public let watch: Int32
    /// The name in the folder; empty for `ended` and `lost`.
    public let name: String
    /// Whether the name is a folder's.
    public let isFolder: Bool
}

/// Watches folders for files that come and change, without those in them; by inotify.
public final class FolderEvents {
    private static let bufferSize = 64 << 10
    private static let mask =
        IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_ONLYDIR

    private let fileDescriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: bufferSize)

    /// Watches nothing yet.
    public init() throws(SystemError) {
        fileDescriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard fileDescriptor >= 0 else { throw .last("watch folders") }
    }

    deinit { close(fileDescriptor) }

    /// Watches a folder, after following links; one that is watched already keeps its watch.
    ///
    /// - Returns: a number that its events bear.
    /// - Throws: `missing`, `forbidden`, `notDirectory`, `full` where the system watches as many
    ///   folders for this user as it may, or `failed`.
    public func watch(_ path: String) throws(FileError) -> Int32 {
        let watch = unsafe inotify_add_watch(fileDescriptor, path, UInt32(Self.mask))
        guard watch >= 0 else {
            guard errno == ENOSPC else { throw .last(path) }
            throw FileError(
                .full, path: path,
                reason: "as many folders are watched as may be: raise fs.inotify.max_user_watches")
        }
        return watch
    }

    /// Ends a watch; `ended` follows.
    public func endWatch(_ watch: Int32) {
        // It may have ended by itself meanwhile.
        _ = inotify_rm_watch(fileDescriptor, watch)
    }

    /// The events that wait, or the first of them; none at once if there are none.
    public func next() throws(SystemError) -> [FolderEvent] {
        let count = retryingInterrupts {
            unsafe read(fileDescriptor, &buffer, Self.bufferSize)
        }
        guard count >= 0 else {
            if errno == EAGAIN { return [] }
            throw .last("read what happened in watched folders")
        }
        return Self.events(buffer[..<count])
    }

    private static func events(_ bytes: ArraySlice<UInt8>) -> [FolderEvent] {
        let size = MemoryLayout<inotify_event>.size
        var events: [FolderEvent] = []
        var rest = bytes
        while rest.count >= size {
            let head = unsafe rest.withUnsafeBytes {
                unsafe $0.loadUnaligned(as: inotify_event.self)
            }
            let name = rest.dropFirst(size).prefix(Int(head.len)).prefix { $0 != 0 }
            rest = rest.dropFirst(size + Int(head.len))
            guard let kind = kind(head.mask) else { continue }
            events.append(
                FolderEvent(
                    kind: kind, watch: head.wd, name: String(decoding: name, as: UTF8.self),
                    isFolder: head.mask & UInt32(IN_ISDIR) != 0))
        }
        return events
    }

    private static func kind(_ mask: UInt32) -> FolderEvent.Kind? {
        let kinds: [(Int32, FolderEvent.Kind)] = [
            (IN_Q_OVERFLOW, .lost), (IN_IGNORED, .ended), (IN_CLOSE_WRITE, .written),
            (IN_MOVED_TO, .movedIn), (IN_MOVED_FROM, .movedOut), (IN_CREATE, .created),
        ]
        return kinds.first { mask & UInt32($0.0) != 0 }?.1
    }
}
