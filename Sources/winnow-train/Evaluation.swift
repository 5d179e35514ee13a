internal import Language

/// Counts of right and wrong names, by type.
struct Evaluation {
    /// Names by the labels, names found, and those that are both.
    struct Count {
        var labelled = 0
        var found = 0
        var right = 0

        /// The harmonic mean of precision and recall, in per cent.
        var f1: Double {
            labelled + found == 0 ? 0 : 200 * Double(right) / Double(labelled + found)
        }
    }

    private(set) var counts = [Count](repeating: Count(), count: NameType.allCases.count)
    /// The margins of found names and whether they were right.
    private(set) var margins: [(margin: Int32, isRight: Bool)] = []

    /// Adds a text's names.
    mutating func add(_ text: LabelledText, found: [NameSpan], in document: AnnotatedDocument) {
        var labelled = Set<String>()
        for name in text.names {
            counts[Int(name.type.rawValue)].labelled += 1
            labelled.insert("\(name.range) \(name.type)")
        }
        for span in found {
            let range =
                document.tokens[span.tokens.lowerBound].byteRange
                .lowerBound..<document.tokens[span.tokens.upperBound - 1].byteRange.upperBound
            let isRight = labelled.contains("\(range) \(span.type)")
            counts[Int(span.type.rawValue)].found += 1
            if isRight { counts[Int(span.type.rawValue)].right += 1 }
            margins.append((span.margin, isRight))
        }
    }

    /// Adds the counts of another evaluation.
    mutating func add(_ other: Evaluation) {
        for type in counts.indices {
            counts[type].labelled += other.counts[type].labelled
            counts[type].found += other.counts[type].found
            counts[type].right += other.counts[type].right
        }
        margins += other.margins
    }

    /// The counts of all types, but of events, which are not scored.
    var total: Count {
        var sum = Count()
        for type in NameType.allCases where type != .event {
            sum.labelled += counts[Int(type.rawValue)].labelled
            sum.found += counts[Int(type.rawValue)].found
            sum.right += counts[Int(type.rawValue)].right
        }
        return sum
    }

    /// One line: F1 of all and of each type.
    func line(_ name: String) -> String {
        let types = NameType.allCases.map { type in
            let count = counts[Int(type.rawValue)]
            return "\(type.label) \(Self.text(count.f1)) (\(count.labelled))"
        }
        let padded = name + String(repeating: " ", count: max(1, 11 - name.count))
        return padded + "ALL \(Self.text(total.f1)) (\(total.labelled))  "
            + types.joined(separator: "  ")
    }

    /// A figure with one decimal.
    static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

/// The evaluations of several sets of texts.
struct Scores {
    private var sets: [String: Evaluation] = [:]

    private static let order = ["reports", "name-rich", "news", "gmb", "ewt", "wnut"]

    /// Tags texts and adds what came of it.
    mutating func add(_ texts: [LabelledText], tagger: inout NameTagger) {
        var input = TaggerInput()
        for text in texts {
            let document = input.document(text.text)
            let found = tagger.names(in: document)
            sets[text.figure, default: Evaluation()].add(text, found: found, in: document)
        }
    }

    /// Adds the counts of other scores.
    mutating func add(_ other: Scores) {
        for (name, evaluation) in other.sets { sets[name, default: Evaluation()].add(evaluation) }
    }

    /// The evaluation of one set.
    subscript(name: String) -> Evaluation { sets[name] ?? Evaluation() }

    /// The margins of the project's own sets.
    var ownMargins: [(margin: Int32, isRight: Bool)] {
        ["reports", "name-rich", "news"].flatMap { self[$0].margins }
    }

    /// A line for each set.
    var lines: [String] {
        Self.order.filter { sets[$0] != nil }.map { self[$0].line($0) }
    }
}
