internal import Records

/// What an annotation adds to the tables; reused from one annotation to the next.
///
/// Texts are ranges of `texts`, decoded, so that filling it allocates nothing once it has grown.
struct AnnotationRows {
    /// How many rows of one kind an annotation may have: row ids leave 20 bits for them.
    static let rowLimit = 1 << 20

    /// A range of `texts`.
    typealias Text = Range<Int>

    /// An entity, with the places where it is mentioned as a JSON array of `[start,end]`.
    struct Entity {
        var type: Text
        var name: Text
        var norm: Text?
        var mentions = 0
        var spans: Text
    }

    /// A statistic; what it is said of is kept as worded.
    struct Statistic {
        var start = 0
        var end = 0
        var kind: Text = 0..<0
        var value: Double?
        var low: Double?
        var high: Double?
        var from: Double?
        var to: Double?
        var of: Double?
        var unit: Text?
        var per: Text?
        var comparator: Text?
        var direction: Text?
        var population: Text?
        var attribution: Text?
        var place: Text?
        /// First and last year; the same for a single one.
        var years: (first: Int, last: Int)?
    }

    /// A relation; `object` is the role, the tier or the instrument.
    struct Relation {
        var type: Text = 0..<0
        var country: Text?
        var object: Text?
        var action: Text?
        var year: Int?
        var evidence: Range<Int>?
        var wording: Text?
    }

    /// One mention of an entity, in the order of the text.
    struct Mention {
        var entity: Int
        var start: Int
        var end: Int
    }

    var schema: Text = 0..<0
    /// The document's id in hexadecimal.
    var document: Text = 0..<0
    /// The extractor version.
    var extractor: Text = 0..<0
    /// The document's language; empty if it is not said.
    var language: Text = 0..<0
    var entities: [Entity] = []
    var mentions: [Mention] = []
    var statistics: [Statistic] = []
    var relations: [Relation] = []
    var texts: [UInt8] = []

    /// Empties it and keeps its room.
    mutating func removeAll() {
        schema = 0..<0
        document = 0..<0
        extractor = 0..<0
        language = 0..<0
        entities.removeAll(keepingCapacity: true)
        mentions.removeAll(keepingCapacity: true)
        statistics.removeAll(keepingCapacity: true)
        relations.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
    }

    /// The document's language if that is not English.
    var otherLanguage: String? {
        let code = String(decoding: texts[language], as: UTF8.self)
        return ["", "en", "und"].contains(code) ? nil : code
    }

    /// Whether the annotation names the document with this digest.
    func isOf(digest: [UInt8]) -> Bool {
        let id = DocumentID(hex: String(decoding: texts[document], as: UTF8.self))
        return id?.bytes == digest
    }

    /// Writes each entity's mentions into its `spans`.
    mutating func writeSpans() {
        var next = [Int](repeating: 0, count: entities.count)
        for mention in mentions { next[mention.entity] += 1 }
        var total = 0
        for entity in next.indices { (next[entity], total) = (total, total + next[entity]) }
        var order = [Int](repeating: 0, count: mentions.count)
        for (index, mention) in mentions.enumerated() {
            order[next[mention.entity]] = index
            next[mention.entity] += 1
        }
        var first = 0
        for entity in entities.indices {
            entities[entity].spans = writeSpans(order[first..<next[entity]])
            first = next[entity]
        }
    }

    private mutating func writeSpans(_ indices: ArraySlice<Int>) -> Text {
        let start = texts.count
        texts.append(UInt8(ascii: "["))
        for index in indices {
            if index != indices.first { texts.append(UInt8(ascii: ",")) }
            texts.append(UInt8(ascii: "["))
            append(decimal: mentions[index].start)
            texts.append(UInt8(ascii: ","))
            append(decimal: mentions[index].end)
            texts.append(UInt8(ascii: "]"))
        }
        texts.append(UInt8(ascii: "]"))
        return start..<texts.count
    }

    private mutating func append(decimal value: Int) {
        var power = 1
        while value / power >= 10 { power *= 10 }
        while power > 0 {
            texts.append(UInt8(ascii: "0") + UInt8(value / power % 10))
            power /= 10
        }
    }
}
