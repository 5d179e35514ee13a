/// Ties citations to the entries of the reference list that they name.
///
/// A citation that fits several entries equally well is tied to none. Of several lists that of its
/// own part of the text counts, which is the next one behind it.
struct CitationLinker: PipelineComponent {
    static let name: StaticString = "references"

    private var index = EntryIndex()

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard !document.bibliography.isEmpty else { return }
        document.citationTies = ties(document)
    }

    private mutating func ties(_ document: AnnotatedDocument) -> [CitationTie] {
        let citations = document.mentions.indices.filter {
            document.mentions[$0].kind == .citation
        }
        guard !citations.isEmpty else { return [] }
        fill(document)
        var matcher = CitationMatcher(finder: WorkFinder(document: document, index: index))
        return citations.compactMap { mention in
            let entries = matcher.entries(of: document.mentions[mention])
            return entries.isEmpty ? nil : CitationTie(mention: mention, entries: entries)
        }
    }

    private mutating func fill(_ document: AnnotatedDocument) {
        index.removeAll()
        for (number, entry) in document.bibliography.enumerated() {
            fill(number, entry, document)
        }
    }

    private mutating func fill(
        _ number: Int, _ entry: BibliographyEntry, _ document: AnnotatedDocument
    ) {
        let parts = entry.parts
        let (list, year) = (entry.list, parts.year?.value)
        let limit = EntryIndex.wordLimit
        let names = WorkWords.first(limit, of: parts.opening, document)
        index.add(number, names, .author, list: list, year: year)
        if let first = names.first, CitationWords.particles.contains(first) {
            index.add(number, names.dropFirst(), .author, list: list, year: year)
        }
        if let acronym = parts.acronym ?? WorkWords.acronym(of: parts.names, document) {
            index.add(number, [acronym], .author, list: list, year: year)
        }
        if let surname = Self.lastName(parts, document) {
            index.add(number, [surname], .author, list: list, year: year)
        }
        let title = WorkWords.first(limit, of: parts.title, document)
        index.add(number, title, .title, list: list)
        let container = WorkWords.first(limit, of: parts.container, document)
        index.add(number, container, .container, list: list)
        if let led = entry.number { index.add(number, number: led, list: list) }
    }

    /// The surname where the given name stands first, as in notes: `Mary Buckley, "Routes"`.
    private static func lastName(
        _ parts: EntryParts, _ document: AnnotatedDocument
    ) -> UInt32? {
        let words = parts.names.prefix(4).prefix {
            document.tokens[$0].flags.contains(.capitalized)
        }
        guard let last = words.last, (2...3).contains(words.count) else { return nil }
        return document.tokens[last].hash
    }
}

/// Looks up citations one after the other.
private struct CitationMatcher {
    /// A citation is looked for in so many lists from its own on.
    private static let listLimit = 4

    let finder: WorkFinder
    private var document: AnnotatedDocument { finder.document }
    private var reader: CitedWorkReader
    /// The end of each list.
    private var ends: [Offset] = []
    private var last: [Int] = []
    /// The last citation by numbers: its end and its last number.
    private var lastNumber: (end: Int, number: Int)?

    init(finder: WorkFinder) {
        self.finder = finder
        reader = CitedWorkReader(finder.document)
        for entry in finder.document.bibliography {
            if entry.list == ends.count { ends.append(entry.range.upperBound) }
            ends[entry.list] = entry.range.upperBound
        }
    }

    /// The entries that a citation names, in order.
    mutating func entries(of citation: Mention) -> [Int] {
        let numbers = numbers(of: citation.tokens)
        var found: Set<Int> = []
        if numbers.isEmpty {
            let isBroken = !document.tokens[citation.tokens].contains {
                $0.mark == Ascii.closeRound || $0.mark == Ascii.closeSquare
            }
            for work in reader.read(citation.tokens) {
                if work.isRepeat { found.formUnion(last.count == 1 ? last : []) }
                let years = work.years.isEmpty ? [nil] : work.years.map(Optional.some)
                for year in years {
                    if let entry = entry(work, year, isBroken, citation) { found.insert(entry) }
                }
            }
        } else {
            found = numbered(numbers, citation)
        }
        last = found.sorted()
        return last
    }

    /// The numbers in a citation, with those between it and the one that a dash joins to it:
    /// `[3]–[5]`.
    private mutating func numbers(of citation: TokenSpan) -> [Int] {
        let numbers = reader.numbers(citation)
        guard let first = numbers.first, let final = numbers.last else { return [] }
        defer { lastNumber = (citation.upperBound, final) }
        guard let lastNumber, lastNumber.end + 1 == citation.lowerBound,
            document.isDash(lastNumber.end), lastNumber.number < first,
            first - lastNumber.number <= CitedWorkReader.rangeLimit
        else { return numbers }
        return Array(lastNumber.number + 1..<first) + numbers
    }

    private func entry(
        _ work: CitedWork, _ year: EntryParts.Year?, _ isBroken: Bool, _ citation: Mention
    ) -> Int? {
        for list in lists(citation) {
            switch finder.find(work, year, list: list, isBroken: isBroken) {
            case .unknown: continue
            case .ambiguous: return nil
            case .entry(let entry): return entry
            }
        }
        return nil
    }

    private func numbered(_ numbers: [Int], _ citation: Mention) -> Set<Int> {
        for list in lists(citation) {
            let found = numbers.compactMap { finder.index.entry(number: $0, list: list) }
            if !found.isEmpty { return Set(found) }
        }
        return []
    }

    /// The lists to look in: from the next one behind the citation on, then the one before.
    private func lists(_ citation: Mention) -> [Int] {
        let next = ends.firstPlace { $0 > citation.range.lowerBound }
        return Array(next..<min(next + Self.listLimit, ends.count)) + (next > 0 ? [next - 1] : [])
    }
}
