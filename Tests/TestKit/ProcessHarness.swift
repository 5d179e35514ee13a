import Glibc
public import Platform

/// A program that a test started: watched, signalled, and gone when the value is dropped.
///
/// All it writes is collected from the start, so nothing that it says between two waits is missed.
public final class ProcessHarness: Sendable {
    /// One of the two streams that a program writes.
    public enum Stream: Sendable {
        case output
        case errors
    }

    /// How a finished program ended and all that it wrote.
    public struct Finished: Sendable {
        /// How it ended.
        public var status: ProcessExit
        /// What it wrote to standard output.
        public var output: String
        /// What it wrote to standard error.
        public var errors: String
    }

    /// The path of a program that was built beside the running tests.
    public static func built(_ name: String = "winnow") -> String {
        let tests = FilePath.resolved(ChildProcess.ownProgram) ?? ""
        return FilePath.join(FilePath.folder(of: tests), name)
    }

    private let name: String
    private let process: ChildProcess
    private let written: WrittenText

    /// Starts a program in a process group of its own.
    ///
    /// - Parameters:
    ///   - arguments: without the program's name.
    ///   - environment: changes; what the tests' own environment says to Winnow is taken away.
    ///   - folder: where it starts; the tests' own working directory if nil.
    ///   - input: a file descriptor to read; nothing if nil.
    ///   - program: the path; the built `winnow` if nil.
    public init(
        _ arguments: [String], environment: [String: String?] = [:], in folder: String? = nil,
        input: Int32? = nil, program: String? = nil
    ) throws {
        let program = program ?? ProcessHarness.built()
        name = ([FilePath.name(of: program)] + arguments).joined(separator: " ")
        var options = ChildOptions()
        options.environment = ProcessHarness.clean().merging(environment) { $1 }
        options.workingDirectory = folder
        options.input = input.map { .descriptor($0) } ?? .null
        options.hasOwnGroup = true
        let output = try Pipe()
        let errors = try Pipe()
        options.output = .descriptor(output.writeEnd)
        options.errors = .descriptor(errors.writeEnd)
        process = try ChildProcess(program, arguments, options)
        written = try WrittenText(output: output.takeReadEnd(), errors: errors.takeReadEnd())
    }

    deinit {
        process.killGroup(SIGKILL)
        _ = process.wait()
    }

    /// The process number.
    public var pid: Int32 { process.pid }

    /// What it has written to a stream so far.
    public func text(_ stream: Stream = .output) -> String { written.text(stream) }

    /// How it ended; nil while it runs.
    public var exitStatus: ProcessExit? { process.exitStatus }

    /// Sends a signal, unless it has ended.
    public func send(_ signal: Int32) { process.kill(signal) }

    /// Sends a signal to it and to what it started.
    public func sendToGroup(_ signal: Int32) { process.killGroup(signal) }

    /// Waits for a whole line that contains a text, and returns it; also finds one written before.
    ///
    /// - Parameter after: how many such lines to pass over.
    @discardableResult
    public func line(
        containing text: String, in stream: Stream = .output, after count: Int = 0,
        within limit: Duration = patience
    ) throws -> String {
        if let line = written.line(containing: text, in: stream, after: count, within: limit) {
            return line
        }
        throw failure("no line with \"\(text)\"", limit)
    }

    /// Waits for it to end by itself and returns how, with all that it wrote.
    @discardableResult
    public func finish(within limit: Duration = patience) throws -> Finished {
        guard let status = process.wait(timeout: limit) else { throw failure("no end", limit) }
        written.waitForEnd()
        return Finished(status: status, output: text(.output), errors: text(.errors))
    }

    /// Starts a program, waits for its end and returns how it ended, with all that it wrote.
    public static func run(
        _ arguments: [String], environment: [String: String?] = [:], in folder: String? = nil,
        input: Int32? = nil, program: String? = nil, within limit: Duration = patience
    ) throws -> Finished {
        try ProcessHarness(
            arguments, environment: environment, in: folder, input: input, program: program
        ).finish(within: limit)
    }

    private func failure(_ what: String, _ limit: Duration) -> TestFailure {
        let state = process.exitStatus.map { "it ended with \($0)" } ?? "it runs"
        return TestFailure(
            "\(name): \(what) within \(limit); \(state)\noutput: \(text(.output).suffix(2_000))"
                + "\nerrors: \(text(.errors).suffix(2_000))")
    }

    /// Takes out of the tests' environment what would change what a program does.
    private static func clean() -> [String: String?] {
        var changes: [String: String?] = ["NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no"]
        for name in ProcessEnvironment.names where name.hasPrefix("WINNOW_") {
            changes[name] = .some(nil)
        }
        return changes
    }
}
