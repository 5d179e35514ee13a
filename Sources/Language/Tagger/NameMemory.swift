/// Reads the names of a document once more with the whole document in mind.
///
/// A name means the same thing all through a text: where the model wavered, the type that it gave
/// the same words elsewhere decides; surnames of people and short forms in brackets are found
/// again where they stand alone.
struct NameMemory {
    /// For a wording, how much speaks for each type.
    private var votes: [UInt64: SIMD8<Float>] = [:]
    /// Wordings that are looked for where the model saw no name, by their first word.
    private var sought: [UInt32: [(key: UInt64, length: Int)]] = [:]
    /// Their keys.
    private var soughtKeys: Set<UInt64> = []
    private var isNamed: [Bool] = []

    /// Names this sure keep their type.
    private static let certainty: Float = 0.95
    /// Found again by what the rest of the document says.
    private static let repeatedConfidence: Float = 0.7
    /// A place's name that the words around it make a person's.
    private static let toldConfidence: Float = 0.85
    private static let lengthLimit = 6

    /// The names with types settled, and those found again, in order.
    mutating func complete(
        _ spans: [NameSpan], confidence: (Int32) -> Float, _ document: AnnotatedDocument
    ) -> [TaggedName] {
        var names = spans.map {
            Self.asPerson(
                TaggedName(span: Self.untitled($0, document), confidence: confidence($0.margin)),
                document)
        }
        guard !names.isEmpty else { return names }
        votes.removeAll(keepingCapacity: true)
        sought.removeAll(keepingCapacity: true)
        soughtKeys.removeAll(keepingCapacity: true)
        for name in names { note(name, document) }
        for index in names.indices { settle(&names[index], document) }
        if !sought.isEmpty { findAgain(&names, document) }
        return names
    }

    /// The name of a place that a person bears as the text tells: `Mr. Jordan`.
    private static func asPerson(
        _ name: TaggedName, _ document: AnnotatedDocument
    ) -> TaggedName {
        let tokens = name.span.tokens
        guard name.span.type == .location,
            tokens.count == 1
                ? PersonSigns.isPerson(tokens, document)
                : PersonSigns.isTitled(tokens, document)
        else { return name }
        return TaggedName(
            span: NameSpan(tokens: tokens, type: .person), confidence: toldConfidence)
    }

    /// A person's name without the title before it.
    private static func untitled(_ span: NameSpan, _ document: AnnotatedDocument) -> NameSpan {
        var span = span
        while span.type == .person, span.tokens.count > 1,
            titles.contains(document.tokens[span.tokens.lowerBound].hash)
        {
            span.tokens = span.tokens.dropFirst()
        }
        return span
    }

    private static let titles = WordSet(
        "da district attorney director detective sheriff commissioner secretary governor princess")

    /// A hash of a wording, whatever its case.
    private static func key(_ tokens: TokenSpan, _ document: AnnotatedDocument) -> UInt64 {
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in tokens {
            key = (key ^ UInt64(document.tokens[index].hash)) &* 0x100_0000_01B3
        }
        return key ^ key >> 29
    }

    private mutating func note(_ name: TaggedName, _ document: AnnotatedDocument) {
        let tokens = name.span.tokens
        let type = name.span.type
        vote(tokens, type, name.confidence, document)
        switch type {
        case .person where tokens.count > 1 && name.confidence >= 0.6:
            let surname = tokens.upperBound - 1..<tokens.upperBound
            if document.tokens[surname.lowerBound].flags.contains(.capitalized) {
                vote(surname, .person, name.confidence, document)
                seek(surname, document)
            }
        case .organization, .law:
            guard let short = Acronyms.short(after: tokens, document) else { return }
            vote(short..<short + 1, type, 2, document)
            seek(short..<short + 1, document)
        default: break
        }
        let isSought = name.confidence >= 0.9 && tokens.count > 1
        if isSought { seek(tokens, document) }
    }

    private mutating func vote(
        _ tokens: TokenSpan, _ type: NameType, _ weight: Float, _ document: AnnotatedDocument
    ) {
        votes[Self.key(tokens, document), default: SIMD8()][Int(type.rawValue)] += weight
    }

    private mutating func seek(_ tokens: TokenSpan, _ document: AnnotatedDocument) {
        guard tokens.count <= Self.lengthLimit else { return }
        let key = Self.key(tokens, document)
        guard soughtKeys.insert(key).inserted else { return }
        sought[document.tokens[tokens.lowerBound].hash, default: []].append((key, tokens.count))
    }

    /// Gives a doubtful name the type that most speaks for.
    private func settle(_ name: inout TaggedName, _ document: AnnotatedDocument) {
        guard name.confidence < Self.certainty,
            let counts = votes[Self.key(name.span.tokens, document)],
            let best = Self.winner(counts), best != name.span.type
        else { return }
        name.span.type = best
        name.confidence = Self.repeatedConfidence
    }

    /// The type with twice as much for it as any other.
    private static func winner(_ counts: SIMD8<Float>) -> NameType? {
        var best = 0
        for type in 1..<NameType.allCases.count where counts[type] > counts[best] { best = type }
        for type in 0..<NameType.allCases.count
        where type != best && 2 * counts[type] > counts[best] {
            return nil
        }
        return NameType(rawValue: UInt8(best))
    }

    private mutating func findAgain(_ names: inout [TaggedName], _ document: AnnotatedDocument) {
        isNamed.removeAll(keepingCapacity: true)
        isNamed.append(contentsOf: repeatElement(false, count: document.tokens.count))
        for name in names { for token in name.span.tokens { isNamed[token] = true } }
        let count = names.count
        for index in document.tokens.indices where isFree(index, document) {
            guard let wordings = sought[document.tokens[index].hash],
                let name = name(at: index, wordings, document)
            else { continue }
            for token in name.span.tokens { isNamed[token] = true }
            names.append(name)
        }
        if names.count > count {
            names.sort { $0.span.tokens.lowerBound < $1.span.tokens.lowerBound }
        }
    }

    /// Whether a token is a large word outside all names.
    private func isFree(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.tokens[index].flags.contains(.capitalized) && !isNamed[index]
    }

    /// Whether a large word may belong to the name behind it, and has its capital not only for
    /// starting a sentence.
    private func isNamePart(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        isFree(index, document) && !document.tokens[index].flags.contains(.sentenceStart)
    }

    /// The longest wording that begins at a token, if it is not part of something longer.
    private func name(
        at index: Int, _ wordings: [(key: UInt64, length: Int)], _ document: AnnotatedDocument
    ) -> TaggedName? {
        var found: TokenSpan?
        for (key, length) in wordings where length > found?.count ?? 0 {
            let tokens = index..<min(index + length, document.tokens.count)
            if Self.key(tokens, document) == key { found = tokens }
        }
        guard let found, !found.contains(where: { isNamed[$0] }),
            found.lowerBound == 0 || !isNamePart(found.lowerBound - 1, document),
            found.upperBound == document.tokens.count || !isFree(found.upperBound, document),
            let counts = votes[Self.key(found, document)], let type = Self.winner(counts)
        else { return nil }
        return TaggedName(
            span: NameSpan(tokens: found, type: type), confidence: Self.repeatedConfidence)
    }
}
