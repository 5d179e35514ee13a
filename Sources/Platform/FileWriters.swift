import Glibc

/// Who has a file open to write it.
public enum FileWriters {
    // Of Linux, which glibc's header shows with GNU extensions only.
    private static let setLease: Int32 = 1_024
    private static let setSignal: Int32 = 10

    /// Whether some process has the file open for writing now.
    ///
    /// False also where the system does not tell: for a file of another user, unless this process
    /// may lease any, and on most file systems of a network.
    public static func areWriting(_ path: String) -> Bool {
        let descriptor = retryingInterrupts {
            unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        }
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // A lease for reading is given only while nobody writes. Whoever would write meanwhile
        // waits for its end, and asks for that by a signal, here one that is ignored.
        guard fcntl(descriptor, setSignal, SIGURG) == 0 else { return false }
        if fcntl(descriptor, setLease, Int32(F_RDLCK)) == 0 {
            _ = fcntl(descriptor, setLease, Int32(F_UNLCK))
            return false
        }
        return errno == EAGAIN
    }
}
