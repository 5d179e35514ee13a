/// The entities of results that are not indexed yet, by term.
///
/// The index is a row of runs. A run covers some thousand results and says for each term which
/// of them name it. It is written at once, in the order of its terms, behind the runs before: so
/// the index only ever grows at its end, however large it is, where an index with a row for each
/// entity and result would touch a page in a random place for every one of them.
struct EntityRun {
    /// How many postings a run may have before it is written, 16 bytes each.
    static let postingLimit = 500_000

    private struct Posting {
        var term: Int32
        var mentions: Int32
        var sequence: Int64
    }

    /// The first result whose entities are in it; those before are to be read from the tables.
    private(set) var first: Int64
    private var terms = TermTable()
    private var postings: [Posting] = []
    private var term: [UInt8] = []

    /// An empty run, from this sequence number on.
    init(first: Int64) { self.first = first }

    /// Whether it has grown so far that it should be written now.
    var isFull: Bool { postings.count >= Self.postingLimit }

    /// Adds the entities of a result.
    mutating func add(_ rows: borrowing AnnotationRows, sequence: Int64) {
        let texts = rows.texts.span
        for entity in rows.entities {
            add(
                name: texts.extracting(entity.name), type: texts.extracting(entity.type),
                norm: texts.extracting(entity.norm ?? 0..<0), mentions: entity.mentions,
                sequence: sequence)
        }
    }

    /// Adds an entity of a result.
    mutating func add(
        name: Span<UInt8>, type: Span<UInt8>, norm: Span<UInt8>, mentions: Int, sequence: Int64
    ) {
        EntityTerm.write(name, type: type, to: &term)
        addPosting(mentions, sequence)
        guard EntityTerm.isIdentity(norm, type: type) else { return }
        let nameTerm = term
        EntityTerm.write(norm, type: type, to: &term)
        if term != nameTerm { addPosting(mentions, sequence) }
    }

    private mutating func addPosting(_ mentions: Int, _ sequence: Int64) {
        let bytes = term
        let number = Int32(terms.number(of: bytes.span))
        postings.append(
            Posting(
                term: number, mentions: Int32(truncatingIfNeeded: mentions), sequence: sequence))
    }

    /// Gives each term with its postings, encoded, in the order of the terms.
    func forEachTerm<Failure>(
        _ body: (_ term: [UInt8], _ postings: [UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let grouped = groupedByTerm()
        for number in terms.sorted() {
            var list = PostingList()
            for index in grouped.starts[number]..<grouped.starts[number + 1] {
                let posting = postings[grouped.order[index]]
                list.append(sequence: posting.sequence, mentions: Int(posting.mentions))
            }
            try body(Array(terms.bytes(of: number)), list.bytes)
        }
    }

    /// The postings' indices by term, and where those of each term start.
    private func groupedByTerm() -> (order: [Int], starts: [Int]) {
        var starts = [Int](repeating: 0, count: terms.count + 1)
        for posting in postings { starts[Int(posting.term) + 1] += 1 }
        for number in 0..<terms.count { starts[number + 1] += starts[number] }
        var next = starts
        var order = [Int](repeating: 0, count: postings.count)
        for (index, posting) in postings.enumerated() {
            order[next[Int(posting.term)]] = index
            next[Int(posting.term)] += 1
        }
        return (order, starts)
    }
}
