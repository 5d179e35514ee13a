import Arguments
import Glibc
import JSON
import Platform

extension Benchmark {
    private static let rounds = Option.integer(
        "rounds", "N", in: 1...100, default: 3, "Runs of each side, taken in turns.")
    private static let documents = Option.integer(
        "documents", "N", in: 100...5_000_000, default: 20_000, "Documents of each run.")
    private static let corpus = Option.string(
        "corpus", "PATH", "A .jsonl file, or a folder of them, with other texts; cut to 3 KB.")
    private static let json = Option.flag("json", "Print JSON instead of lines.")

    /// The whole pipeline, everything durable, beside what a user would build instead.
    static let endToEnd = Benchmark(
        command: Command(
            "end-to-end", "Compares the pipeline with pyzmq PUSH/PULL and SQLite.",
            discussion: """
                Hub, two slots and a producer as processes over ipc, from the start of the push to \
                the last settled document, every receipt and result on disk. The peer finds less \
                and keeps nothing before its last step.
                """,
            options: [rounds, documents, corpus, json])
    ) { parsed in
        let result = try EndToEndBenchmark(
            corpus: parsed[corpus], documents: parsed[documents]
        ).compare(rounds: parsed[rounds])
        print(parsed[json] ? result.json : result.text)
    }
}

/// Runs both pipelines on the same documents.
struct EndToEndBenchmark {
    /// One of the two could not be run.
    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    private let folder: WorkFolder
    private let documents: Int
    private let winnow: String
    private let peer: String

    /// Prepares distinct documents, so that none is a duplicate.
    init(corpus: String?, documents: Int) throws {
        folder = try WorkFolder()
        self.documents = documents
        winnow = FilePath.join(
            FilePath.folder(of: try FilePath.ofOwnProgram()), "winnow")
        peer = BenchmarkFiles.path("Peer/pyzmq_pipeline.py")
        let texts = try SampleTexts(corpus: corpus, length: 3_000)
        try texts.writeLines(documents, to: folder.path("documents.jsonl"))
    }

    /// Takes turns and keeps every figure.
    func compare(rounds: Int) throws -> EndToEndResult {
        var result = EndToEndResult(documents: documents)
        for round in 0..<rounds {
            try runPipeline(round, &result)
            try runPeer(round, &result)
        }
        return result
    }

    private func runPipeline(_ round: Int, _ result: inout EndToEndResult) throws {
        let home = try folder.make("ours-\(round)")
        let address = "ipc://\(home)"
        let hub = try start(["hub", "--store", home + "/winnow.db", "--listen", address])
        let workers = try start(["work", "--hub", address, "--slots", "2"])
        defer {
            for process in [workers, hub] {
                process.kill(SIGTERM)
                _ = process.wait()
            }
        }
        try awaitSlots(of: address)
        let begin = SystemTime().now
        let push = try start(["push", folder.path("documents.jsonl"), "--hub", address])
        guard push.wait().isSuccess else { throw Failed(description: "the push failed") }
        result.ours.append(Double(documents) / (SystemTime().now - begin).inSeconds)
        let usage = ProcessUsage.of(pid: hub.pid)
        result.hubPeak = max(result.hubPeak, usage?.peakResidentBytes ?? 0)
        var processor = usage?.processorTime.inSeconds ?? 0
        for slot in ChildList.of(workers.pid) {
            let usage = ProcessUsage.of(pid: slot)
            result.slotPeak = max(result.slotPeak, usage?.peakResidentBytes ?? 0)
            processor += usage?.processorTime.inSeconds ?? 0
        }
        result.processorSeconds.append(processor * 1_000 / Double(documents))
    }

    private func start(_ arguments: [String]) throws -> ChildProcess {
        var options = ChildOptions()
        options.output = .null
        options.errors = .null
        options.environment["WINNOW_CONFIG"] = .some(nil)
        return try ChildProcess(winnow, arguments, options)
    }

    /// Waits until both slots have joined, so that their start is not measured.
    private func awaitSlots(of address: String) throws {
        let output = folder.path("status.json")
        for _ in 0..<100 {
            var options = ChildOptions()
            let file = try OutputFile(output)
            options.output = .descriptor(file.descriptor)
            options.errors = .null
            let status = try ChildProcess(winnow, ["status", "--json", "--hub", address], options)
            _ = status.wait()
            let answer = try JSONValue.parse(try FileBytes.read(output, limit: 1 << 20))
            let slots = answer["workers"]?.arrayValue?.first?["slots"]?.integerValue
            if slots == 2 { return }
        }
        throw Failed(description: "the slots did not join the hub")
    }

    private func runPeer(_ round: Int, _ result: inout EndToEndResult) throws {
        let home = try folder.make("peer-\(round)")
        let output = home + "/rate.json"
        let file = try OutputFile(output)
        var options = ChildOptions()
        options.output = .descriptor(file.descriptor)
        let process = try ChildProcess(
            "/usr/bin/python3",
            [peer, folder.path("documents.jsonl"), String(documents), home], options)
        guard process.wait().isSuccess else {
            throw Failed(
                description: "the peer failed; install python3-zmq and python3-ahocorasick")
        }
        let answer = try JSONValue.parse(try FileBytes.read(output, limit: 1 << 20))
        result.peer.append(answer["documents_per_second"]?.doubleValue ?? 0)
    }
}
