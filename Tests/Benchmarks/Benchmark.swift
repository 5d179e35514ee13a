import Arguments

/// One thing that `winnow-bench` measures, as a sub-command.
struct Benchmark: Sendable {
    /// Its name, options and help.
    let command: Command
    /// Measures and prints.
    let run: @Sendable (ParsedArguments) throws -> Void

    /// Every benchmark there is; a new one is added here.
    static let all: [Benchmark] = [.zeroMQ, .store, .extraction, .endToEnd]
}
