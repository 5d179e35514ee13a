import CLinux
import Glibc

/// Why a lock file could not be had.
public struct LockFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of cases.
    public enum Code: String, Sendable {
        /// Another process holds it.
        case held
        /// The file cannot be made, opened or written.
        case unwritable
    }

    /// Which case it is.
    public let code: Code
    /// The process that holds the lock, when it is known.
    public let holder: Int32?
    /// One line: what is wrong, and what to do.
    public let message: String

    /// The message.
    public var description: String { message }
}

/// A file that one process at a time can hold, with the holder's pid in it.
///
/// The system releases it when the holder ends, however it ends. The file itself stays: removing
/// it would let two processes hold two files of one name.
public final class LockFile: Sendable {
    /// Where the file is.
    public let path: String

    private let fileDescriptor: Int32

    /// Takes the lock at once, or refuses and names the holder.
    public init(path: String) throws(LockFileError) {
        let fileDescriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard fileDescriptor >= 0 else { throw LockFile.unwritable(path) }
        guard retryingInterrupts({ flock(fileDescriptor, LOCK_EX | LOCK_NB) }) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let holder = LockFile.holder(fileDescriptor)
            let error = isHeld ? LockFile.held(path, holder) : LockFile.unwritable(path)
            close(fileDescriptor)
            throw error
        }
        self.path = path
        self.fileDescriptor = fileDescriptor
        guard LockFile.write("\(getpid())\n", to: fileDescriptor) else {
            throw LockFile.unwritable(path)
        }
    }

    deinit {
        ftruncate(fileDescriptor, 0)
        // A process being started holds a copy of the descriptor until it runs its program;
        // closing ours alone would leave the file locked as long.
        flock(fileDescriptor, LOCK_UN)
        close(fileDescriptor)
    }

    private static func held(_ path: String, _ holder: Int32?) -> LockFileError {
        let who = holder.map { "process \($0)" } ?? "another process"
        return LockFileError(
            code: .held, holder: holder, message: "\(path) is held by \(who); stop it first")
    }

    private static func unwritable(_ path: String) -> LockFileError {
        LockFileError(
            code: .unwritable, holder: nil,
            message: "cannot write the lock file \(path): \(SystemError.reason(errno))")
    }

    private static func holder(_ fileDescriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(fileDescriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { $0 >= 0x30 && $0 <= 0x39 }
        return Int32(String(decoding: digits, as: UTF8.self))
    }

    private static func write(_ text: String, to fileDescriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        guard ftruncate(fileDescriptor, 0) == 0 else { return false }
        return unsafe pwrite(fileDescriptor, bytes, bytes.count, 0) == bytes.count
    }
}
