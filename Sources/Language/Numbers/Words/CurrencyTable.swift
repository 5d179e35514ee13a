/// The world's currencies with the words, signs and countries that name them.
struct CurrencyTable: Sendable {
    /// The table built from `CurrencyRows` and `CurrencySigns`.
    static let world = CurrencyTable()

    /// ISO 4217, by row; row 0 is USD.
    private(set) var codes: [String] = []
    /// Units of each that made one US dollar in the late 2010s.
    private(set) var perDollar: [Double] = []
    /// Rows that share a word or an adjective; group 0 is empty.
    private(set) var groups: [[UInt8]] = [[]]
    private(set) var wordGroups: [String: UInt8] = [:]
    private(set) var adjectiveGroups: [String: UInt8] = [:]
    private var rowsByCountry: [String: UInt8] = [:]
    private var rowsBySign: [UInt32: UInt8] = [:]
    private var rowsByDollar: [String: UInt8] = [:]

    private init() {
        var words: [String: [UInt8]] = [:]
        var adjectives: [String: [UInt8]] = [:]
        for line in CurrencyRows.rows.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count >= 5 else { continue }
            let row = UInt8(codes.count)
            codes.append(String(fields[0]))
            perDollar.append(Double(fields[fields.count - 1]) ?? 1)
            for country in fields[1].split(separator: ",") { rowsByCountry[String(country)] = row }
            for adjective in fields[2].split(separator: ",") where adjective != "-" {
                adjectives[String(adjective), default: []].append(row)
            }
            for word in fields[3].split(separator: ",") {
                words[String(word), default: []].append(row)
            }
        }
        wordGroups = words.mapValues { group(of: $0) }
        adjectiveGroups = adjectives.mapValues { group(of: $0) }
        for (sign, row) in rows(of: CurrencySigns.signs) { rowsBySign[TokenHash.of(sign)] = row }
        for (letters, row) in rows(of: CurrencySigns.dollarPrefixes) { rowsByDollar[letters] = row }
    }

    /// The words of a list with the rows of the codes behind their colons.
    private func rows(of list: String) -> [(word: String, row: UInt8)] {
        list.split { $0 == " " || $0 == "\n" }.compactMap { pair in
            let parts = pair.split(separator: ":")
            return row(of: String(parts[1])).map { (String(parts[0]), $0) }
        }
    }

    private mutating func group(of rows: [UInt8]) -> UInt8 {
        if let known = groups.firstIndex(of: rows) { return UInt8(known) }
        groups.append(rows)
        return UInt8(groups.count - 1)
    }

    /// The row of an ISO code; `USD-100` names a hundredth of it.
    func row(of code: String) -> UInt8? {
        codes.firstIndex(of: String(code.prefix(3))).map { UInt8($0) }
    }

    /// The row of a sign of money, given the hash of its token.
    func row(ofSign hash: UInt32) -> UInt8? { rowsBySign[hash] }

    /// The row of the dollar that small letters are glued to: `a` in `A$`.
    func row(ofDollar letters: String) -> UInt8? { rowsByDollar[letters] }

    /// The row of the currency used in a country.
    func row(ofCountry code: String) -> UInt8? { rowsByCountry[code] }
}
