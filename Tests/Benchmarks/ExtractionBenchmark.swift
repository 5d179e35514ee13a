import Arguments
import JSON
import Language
import Platform
import Records

extension Benchmark {
    private static let rounds = Option.integer(
        "rounds", "N", in: 1...1_000, default: 5, "Passes over all texts; the median counts.")
    private static let corpus = Option.string(
        "corpus", "PATH", "A .jsonl file, or a folder of them, with other texts.")
    private static let through = Option.string(
        "through", "STAGE", "Only the stages up to this one, with the cache to themselves.")
    private static let json = Option.flag("json", "Print JSON instead of lines.")

    /// Extraction alone, on one thread.
    static let extraction = Benchmark(
        command: Command(
            "extraction", "Measures extraction, stage by stage and all together.",
            discussion: """
                MB/s of text on one thread, everything on, from the bytes of a text to the JSON of \
                its annotation. Stages are timed in passes of their own, so that the clock does \
                not count for the figure of all together.
                """,
            options: [rounds, corpus, through, json])
    ) { parsed in
        let texts = try SampleTexts(corpus: parsed[corpus], length: nil).texts
        let result = try ExtractionBenchmark(texts: texts, through: parsed[through])
            .measure(rounds: parsed[rounds])
        print(parsed[json] ? result.json : result.text)
    }
}

/// Passes texts through one extractor and keeps the times.
struct ExtractionBenchmark {
    private let texts: [[UInt8]]
    private var extractor = Extractor()
    private let context: AnnotationContext
    private let time = SystemTime()
    /// How many stages are passed; nil means all of them.
    private let limit: Int?

    init(texts: [[UInt8]], through last: String?) throws {
        self.texts = texts
        let names = extractor.componentNames
        limit = try last.map { name in
            guard let stage = names.firstIndex(of: name) else {
                throw EndToEndBenchmark.Failed(
                    description: "--through takes " + names.joined(separator: ", "))
            }
            return stage + 1
        }
        let zeros = [UInt8](repeating: 0, count: DocumentID.byteCount)
        guard let document = DocumentID(bytes: zeros) else {
            preconditionFailure("zeros of a digest's length are a digest")
        }
        context = AnnotationContext(id: "benchmark", document: document)
    }

    /// Takes the passes in turns, after one that only warms the tables and buffers.
    consuming func measure(rounds: Int) -> ExtractionResult {
        var result = ExtractionResult(
            texts: texts.count, bytes: texts.reduce(0) { $0 + $1.count },
            stageNames: Array(extractor.stageNames.prefix(limit ?? .max)))
        _ = passWhole()
        for _ in 0..<rounds {
            result.whole.append(passWhole())
            result.addStages(passStages())
        }
        result.peakBytes = ProcessUsage.current()?.peakResidentBytes ?? 0
        return result
    }

    /// Seconds for all texts, as a worker would take them.
    private mutating func passWhole() -> Double {
        let start = time.now
        for text in texts {
            if let limit {
                result(extractor.annotate(text: text, stages: limit) { _ in })
                continue
            }
            let document = extractor.annotate(text: text)
            result(extractor.annotation(of: document, context))
        }
        return (time.now - start) / .seconds(1)
    }

    /// Seconds of each stage for all texts.
    private mutating func passStages() -> [Double] {
        var seconds = [Double](repeating: 0, count: limit ?? extractor.stageNames.count)
        let time = time
        for text in texts {
            var last = time.now
            func note(_ stage: Int) {
                let now = time.now
                seconds[stage] += (now - last) / .seconds(1)
                last = now
            }
            if let limit {
                result(extractor.annotate(text: text, stages: limit, after: note))
            } else {
                result(extractor.annotation(ofText: text, context, after: note))
            }
        }
        return seconds
    }

    /// Looks at an annotation, so that no optimizer leaves out its writing.
    private func result(_ annotation: [UInt8]) {
        precondition(annotation.last == UInt8(ascii: "}"), "an annotation is an object")
    }

    /// Looks at a document, so that no optimizer leaves out its stages.
    private func result(_ document: AnnotatedDocument) {
        precondition(document.tokens.count <= document.text.count, "no token is empty")
    }
}
