internal import CLinux
internal import Glibc

/// Runs code that may be refused access to files, also where the tests have every right.
public enum Unprivileged {
    private static let nobody: uid_t = 65534

    /// Runs something with the file rights of `nobody`, or of the present user if that is not root.
    ///
    /// Only this thread loses its rights, so tests beside this one are not touched; `body` must
    /// not move to another.
    public static func run<Result>(_ body: () throws -> Result) rethrows -> Result {
        guard geteuid() == 0 else { return try body() }
        setfsuid(nobody)
        defer { setfsuid(0) }
        return try body()
    }

    /// Sets a file's or folder's rights.
    public static func setRights(_ rights: UInt32, of path: String) {
        let status = unsafe chmod(path, mode_t(rights))
        precondition(status == 0, "no rights can be set for \(path)")
    }
}
