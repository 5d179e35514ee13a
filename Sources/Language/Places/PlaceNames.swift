/// Names of countries, their people, groups, regions and waters, matched as they are written.
struct PlaceNames: Sendable {
    /// What a name stands for.
    struct Reading: Sendable {
        var kind: EntityKind
        /// ISO 3166-1 or 3166-2; `nil` for continents, groups and waters.
        var code: String?
        /// Whether it is also a given name, a common word or another acronym.
        var needsEvidence: Bool
        /// The gazetteer's number of its country, if any place lies in that.
        fileprivate(set) var country: Int?
        /// The number of its code in the table.
        fileprivate(set) var codeNumber: Int?
        /// Whether it is a state of the US.
        fileprivate(set) var isStateOfUS = false
    }

    private(set) var readings: [Reading] = []
    /// The codes of the table by their numbers, from 0.
    private(set) var codeNumbers: [String: Int] = [:]
    private let matcher: PhraseMatcher

    /// The names compiled into the program.
    static let world = PlaceNames(EmbeddedFiles.placeNames())

    private init(_ table: [UInt8]) {
        var entries: [PhraseMatcher.Entry] = []
        for line in table.split(separator: UInt8(ascii: "\n")) {
            let cells = line.split(separator: UInt8(ascii: "\t"))
            guard cells.count == 4,
                let kind = EntityKind(rawValue: String(decoding: cells[0], as: UTF8.self))
            else { continue }
            let code = String(decoding: cells[1], as: UTF8.self)
            let flags = cells[2]
            entries.append(
                PhraseMatcher.Entry(
                    phrase: Array(cells[3]), payload: Int32(readings.count),
                    casing: flags.contains(UInt8(ascii: "=")) ? .exact : .capitalized))
            readings.append(
                Reading(
                    kind: kind, code: code == "-" ? nil : code,
                    needsEvidence: flags.contains(UInt8(ascii: "?"))))
        }
        matcher = PhraseMatcher(entries: entries)
        numberCodes()
    }

    /// Looks up once what would else be looked up by string at every name of every text.
    private mutating func numberCodes() {
        var countries: [Substring: Int?] = [:]
        for index in readings.indices {
            guard let code = readings[index].code else { continue }
            let number = codeNumbers[code] ?? codeNumbers.count
            codeNumbers[code] = number
            readings[index].codeNumber = number
            readings[index].isStateOfUS = code.hasPrefix("US-")
            let country = code.prefix(2)
            let known = countries[country]
            let found = known ?? Gazetteer.world.countryNumber(code: String(country))
            countries[country] = .some(found)
            readings[index].country = found
        }
    }

    /// The longest name that begins at a token.
    @inline(__always)
    func match(at index: Int, in document: AnnotatedDocument) -> (TokenSpan, Reading)? {
        guard let match = matcher.longestMatch(at: index, in: document) else { return nil }
        return (index..<index + match.length, readings[Int(match.payload)])
    }

    /// The next token from `index` on with which a name may begin, or their number.
    func candidate(from index: Int, _ tokens: Span<Token>) -> Int {
        matcher.candidate(from: index, tokens)
    }
}
