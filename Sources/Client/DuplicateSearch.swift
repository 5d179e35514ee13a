internal import Documents
public import Records
internal import Storage

/// Which documents count as near-duplicates, and among which they are looked for.
public struct DuplicateOptions: Sendable {
    /// The farthest that `distance` may be.
    public static let distanceLimit = FingerprintPairs.distanceLimit

    /// Only documents of this batch.
    public var batch: String?
    /// Pairs whose simhash differs in more bits are not looked at.
    public var distance: Int
    /// The least resemblance of their texts, 0 to 1.
    public var similarity: Double

    /// Makes options.
    public init(batch: String? = nil, distance: Int, similarity: Double) {
        self.batch = batch
        self.distance = distance
        self.similarity = similarity
    }
}

/// A document that is a near-duplicate of another.
public struct DuplicateDocument: Sendable {
    /// Its digest.
    public var document: DocumentID
    /// The name of its first source.
    public var name: String
    /// How much of their three-word sequences it and the first of its group share, 0 to 1.
    public var similarity: Double
}

/// Near-duplicates, and how many documents were looked at.
public struct DuplicateReport: Sendable {
    /// Documents with a result among which they were looked for.
    public var compared: Int
    /// Each with its documents in the order of the store, the first one with a similarity of 1.
    public var groups: [[DuplicateDocument]]
}

/// Looks for near-duplicates: fingerprints that differ little, and texts that share their wording.
///
/// It keeps the fingerprints with names and digests, and of texts the sequences of a bounded
/// number at a time.
struct DuplicateSearch {
    /// Sequences of texts kept, of 8 bytes each.
    private static let shingleLimit = 4 << 20

    private let source: any DuplicateSource
    private let options: DuplicateOptions
    private var rows: [FingerprintRow] = []
    private var kept: [Int: Shingles] = [:]
    private var keptCount = 0

    /// Reads the fingerprints.
    init(_ source: any DuplicateSource, _ options: DuplicateOptions) throws(ClientError) {
        self.source = source
        self.options = options
        var after: Int64? = 0
        while let start = after {
            let page = try source.fingerprints(ofBatch: options.batch, after: start)
            rows += page.rows
            after = page.next
        }
    }

    /// All groups of near-duplicates.
    mutating func report() throws(ClientError) -> DuplicateReport {
        var groups = Groups(count: rows.count)
        let distinct = try joinAlike(&groups)
        let pairs = FingerprintPairs(distance: options.distance, count: distinct.count)
        try pairs.find(in: distinct.map { rows[$0].simhash }) {
            (one, other) throws(ClientError) in
            try join(distinct[one], distinct[other], &groups)
        }
        var found: [[DuplicateDocument]] = []
        for group in groups.all() {
            var documents: [DuplicateDocument] = []
            for place in group {
                documents.append(document(place, try resemblance(group[0], place)))
            }
            found.append(documents)
        }
        return DuplicateReport(compared: rows.count, groups: found)
    }

    /// The near-duplicates of one document, the most alike first.
    mutating func duplicates(of document: DocumentID) throws(ClientError) -> DuplicateReport {
        guard let own = rows.firstIndex(where: { $0.document == document }) else {
            throw ClientError(.notFound, "the document has no result to compare, or is not in it")
        }
        var found = [self.document(own, 1)]
        for place in rows.indices where place != own && isNear(own, place) {
            let similarity = try resemblance(own, place)
            if similarity >= options.similarity {
                found.append(self.document(place, similarity))
            }
        }
        found[1...].sort { $0.similarity > $1.similarity }
        return DuplicateReport(compared: rows.count, groups: found.count > 1 ? [found] : [])
    }

    /// Compares documents of one fingerprint with the first of them, and gives those first ones.
    private mutating func joinAlike(_ groups: inout Groups) throws(ClientError) -> [Int] {
        var firsts: [UInt64: Int] = [:]
        var distinct: [Int] = []
        for place in rows.indices {
            if let first = firsts[rows[place].simhash] {
                try join(first, place, &groups)
            } else {
                firsts[rows[place].simhash] = place
                distinct.append(place)
            }
        }
        return distinct
    }

    private mutating func join(
        _ one: Int, _ other: Int, _ groups: inout Groups
    ) throws(ClientError) {
        guard groups.first(of: one) != groups.first(of: other) else { return }
        if try resemblance(one, other) >= options.similarity { groups.join(one, other) }
    }

    private func isNear(_ one: Int, _ other: Int) -> Bool {
        (rows[one].simhash ^ rows[other].simhash).nonzeroBitCount <= options.distance
    }

    private func document(_ place: Int, _ similarity: Double) -> DuplicateDocument {
        DuplicateDocument(
            document: rows[place].document, name: rows[place].name, similarity: similarity)
    }

    private mutating func resemblance(_ one: Int, _ other: Int) throws(ClientError) -> Double {
        guard one != other else { return 1 }
        let mine = try shingles(of: one)
        return mine.resemblance(to: try shingles(of: other))
    }

    /// The sequences of a document's text; none where it has no text any more.
    private mutating func shingles(of place: Int) throws(ClientError) -> Shingles {
        if let known = kept[place] { return known }
        let bytes = try source.bytes(of: rows[place].document) ?? []
        let shingles = Shingles((try? DocumentDecoder.decode(bytes).text) ?? [])
        if keptCount > Self.shingleLimit {
            kept.removeAll()
            keptCount = 0
        }
        kept[place] = shingles
        keptCount += shingles.count
        return shingles
    }
}
