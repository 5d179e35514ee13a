import Arguments
import Testing

/// What a command line gives, and what it is told when it is wrong.
@Suite struct ArgumentParserTests {
    typealias Sample = SampleProgram

    @Test("Without options every value is its default")
    func givesDefaults() throws {
        let parsed = try Sample.run("push a.txt")
        #expect(parsed.path == ["winnow", "push"])
        #expect(parsed[Sample.paths] == ["a.txt"])
        #expect(!parsed[Sample.quiet])
        #expect(parsed[Sample.hub] == "tcp://127.0.0.1:5770")
        #expect(parsed[Sample.batch] == nil)
        #expect(parsed[Sample.topics] == [])
        #expect(parsed[Sample.slots] == 2)
        #expect(parsed[Sample.limit] == nil)
        #expect(parsed[Sample.size] == 67_108_864)
        #expect(parsed[Sample.wait] == .seconds(30))
        #expect(parsed[Sample.format] == .jsonl)
        #expect(!parsed.isGiven(Sample.slots))
    }

    @Test("Options are read in every spelling, before and after the arguments")
    func readsOptions() throws {
        let parsed = try Sample.run(
            "push --batch=June a --slots 8 b --topic x --document-limit 2MiB --topic=y=z"
                + " --wait 500ms --format csv --quiet --line-limit 0")
        #expect(parsed[Sample.paths] == ["a", "b"])
        #expect(parsed[Sample.batch] == "June")
        #expect(parsed[Sample.slots] == 8)
        #expect(parsed[Sample.topics] == ["x", "y=z"])
        #expect(parsed[Sample.size] == 2_097_152)
        #expect(parsed[Sample.wait] == .milliseconds(500))
        #expect(parsed[Sample.format] == .csv)
        #expect(parsed[Sample.quiet])
        #expect(parsed[Sample.limit] == 0)
        #expect(parsed.isGiven(Sample.slots))
    }

    @Test("Short options, options of the group, and a lone dash as an argument")
    func readsShortOptions() throws {
        let parsed = try Sample.run("-q push -n 3 -b - -")
        #expect(parsed[Sample.quiet])
        #expect(parsed[Sample.slots] == 3)
        #expect(parsed[Sample.batch] == "-")
        #expect(parsed[Sample.paths] == ["-"])
    }

    @Test("Behind two dashes everything is an argument")
    func stopsAtTwoDashes() throws {
        let parsed = try Sample.run("push -- --batch -n -- x")
        #expect(parsed[Sample.paths] == ["--batch", "-n", "--", "x"])
    }

    @Test("Of an option given twice the last one counts")
    func lastOptionCounts() throws {
        #expect(try Sample.run("push a --slots 3 --slots 4")[Sample.slots] == 4)
    }

    @Test("A flag can be switched off again")
    func flagsTakeValues() throws {
        #expect(
            try !Sample.run("push a --quiet=false", environment: ["WINNOW_QUIET": "1"])[
                Sample.quiet])
    }

    @Test("Arguments in the middle leave enough words for those behind them")
    func dealsOutWords() throws {
        let parsed = try Sample.run("copy a b c")
        #expect(parsed[Sample.paths] == ["a", "b"])
        #expect(parsed[Sample.document] == "c")
        let drop = try Sample.run("quarantine drop 12ab")
        #expect(drop.path == ["winnow", "quarantine", "drop"])
        #expect(drop[Sample.document] == "12ab")
        #expect(drop[Sample.worker] == nil)
        #expect(try Sample.run("quarantine drop 12ab w1")[Sample.worker] == "w1")
    }

    static let errors: [(String, String)] = [
        ("pusj a", "error: unknown command 'pusj'; did you mean 'push'?; see 'winnow --help'"),
        ("frobnicate", "error: unknown command 'frobnicate'; see 'winnow --help'"),
        (
            "quarantine lits",
            "error: unknown command 'lits'; did you mean 'list'?; see 'winnow quarantine --help'"
        ),
        (
            "push --bacth x a",
            "error: unknown option '--bacth'; did you mean '--batch'?; see 'winnow push --help'"
        ),
        ("push --zzz a", "error: unknown option '--zzz'; see 'winnow push --help'"),
        ("push -x a", "error: unknown option '-x'; see 'winnow push --help'"),
        (
            "quarantine list --batch x",
            "error: unknown option '--batch'; see 'winnow quarantine list --help'"
        ),
        ("push a --batch", "error: '--batch' needs a value: some text; see 'winnow push --help'"),
        (
            "push --slots --quiet a",
            "error: '--slots' needs a value: an integer from 1 to 64; see 'winnow push --help'"
        ),
        (
            "push --slots 65 a",
            "error: --slots: expected an integer from 1 to 64, not '65'; see 'winnow push --help'"
        ),
        (
            "push --line-limit=-1 a",
            "error: --line-limit: expected an integer of at least 0, not '-1'"
                + "; see 'winnow push --help'"
        ),
        (
            "push -n x a",
            "error: -n: expected an integer from 1 to 64, not 'x'; see 'winnow push --help'"
        ),
        (
            "push --document-limit 2GiB a",
            "error: --document-limit: expected a size such as 64MiB, from 1B to 1GiB, not '2GiB'"
                + "; see 'winnow push --help'"
        ),
        (
            "push --wait soon a",
            "error: --wait: expected a time such as 30s or 500ms, from 1ms to 1d, not 'soon'"
                + "; see 'winnow push --help'"
        ),
        (
            "push --format xml a",
            "error: --format: expected one of jsonl, csv, ftm, not 'xml'; see 'winnow push --help'"
        ),
        ("push --batch= a", "error: --batch: expected some text, not ''; see 'winnow push --help'"),
        ("push", "error: missing argument '<path>'; see 'winnow push --help'"),
        ("copy a", "error: missing argument '<path>'; see 'winnow copy --help'"),
        ("quarantine drop", "error: missing argument '<doc>'; see 'winnow quarantine drop --help'"),
        (
            "quarantine list x",
            "error: unexpected argument 'x'; see 'winnow quarantine list --help'"
        ),
    ]

    @Test("A wrong line is answered in one line that says what to do", arguments: errors)
    func explainsErrors(line: String, expected: String) {
        #expect(Sample.error(line) == expected)
    }

    @Test("A command can report options that contradict each other in the same manner")
    func reportsConflicts() throws {
        let error = try Sample.run("push a").conflict("'--live' and '--from' exclude each other")
        #expect(
            error.description
                == "error: '--live' and '--from' exclude each other; see 'winnow push --help'")
    }
}
