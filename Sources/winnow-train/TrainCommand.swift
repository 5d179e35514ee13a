internal import Arguments
internal import Language
internal import Platform

/// Learns a model of texts and packs it.
struct Training {
    var options: LearningOptions
    var packer = ModelPacker()
    var words: WordTable
    var isQuiet = false

    /// What was asked for.
    init(_ arguments: ParsedArguments) throws {
        options = try TrainOptions.learning(arguments)
        words = try WordsFile.read(arguments[TrainOptions.words])
        packer.rowLimit = arguments[TrainOptions.rows]
        packer.usePower = Float(arguments[TrainOptions.usePower]) / 100
    }

    /// A model of some texts.
    func model(of texts: [LabelledText], calibration: [UInt16]) -> [UInt8] {
        var examples = Examples()
        var reader = ExampleReader(words: words)
        for text in texts { reader.add(text, to: &examples) }
        say(
            "\(texts.count) texts, \(examples.segments.count) segments, \(examples.tags.count) "
                + "tokens, \(examples.names) names, \(examples.lost) of them lost")
        var learner = ChainLearner(examples, options)
        say("\(learner.index.hashes.count) features")
        let learned = learner.learn { epoch, loss in say("pass \(epoch + 1): loss \(Int(loss))") }
        return packer.pack(
            rows: learned.rows, uses: learner.uses, hashes: learner.index.hashes,
            transitions: learned.transitions, words: words, calibration: calibration)
    }

    private func say(_ line: String) {
        if !isQuiet { TrainProgram.say(line) }
    }
}

/// `winnow-train train`: a model of all texts, or of all but a fifth.
enum TrainCommand {
    private static let all = Option.flag("all", "Learn from the fifth for testing too.")
    private static let output = Option.string("output", "FILE", default: "tagger.model", "Model.")
    private static let calibration = Option.string(
        "calibration", "FILE", default: "",
        "With --all: a model that was tested, whose probabilities are taken over.")

    static let command = Command(
        "train", "Learns a model from labelled texts and writes it.",
        options: TrainOptions.learning + [all, output, calibration])

    static func run(_ arguments: ParsedArguments) throws {
        let texts = try LabelledFiles.read(folder: arguments[TrainOptions.data])
        let training = try Training(arguments)
        let test = texts.filter { $0.fold == 0 }
        let learned = arguments[all] ? texts : texts.filter { $0.fold != 0 }
        var table = Calibration.table([])
        if !arguments[calibration].isEmpty {
            table = try ModelFile.model(ModelFile.bytes(arguments[calibration])).calibration
        }
        var bytes = training.model(of: learned, calibration: table)
        if !arguments[all] {
            let scores = try ScoreCommand.scores(of: test, bytes)
            ModelFile.calibrate(&bytes, Calibration.table(scores.ownMargins))
            scores.lines.forEach(TrainProgram.say)
        }
        try FileBytes.write(arguments[output], bytes)
        TrainProgram.say("\(bytes.count) bytes in \(arguments[output])")
    }
}

/// `winnow-train score`: F1 by type and how far confidence can be trusted.
enum ScoreCommand {
    private static let all = Option.flag("all", "Score all texts, not only the fifth for testing.")

    static let command = Command(
        "score", "Prints F1 by type, and how often names of each confidence are right.",
        options: [TrainOptions.data, TrainOptions.model, all])

    static func run(_ arguments: ParsedArguments) throws {
        let texts = try LabelledFiles.read(folder: arguments[TrainOptions.data])
        let bytes = try ModelFile.bytes(arguments[TrainOptions.model])
        let scores = try scores(of: arguments[all] ? texts : texts.filter { $0.fold == 0 }, bytes)
        scores.lines.forEach(TrainProgram.say)
        let model = try ModelFile.model(bytes)
        Calibration.reliability(scores.ownMargins, model).forEach(TrainProgram.say)
    }

    /// What a packed model makes of texts.
    static func scores(of texts: [LabelledText], _ bytes: [UInt8]) throws -> Scores {
        var tagger = NameTagger(model: try ModelFile.model(bytes))
        var scores = Scores()
        scores.add(texts, tagger: &tagger)
        return scores
    }
}

/// `winnow-train cross-validate`: five models, each scored on the fifth it has not seen.
enum CrossCommand {
    static let command = Command(
        "cross-validate", "Scores five models, each on the fifth of the texts it has not seen.",
        options: TrainOptions.learning)

    static func run(_ arguments: ParsedArguments) throws {
        let texts = try LabelledFiles.read(folder: arguments[TrainOptions.data])
        var training = try Training(arguments)
        training.isQuiet = true
        var scores = Scores()
        for fold in 0..<5 {
            let bytes = training.model(
                of: texts.filter { $0.fold != fold }, calibration: Calibration.table([]))
            scores.add(try ScoreCommand.scores(of: texts.filter { $0.fold == fold }, bytes))
            TrainProgram.say("fold \(fold + 1) of 5 done")
        }
        scores.lines.forEach(TrainProgram.say)
    }
}

/// `winnow-train ablate`: what each kind of feature is worth.
enum AblateCommand {
    static let command = Command(
        "ablate", "Trains without each group of features in turn and prints what that costs.",
        options: TrainOptions.learning)

    /// Kinds of features by what they look at.
    static let groups: [(name: String, places: Set<Int>)] = [
        ("nothing", []), ("words", Set(1..<9)), ("affixes", Set(9..<15)),
        ("shapes", Set(15..<23)), ("clusters", Set(23..<29)),
        ("classes", Set(29..<32).union([58, 61, 62])), ("recognizers", Set(32..<44)),
        ("gazetteer", Set(44..<46)), ("runs", Set(46..<63)), ("joining words", Set(63..<85)),
        // What a word itself says: a model without it reads names by what stands around them.
        (
            "own",
            Set([1, 2, 7, 8, 34, 40, 47, 48, 51, 52, 55, 59, 60] + Array(9..<15) + [23, 24, 27])
        ),
    ]

    static func run(_ arguments: ParsedArguments) throws {
        let texts = try LabelledFiles.read(folder: arguments[TrainOptions.data])
        let whole = try Training(arguments)
        for (name, places) in groups {
            var training = whole
            training.options.ablated.formUnion(places)
            training.isQuiet = true
            let bytes = training.model(
                of: texts.filter { $0.fold != 0 }, calibration: Calibration.table([]))
            TrainProgram.say("without \(name):")
            let scores = try ScoreCommand.scores(of: texts.filter { $0.fold == 0 }, bytes)
            scores.lines.forEach(TrainProgram.say)
        }
    }
}
