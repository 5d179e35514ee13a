import JSON

/// The times of two ways to do the same work, taken in turns so that both meet the same machine.
struct Comparison {
    /// What was done, in words.
    let name: String
    /// How many units of work each run did.
    let count: Int
    /// What a unit is called in the plural.
    let unit: String
    private var pairs: [(subject: RunTime, peer: RunTime)] = []

    init(_ name: String, count: Int, unit: String) {
        self.name = name
        self.count = count
        self.unit = unit
    }

    /// Notes the times of one pair.
    mutating func add(subject: RunTime, peer: RunTime) {
        pairs.append((subject, peer))
    }

    /// The median rate of the way under test, in units a second.
    var subjectRate: Double { Double(count) / median(pairs.map(\.subject.wall)) }

    /// The median rate of the way it is compared with.
    var peerRate: Double { Double(count) / median(pairs.map(\.peer.wall)) }

    /// The median over the pairs of how much faster than the peer the subject was.
    var ratio: Double { median(pairs.map { $0.peer.wall / $0.subject.wall }) }

    /// The same of processor time.
    var processorRatio: Double {
        median(pairs.map { $0.peer.processor / $0.subject.processor })
    }

    /// A member of the benchmark's JSON output.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("unit", "\(unit)/s")
        writer.member("swift", subjectRate.rounded())
        writer.member("peer", peerRate.rounded())
        writer.member("ratio", rounded(ratio))
        writer.member("processorRatio", rounded(processorRatio))
        writer.member("pairs", pairs.count)
        writer.endObject()
    }

    /// A line of the benchmark's table.
    var line: String {
        "\(name): \(Int(subjectRate)) against \(Int(peerRate)) \(unit)/s, ratio \(rounded(ratio)), "
            + "by processor time \(rounded(processorRatio))"
    }

    private func rounded(_ ratio: Double) -> Double { (ratio * 100).rounded() / 100 }

    private func median(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return .nan }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
