import Arguments
import Testing

/// Values from the environment and the configuration file.
@Suite struct ConfigurationTests {
    typealias Sample = SampleProgram

    @Test("The command line counts before the environment, that before the file")
    func ranksSources() throws {
        let environment = ["WINNOW_SLOTS": "4", "WINNOW_BATCH": "env", "WINNOW_OTHER": "x"]
        let file = "slots = 5\nbatch = file\nwait = 2m\n"
        let parsed = try Sample.run("push a --slots 3", environment: environment, file: file)
        #expect(parsed[Sample.slots] == 3)
        #expect(parsed[Sample.batch] == "env")
        #expect(parsed[Sample.wait] == .seconds(120))
    }

    @Test("A variable's name is the option's in capitals, its empty value none")
    func readsEnvironment() throws {
        let environment = [
            "WINNOW_DOCUMENT_LIMIT": "1KiB", "WINNOW_TOPIC": "a,b", "WINNOW_QUIET": "yes",
            "WINNOW_BATCH": "", "WINNOW_HELP": "x", "WINNOW_VERSION": "7",
        ]
        let parsed = try Sample.run("push a", environment: environment)
        #expect(parsed[Sample.size] == 1024)
        #expect(parsed[Sample.topics] == ["a", "b"])
        #expect(parsed[Sample.quiet])
        #expect(parsed[Sample.batch] == nil)
    }

    @Test("Repeated options given on the command line replace those of the file")
    func replacesRepeatedOptions() throws {
        let file = "topic = a\ntopic = b"
        #expect(try Sample.run("push x", file: file)[Sample.topics] == ["a", "b"])
        #expect(try Sample.run("push x --topic c", file: file)[Sample.topics] == ["c"])
    }

    @Test("Comments, empty lines and white space are nothing; values keep what is inside them")
    func readsFile() throws {
        let file = """
            # A comment

              batch   =  a = b # c \t
            \tquiet=true\r
            format = ftm
            """
        let parsed = try Sample.run("push x", file: file)
        #expect(parsed[Sample.batch] == "a = b # c")
        #expect(parsed[Sample.quiet])
        #expect(parsed[Sample.format] == .ftm)
    }

    @Test("A file may hold options of other commands, which are left alone")
    func passesOverOtherCommands() throws {
        let file = "slots = nonsense\nhub = ipc:///run/winnow"
        let parsed = try Sample.run("quarantine list", file: file)
        #expect(parsed[Sample.hub] == "ipc:///run/winnow")
    }

    static let errors: [(String, String)] = [
        ("slots", "winnow.conf:1: expected 'key = value'"),
        ("\n\nslot = 3", "winnow.conf:3: unknown key 'slot'; did you mean 'slots'?"),
        ("config = other.conf", "winnow.conf:1: unknown key 'config'"),
        ("--slots = 3", "winnow.conf:1: unknown key '--slots'; did you mean 'slots'?"),
        ("slots = 3\n# x\nslots = 4", "winnow.conf:3: 'slots' is set twice"),
        ("\nslots = 0", "winnow.conf:2: slots: expected an integer from 1 to 64, not '0'"),
        ("quiet = maybe", "winnow.conf:1: quiet: expected true or false, not 'maybe'"),
        ("batch =", "winnow.conf:1: batch: expected some text, not ''"),
    ]

    @Test("A wrong line is named with file and number", arguments: errors)
    func explainsFileErrors(file: String, message: String) {
        #expect(Sample.error("push a", file: file) == "error: \(message); see 'winnow push --help'")
    }

    @Test("A wrong variable is named")
    func explainsEnvironmentErrors() {
        #expect(
            Sample.error("push a", environment: ["WINNOW_SLOTS": "many"])
                == "error: WINNOW_SLOTS: expected an integer from 1 to 64, not 'many'"
                + "; see 'winnow push --help'"
        )
    }

    @Test(
        "The file's path comes from the command line, else the environment",
        arguments: [
            (["push", "a", "--config", "x.conf"], [:], "x.conf"),
            (["push", "a"], ["WINNOW_CONFIG": "y.conf"], "y.conf"),
            (["push", "a", "--config=x.conf"], ["WINNOW_CONFIG": "y.conf"], "x.conf"),
            (["push", "a"], [:], nil),
        ] as [([String], [String: String], String?)])
    func asksForFile(words: [String], environment: [String: String], expected: String?) throws {
        var asked: [String?] = []
        _ = try Sample.parser.parse(words, environment: environment) { path in
            asked.append(path)
            return nil
        }
        #expect(asked == [expected])
    }

    @Test("An error of the one who reads the file is passed on")
    func passesOnFileErrors() {
        let missing = ArgumentsError(.configuration, "x.conf: not there", command: "winnow")
        #expect(throws: missing) {
            try Sample.parser.parse(["push", "a"]) { _ throws(ArgumentsError) in throw missing }
        }
    }
}
