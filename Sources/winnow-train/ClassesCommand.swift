internal import Arguments
internal import JSON
internal import Language
internal import Platform

/// `winnow-train classes`: what names each word stands in, by a model's reading of a corpus.
enum ClassesCommand {
    static let command = Command(
        "classes", "Adds to the facts of words what names they stand in by a model's reading.",
        options: [
            TrainOptions.data, TrainOptions.words, TrainOptions.model, TrainOptions.corpus,
            TrainOptions.output,
        ])

    static func run(_ arguments: ParsedArguments) throws {
        let bytes = try ModelFile.bytes(arguments[TrainOptions.model])
        var classes = NameClasses(model: try ModelFile.model(bytes))
        try LabelledFiles.forEachText(of: arguments[TrainOptions.corpus]) { classes.add($0) }
        for text in try LabelledFiles.read(folder: arguments[TrainOptions.data])
        where text.fold != 0 { classes.add(text.text) }
        var facts = try WordsFile.read(arguments[TrainOptions.words]).words
        let count = classes.note(in: &facts)
        try FileBytes.write(
            arguments[TrainOptions.output], WordsFile.bytes(WordTable(words: facts)))
        TrainProgram.say("\(count) words with a class of name, \(facts.count) with facts")
    }
}

/// Counts in what names words stand, and makes a class of it.
///
/// A class says the type of name, where in it the word mostly stands, and how often that is so:
/// 1 + 6 × (2 × part + purity) + type, with 37 for words in names of several types and 38 for
/// large words outside names.
struct NameClasses {
    /// Of one word: the weight of each type and part, and of its large uses outside names.
    private struct Counts {
        var parts = SIMD32<Float>()
        var outside: Float = 0
    }

    private var counts: [UInt32: Counts] = [:]
    private var tagger: NameTagger
    private var input = TaggerInput()

    private static let mixed: UInt32 = 37
    private static let outside: UInt32 = 38
    /// Less sure readings are not counted.
    private static let certainty: Float = 0.6

    init(model: TaggerModel) { tagger = NameTagger(model: model) }

    /// Reads a text.
    mutating func add(_ text: [UInt8]) {
        let document = input.document(text)
        var next = 0
        for name in tagger.names(in: document) {
            addOutside(next..<name.tokens.lowerBound, document)
            next = name.tokens.upperBound
            let confidence = tagger.model.confidence(margin: name.margin)
            guard confidence >= Self.certainty else { continue }
            for index in name.tokens where document.tokens[index].isLarge(in: text) {
                let part =
                    name.tokens.count == 1 ? 0 : index == name.tokens.upperBound - 1 ? 2 : 1
                counts[document.tokens[index].hash, default: Counts()].parts[
                    8 * part + Int(name.type.rawValue)] += confidence
            }
        }
        addOutside(next..<document.tokens.count, document)
    }

    private mutating func addOutside(_ tokens: Range<Int>, _ document: AnnotatedDocument) {
        for index in tokens {
            let token = document.tokens[index]
            guard token.isLarge(in: document.text), !token.flags.contains(.sentenceStart) else {
                continue
            }
            counts[token.hash, default: Counts()].outside += 1
        }
    }

    /// Notes the classes; returns how many words have one.
    func note(in facts: inout [UInt32: WordFacts]) -> Int {
        var noted = 0
        for (word, count) in counts {
            guard let nameClass = Self.nameClass(count) else { continue }
            facts[word, default: WordFacts()].nameClass = nameClass
            noted += 1
        }
        return noted
    }

    private static func nameClass(_ count: Counts) -> UInt32? {
        let parts = count.parts
        let inside = parts.sum()
        guard inside + count.outside >= 1.5 else { return nil }
        if count.outside > 4 * inside { return outside }
        var best = 0
        var sums = [Float](repeating: 0, count: NameType.allCases.count)
        for type in sums.indices {
            for part in 0..<3 { sums[type] += parts[8 * part + type] }
            if sums[type] > sums[best] { best = type }
        }
        guard sums[best] > 0.6 * (inside + count.outside) else { return mixed }
        var part = 0
        for other in 1..<3 where parts[8 * other + best] > parts[8 * part + best] { part = other }
        let isPure = sums[best] > 0.93 * (inside + count.outside)
        return 1 + 6 * UInt32(2 * part + (isPure ? 1 : 0)) + UInt32(best)
    }
}
