import CLinux
import Glibc

/// The process that started this one through `ChildProcess`.
public enum ParentProcess {
    /// The variable that tells a child its parent's number.
    static let variable = "PARENT_PROCESS_ID"

    /// Lets this process be killed when the thread that started it ends, however that ends.
    ///
    /// To be called first thing. Ends the process at once if the parent is gone already; does
    /// nothing in a process that `ChildProcess` did not start.
    public static func follow() {
        guard let text = ProcessEnvironment.value(variable), let parent = Int32(text) else {
            return
        }
        _ = linux_die_with_parent(SIGKILL)
        // The parent may have ended before the request was made: then it never comes true.
        if getppid() != parent { exit(1) }
    }
}
