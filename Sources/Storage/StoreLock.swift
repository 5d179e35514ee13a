internal import Glibc

/// The lock that makes a process the one writer of a store; released when the value goes.
///
/// It is an advisory lock on `PATH.lock`, where the holder's pid stands. The store's own file is
/// not locked: closing a further descriptor of it would drop SQLite's locks.
struct StoreLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock, or says who holds it.
    init(store path: String) throws(StorageError) {
        let lockPath = path + ".lock"
        descriptor = unsafe open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let reason = unsafe String(cString: strerror(errno))
            throw StorageError(.unavailable, "cannot open store \(path): \(lockPath): \(reason)")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.holder(descriptor).map { "process \($0)" } ?? "another process"
            throw StorageError(.busy, "store \(path) is in use by \(holder); stop it first")
        }
        let text = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        unsafe pwrite(descriptor, text, text.count, 0)
    }

    deinit { close(descriptor) }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var text = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &text, text.count, 0)
        guard count > 0 else { return nil }
        let digits = text[..<count].prefix { $0 != UInt8(ascii: "\n") }
        return Int32(String(decoding: digits, as: UTF8.self))
    }
}
