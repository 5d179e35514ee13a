import Testing

/// Help texts, as a terminal of 80 columns shows them.
@Suite struct UsageTests {
    typealias Sample = SampleProgram

    @Test("A command's help has its options aligned and its sentences wrapped")
    func showsCommand() throws {
        let expected = """
            OVERVIEW: Sends documents to the hub.

            Every document gets a receipt, and the command waits until all of them are
            settled.

            Nothing is sent twice.

            USAGE: winnow push [<options>] <path> ...

            ARGUMENTS:
              <path>                  What to send.

            OPTIONS:
              --hub <address>         The hub. (default: tcp://127.0.0.1:5770)
              -b, --batch <name>      The batch.
              --topic <topic>         A topic to follow.
              -n, --slots <n>         Slots. (default: 2)
              --line-limit <n>        Lines.
              --document-limit <size> The largest document. (default: 64MiB)
              --wait <time>           How long to wait. (default: 30s)
              --format <format>       The format. (values: jsonl, csv, ftm; default: jsonl)
              -q, --quiet             Say less.
              --config <file>         Read options from this file instead of ./winnow.conf
                                      or /etc/winnow/winnow.conf.
              -h, --help              Show help information.

            """
        #expect(try Sample.shown("push --help") == expected)
        #expect(try Sample.shown("help push") == expected)
        #expect(try Sample.shown("push -h --slots") == expected)
    }

    @Test("A group's help lists its commands, also when it is called alone")
    func showsGroup() throws {
        let expected = """
            OVERVIEW: Looks after what failed.

            USAGE: winnow quarantine <subcommand>

            OPTIONS:
              -q, --quiet             Say less.
              --config <file>         Read options from this file instead of ./winnow.conf
                                      or /etc/winnow/winnow.conf.
              -h, --help              Show help information.

            SUBCOMMANDS:
              list                    Lists it.
              drop                    Drops one.

              See 'winnow help quarantine <subcommand>' for detailed help.

            """
        #expect(try Sample.shown("quarantine") == expected)
        #expect(try Sample.shown("quarantine --help") == expected)
    }

    @Test("Few options are named in the usage line, optional arguments bracketed")
    func namesFewOptions() throws {
        let text = try Sample.shown("quarantine drop --help")
        #expect(
            text.contains(
                "USAGE: winnow quarantine drop [--quiet] [--config <file>] <doc> [<worker>]\n"))
    }

    @Test(
        "No line is longer than a terminal is wide", arguments: ["", "push", "copy", "quarantine"])
    func wraps(command: String) throws {
        let lines = try Sample.shown("help \(command)").split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(!lines.isEmpty)
    }

    @Test("The program's version is an option of the program alone")
    func showsVersion() throws {
        #expect(try Sample.shown("--version") == "winnow 0.1.0\n")
        #expect(Sample.error("push --version a").hasPrefix("error: unknown option '--version'"))
    }
}
