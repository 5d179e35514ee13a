internal import Glibc
internal import HubLink
internal import Platform
internal import Wire

/// A part of `winnow run`: this program again, with other arguments.
struct LocalProcess {
    private static let stopWait = Duration.seconds(6)

    private let process: ChildProcess
    private var isStopped = false

    /// Starts the program; it ends with this one.
    init(_ arguments: [String]) throws {
        var options = ChildOptions()
        options.hasOwnGroup = true
        process = try ChildProcess(ChildProcess.ownProgram, arguments, options)
    }

    /// Waits until a hub answers; a hub that ended instead has said why.
    func awaitReady(at address: HubAddress, within wait: Duration) throws {
        var link = try HubConnection(to: address.intake)
        let deadline = SystemTime().now + wait
        while SystemTime().now < deadline {
            if process.exitStatus != nil { throw CommandFailure(.failure) }
            if (try? link.ask(WireMessage(.ping), within: .milliseconds(100))) != nil { return }
        }
        throw CommandFailure(.unreachable, "the hub did not answer in time")
    }

    /// Asks it to stop and waits for it.
    mutating func stop() {
        guard !isStopped else { return }
        isStopped = true
        process.kill(SIGTERM)
        if process.wait(timeout: Self.stopWait) == nil { process.kill(SIGKILL) }
    }
}
