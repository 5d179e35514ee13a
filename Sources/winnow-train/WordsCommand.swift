internal import Arguments
internal import Language
internal import Platform

/// `winnow-train words`: facts of words from a corpus.
enum WordsCommand {
    static let command = Command(
        "words", "Learns clusters and other facts of words and writes them to a file.",
        options: [TrainOptions.data, TrainOptions.seed, TrainOptions.corpus, TrainOptions.output])

    static func run(_ arguments: ParsedArguments) throws {
        let texts = try LabelledFiles.read(folder: arguments[TrainOptions.data])
        var vocabulary = Vocabulary()
        try LabelledFiles.forEachText(of: arguments[TrainOptions.corpus]) { vocabulary.add($0) }
        for text in texts where text.fold != 0 { vocabulary.add(text.text) }
        TrainProgram.say("\(vocabulary.stream.count) tokens, \(vocabulary.words.count) words")
        var facts = WordLearner.facts(vocabulary, seed: UInt64(arguments[TrainOptions.seed]))
        WordLearner.addRoles(of: texts.filter { $0.fold != 0 }, to: &facts)
        let table = WordTable(words: facts)
        try FileBytes.write(arguments[TrainOptions.output], WordsFile.bytes(table))
        TrainProgram.say("\(facts.count) words with facts")
    }
}

/// Files that hold facts of words.
enum WordsFile {
    /// The table of a file: pairs of hash and facts, or a model.
    static func read(_ path: String) throws -> WordTable {
        let bytes = try ModelFile.bytes(path)
        if bytes.starts(with: TaggerModel.magic) { return try ModelFile.model(bytes).words }
        var facts: [UInt32: WordFacts] = [:]
        for place in stride(from: 0, to: bytes.count - 7, by: 8) {
            let hash = word(bytes, place)
            if hash != 0 { facts[hash] = WordFacts(rawValue: word(bytes, place + 4)) }
        }
        return WordTable(words: facts)
    }

    private static func word(_ bytes: [UInt8], _ place: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) }
    }

    /// The bytes of a table.
    static func bytes(_ table: WordTable) -> [UInt8] {
        table.slots.flatMap { word in
            (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
        }
    }
}

/// Packed models as files.
enum ModelFile {
    /// What is wrong with a file.
    struct Broken: Error, CustomStringConvertible {
        var description: String { "this is no model of this version" }
    }

    private static let limit = 1 << 27

    /// The bytes of a file, which need not be a model.
    static func bytes(_ path: String) throws -> [UInt8] {
        try FileBytes.read(path, limit: limit)
    }

    /// The model in some bytes.
    static func model(_ bytes: [UInt8]) throws -> TaggerModel {
        guard let model = TaggerModel(bytes: bytes) else { throw Broken() }
        return model
    }

    /// Writes other probabilities into a packed model.
    static func calibrate(_ bytes: inout [UInt8], _ table: [UInt16]) {
        for (point, value) in table.enumerated() {
            let place = TaggerModel.calibrationOffset + 2 * point
            bytes[place] = UInt8(truncatingIfNeeded: value)
            bytes[place + 1] = UInt8(truncatingIfNeeded: value >> 8)
        }
    }
}
