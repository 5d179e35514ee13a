import Arguments
import Glibc
import JSON
import Platform
import Records
import Storage

extension Benchmark {
    private static let directory = Option.string(
        "in", "DIR", default: "/var/tmp", "Where the stores are made; the disk matters.")
    private static let rounds = Option.integer(
        "rounds", "N", in: 1...100, default: 3, "Runs of each size; the median counts.")
    private static let group = Option.integer(
        "group", "N", in: 0...100_000, default: 0, "Only commits of N documents; 0 for all sizes.")
    private static let documents = Option.integer(
        "documents", "N", in: 0...10_000_000, default: 0,
        "Documents in a run; 0 for some seconds' worth.")
    private static let pageSize = Option.integer(
        "page-size", "BYTES", in: 512...65_536, default: StoreOptions().pageSize,
        "Page size of the stores.")
    private static let json = Option.flag("json", "Print JSON instead of lines.")

    /// Documents stored and settled, everything indexed.
    static let store = Benchmark(
        command: Command(
            "store", "Measures what the SQLite store takes.",
            discussion: """
                Documents of 3 KB are submitted and settled with an annotation of 40 mentions and \
                5 statistics; every commit is on disk before the next one begins.
                """,
            options: [directory, rounds, group, documents, pageSize, json])
    ) { parsed in
        var options = StoreOptions()
        options.pageSize = parsed[pageSize]
        let sizes = parsed[group] == 0 ? [1, 10, 100, 1000] : [parsed[group]]
        for size in sizes {
            let benchmark = StoreBenchmark(
                directory: parsed[directory], groupSize: size, rounds: parsed[rounds],
                documents: parsed[documents], options: options)
            let result = try benchmark.run()
            print(parsed[json] ? result.json : result.line)
        }
    }
}

/// Documents a second that a SQLite store takes and settles, by the size of a commit.
struct StoreBenchmark {
    /// What one size of commit gave.
    struct Measurement {
        var groupSize: Int
        /// Documents submitted and settled a second.
        var documentsPerSecond: Double
        /// Processor time of the writer for a document, in microseconds.
        var processorMicroseconds: Double
        /// Bytes of the store for a document.
        var bytesPerDocument: Int

        var line: String {
            "store, commits of \(groupSize): \(Int(documentsPerSecond)) docs/s, "
                + "\(Int(processorMicroseconds)) µs of processor and "
                + "\(bytesPerDocument) bytes a document"
        }

        var json: String {
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("benchmark", "store")
            writer.member("group", groupSize)
            writer.member("docs_per_second", documentsPerSecond.rounded())
            writer.member("processor_microseconds", processorMicroseconds.rounded())
            writer.member("bytes_per_document", bytesPerDocument)
            writer.endObject()
            return String(decoding: writer.bytes, as: UTF8.self)
        }
    }

    let directory: String
    let groupSize: Int
    let rounds: Int
    let documents: Int
    let options: StoreOptions

    /// Runs every round on a new store, and gives the medians.
    func run() throws -> Measurement {
        var times: [RunTime] = []
        var bytes = 0
        let count = self.count
        for _ in 0..<rounds {
            let folder = FilePath.join(directory, "winnow-bench-\(getpid())")
            try FileTree.makeDirectories(folder)
            defer { try? FileTree.remove(folder) }
            let path = FilePath.join(folder, "store.db")
            times.append(try fill(path, count))
            bytes = size(of: path)
        }
        return Measurement(
            groupSize: groupSize,
            documentsPerSecond: Double(count) / times.map(\.wall).sorted()[rounds / 2],
            processorMicroseconds: times.map(\.processor).sorted()[rounds / 2] / Double(count)
                * 1e6,
            bytesPerDocument: bytes / count)
    }

    /// A multiple of the group size: enough for some seconds, whatever the size.
    private var count: Int {
        let wanted = documents > 0 ? documents : groupSize == 1 ? 2_000 : 10_000
        return max(wanted / groupSize, 2) * groupSize
    }

    /// Puts documents into a new store; each commit submits a group and settles the one before.
    private func fill(_ path: String, _ count: Int) throws -> RunTime {
        var samples = StoreSamples(seed: 7)
        let store = try SQLiteStore(path: path, time: SystemTime(), options: options)
        var total = RunTime(wall: 0, processor: 0)
        var results: [StoreChange] = []
        var settled = 0
        for first in stride(from: 0, through: count, by: groupSize) {
            let keys = first < count ? first + 1..<first + 1 + groupSize : 0..<0
            let group = results + nextGroup(keys, &samples, &results)
            let time = try RunTime(of: {
                let start = SystemTime().now
                for case .settled in try store.commit(group) { settled += 1 }
                return (SystemTime().now - start) / .seconds(1)
            })
            total.wall += time.wall
            total.processor += time.processor
        }
        precondition(settled == count, "every document is settled")
        return total
    }

    /// Submissions of a group; their results are for the next commit.
    private func nextGroup(
        _ keys: Range<Int>, _ samples: inout StoreSamples, _ results: inout [StoreChange]
    ) -> [StoreChange] {
        results.removeAll(keepingCapacity: true)
        return keys.map { key in
            let submission = samples.submission()
            results.append(
                .result(
                    DocumentKey(rawValue: Int64(key)), attempt: 1,
                    annotation: samples.annotation(of: submission.document)))
            return .submit(submission)
        }
    }

    private func size(of path: String) -> Int {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status.st_size : 0
    }
}
