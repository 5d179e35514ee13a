import CLinux
import Glibc
import Synchronization

/// A child process: started, watched, signalled and always reaped by this value.
///
/// The child begins with no signal blocked, whatever its parent blocks. A child that shall end
/// with its parent calls `ParentProcess.follow()` first thing; for the system the parent is then
/// the *thread* that started it, so start such children from a thread that stays.
public final class ChildProcess: Sendable {
    /// The path of the running program, to start more of the same.
    public static let ownProgram = "/proc/self/exe"

    /// The child's process number; another process may have it once the child is reaped.
    public let pid: Int32
    /// A descriptor to poll: readable once the child has ended. Belongs to this value.
    public let fileDescriptor: Int32

    private let status = Mutex<ProcessExit?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: a path; the command search path is not looked at.
    ///   - arguments: without the program's own name.
    public init(
        _ program: String, _ arguments: [String], _ options: ChildOptions = ChildOptions()
    ) throws(SystemError) {
        var changes = options.environment
        changes[ParentProcess.variable] = .some(String(getpid()))
        let actions = try SpawnActions(options)
        pid = try actions.start(
            program, [program] + arguments, ProcessEnvironment.list(changing: changes))
        fileDescriptor = linux_open_pid(pid)
        guard fileDescriptor >= 0 else {
            let error = SystemError.last("watch process \(pid)")
            kill(SIGKILL)
            _ = wait()
            throw error
        }
    }

    deinit {
        // One that still runs is left to itself; the system reaps it when this process ends.
        _ = exitStatus
        close(fileDescriptor)
    }

    /// How the child ended; nil while it runs. Reaps it.
    public var exitStatus: ProcessExit? {
        status.withLock { reap(&$0, WNOHANG) }
    }

    /// Waits for the child to end, as long as it takes.
    public func wait() -> ProcessExit {
        _ = poll(milliseconds: -1)
        return status.withLock { status in
            guard let status = reap(&status, 0) else {
                preconditionFailure("somebody else reaped process \(pid)")
            }
            return status
        }
    }

    /// Waits for the child to end, at most so long; nil when it runs still.
    public func wait(timeout: Duration) -> ProcessExit? {
        _ = poll(milliseconds: Int32(clamping: timeout.wholeMilliseconds))
        return exitStatus
    }

    /// Sends a signal, unless the child has ended.
    ///
    /// Never reaches another process that was given the same number later.
    public func kill(_ signal: Int32) {
        status.withLock { status in
            if reap(&status, WNOHANG) == nil { _ = Glibc.kill(pid, signal) }
        }
    }

    /// Sends a signal to the child and all in its group, unless the child has ended; for children
    /// with a group of their own.
    public func killGroup(_ signal: Int32) {
        status.withLock { status in
            if reap(&status, WNOHANG) == nil { _ = Glibc.kill(-pid, signal) }
        }
    }

    /// Looks once whether the child has ended, or waits until it has.
    private func reap(_ status: inout ProcessExit?, _ flags: Int32) -> ProcessExit? {
        if status != nil { return status }
        var waitStatus: Int32 = 0
        let result = retryingInterrupts { unsafe waitpid(pid, &waitStatus, flags) }
        if result == pid { status = ProcessExit(waitStatus: waitStatus) }
        return status
    }

    private func poll(milliseconds: Int32) -> Bool {
        var item = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
        return retryingInterrupts { unsafe Glibc.poll(&item, 1, milliseconds) } > 0
    }
}
