import Arguments
import JSON

extension Benchmark {
    private static let pairs = Option.integer(
        "pairs", "N", in: 1...1_000, default: 7, "Runs of each side.")
    private static let only = Option.string(
        "only", "TEXT", default: "", "Measure only what has this text in its name.")
    private static let json = Option.flag("json", "Print JSON instead of lines.")

    /// The binding's speed beside the same loops in C.
    static let zeroMQ = Benchmark(
        command: Command(
            "zeromq", "Compares the ZeroMQ binding with the same loops in C.",
            discussion: """
                PUSH/PULL and ROUTER/DEALER with at most 256 unanswered messages, over tcp on this \
                machine; by messages (bytes stay in libzmq's memory) and by frames (arrays).
                """,
            options: [pairs, only, json])
    ) { parsed in
        var results: [Comparison] = []
        for traffic in ZeroMQBenchmark.traffics(naming: parsed[only]) {
            for result in try ZeroMQBenchmark.compare(traffic, pairs: parsed[pairs]) {
                results.append(result)
                if !parsed[json] { print(result.line) }
            }
        }
        if parsed[json] { print(ZeroMQBenchmark.json(results)) }
    }
}

/// One kind of traffic, done in three ways that each take some seconds.
protocol Traffic: Sendable {
    /// What it is, in words.
    var name: String { get }
    /// How many messages flow.
    var count: Int { get }
    /// Seconds of the loop in C; negative if it failed.
    func inC() -> Double
    /// Seconds with bytes that stay in libzmq's memory.
    func byMessages() throws -> Double
    /// Seconds with arrays in and out.
    func byFrames() throws -> Double
}

/// What the benchmark of the binding does.
enum ZeroMQBenchmark {
    /// The loop in C failed.
    struct PeerFailed: Error {}

    private static let traffics: [any Traffic] = [
        PushPull(name: "PUSH/PULL 100 B", count: 1_000_000, size: 100),
        PushPull(name: "PUSH/PULL 3 KB", count: 150_000, size: 3_000),
        PushPull(name: "PUSH/PULL 64 KB", count: 10_000, size: 65_536),
        Acknowledged(
            name: "ROUTER/DEALER 3 KB, window 256", count: 100_000, size: 3_000, window: 256),
    ]

    /// The kinds of traffic with the text in their name.
    static func traffics(naming text: String) -> [any Traffic] {
        traffics.filter { text.isEmpty || $0.name.contains(text) }
    }

    /// Runs the three ways in turns, first one way round and then the other.
    static func compare(_ traffic: any Traffic, pairs: Int) throws -> [Comparison] {
        var messages = Comparison(
            "\(traffic.name), messages", count: traffic.count, unit: "messages")
        var frames = Comparison("\(traffic.name), frames", count: traffic.count, unit: "messages")
        for pair in 0..<pairs {
            var ways: [() throws -> Double] = [
                traffic.byMessages, traffic.inC, traffic.byFrames,
            ]
            if pair % 2 == 1 { ways.reverse() }
            var times = try ways.map { try RunTime(of: $0) }
            if pair % 2 == 1 { times.reverse() }
            guard times[1].wall > 0 else { throw PeerFailed() }
            messages.add(subject: times[0], peer: times[1])
            frames.add(subject: times[2], peer: times[1])
        }
        return [messages, frames]
    }

    static func json(_ results: [Comparison]) -> String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("benchmark", "zeromq")
        writer.beginArray("results")
        for result in results { result.write(to: &writer) }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
