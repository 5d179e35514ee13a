internal import Arguments
internal import Glibc
internal import Language
internal import Platform

/// The program: its commands, and what runs each of them.
enum TrainProgram {
    private typealias Run = @Sendable (ParsedArguments) throws -> Void

    private static let commands: [(command: Command, run: Run)] = [
        (WordsCommand.command, WordsCommand.run),
        (ClassesCommand.command, ClassesCommand.run), (TrainCommand.command, TrainCommand.run),
        (ScoreCommand.command, ScoreCommand.run), (CrossCommand.command, CrossCommand.run),
        (AblateCommand.command, AblateCommand.run),
    ]

    private static let root = Command(
        "winnow-train", "Trains and scores the tagger of names.",
        subcommands: commands.map(\.command))

    /// Runs a command line and tells how it went.
    static func run(_ line: [String]) -> Int32 {
        do {
            let parser = ArgumentParser(root, version: "0.1.0")
            let invocation = try parser.parse(line.isEmpty ? ["--help"] : line)
            switch invocation {
            case .show(let text): print(text, terminator: "")
            case .run(let arguments):
                let command = commands.first { $0.command.name == arguments.path.dropFirst().first }
                try command?.run(arguments)
            }
            return 0
        } catch let error as ArgumentsError {
            return fail("\(error)", status: 2)
        } catch {
            return fail("error: \(error)", status: 1)
        }
    }

    private static func fail(_ line: String, status: Int32) -> Int32 {
        let bytes = Array((line + "\n").utf8)
        _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
        return status
    }

    /// Says something at once, also into a pipe.
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }
}

/// The options that commands share.
enum TrainOptions {
    static let data = Option.string(
        "data", "FOLDER", default: "Tests/Labelled",
        "Labelled texts: those of reports_train.jsonl, news_train.jsonl, gmb_train.bio.xz, "
            + "uner_ewt_dev.bio.xz and wnut17_train.bio.xz that are there.")
    static let words = Option.string(
        "words", "FILE", default: "Sources/CResources/data/tagger.model",
        "Facts of words: a file by `words`, or a model, which holds them too.")
    static let corpus = Option.strings(
        "corpus", "FILE", "JSONL of texts, compressed; may be given several times.")
    static let output = Option.string(
        "output", "FILE", default: "tagger.words", "The file to write.")
    static let model = Option.string(
        "model", "FILE", default: "Sources/CResources/data/tagger.model", "The model file.")
    static let seed = Option.integer("seed", "N", in: 0...Int.max, default: 1, "Seed of all draws.")
    static let epochs = Option.integer("epochs", "N", in: 1...200, default: 12, "Passes.")
    static let dropout = Option.integer(
        "dropout", "PERCENT", in: 0...90, default: 15, "Features left out at random.")
    static let rate = Option.integer(
        "rate", "THOUSANDTHS", in: 1...1000, default: 150, "The first step of learning.")
    static let minimum = Option.integer(
        "minimum", "N", in: 1...66, default: 2, "Features seen less often are left out.")
    static let rows = Option.integer(
        "rows", "N", in: 1000...1_000_000, default: 120_000, "Rows of the packed model.")
    static let usePower = Option.integer(
        "use-power", "PERCENT", in: 0...200, default: 0, "Weight of frequency in choosing rows.")
    static let silver = Option.integer(
        "silver", "PERCENT", in: 0...100, default: 30,
        "How much a sentence of GMB counts; those of EWT and W-NUT follow it.")
    static let separate = Option.integer(
        "separate", "0 or 1", in: 0...1, default: 1, "Whether other sources have own weights.")
    static let without = Option.strings(
        "without", "GROUP", "A group of features to leave out; may be given several times.")
    static let learning: [any CommandOption] = [
        data, words, seed, epochs, dropout, rate, minimum, rows, silver, separate, without,
        usePower,
    ]

    /// What was asked for.
    static func learning(_ arguments: ParsedArguments) throws -> LearningOptions {
        var options = LearningOptions()
        options.epochs = arguments[epochs]
        options.dropout = Float(arguments[dropout]) / 100
        options.rate = Float(arguments[rate]) / 1000
        options.minimum = UInt8(arguments[minimum])
        options.seed = UInt64(arguments[seed])
        options.separatesSources = arguments[separate] == 1
        for name in arguments[without] {
            guard let group = AblateCommand.groups.first(where: { $0.name == name }) else {
                let names = AblateCommand.groups.map(\.name).joined(separator: ", ")
                throw arguments.conflict("--without \(name): groups are \(names)")
            }
            options.ablated.formUnion(group.places)
        }
        let silver = Float(arguments[silver]) / 100
        options.weights[.gmb] = silver
        options.weights[.ewt] = min(1, silver * 1.7)
        options.weights[.wnut] = min(1, silver * 1.3)
        return options
    }
}
