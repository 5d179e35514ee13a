import Arguments
import Glibc

/// `winnow-bench`: measures one part of the pipeline at a time.
@main struct Main {
    static func main() {
        let root = Command(
            "winnow-bench", "Measures one part of the pipeline at a time.",
            discussion: "Build with -c release, and let nothing else run on the machine.",
            subcommands: Benchmark.all.map(\.command))
        do {
            switch try ArgumentParser(root, version: "").parse(
                Array(CommandLine.arguments.dropFirst()))
            {
            case .show(let text): print(text, terminator: "")
            case .run(let parsed):
                let benchmark = Benchmark.all.first { $0.command.name == parsed.path.last }
                try benchmark?.run(parsed)
            }
        } catch let error as ArgumentsError {
            fail("\(error)", status: 2)
        } catch {
            fail("error: \(error)", status: 1)
        }
    }

    private static func fail(_ line: String, status: Int32) -> Never {
        let bytes = Array((line + "\n").utf8)
        _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
        exit(status)
    }
}
