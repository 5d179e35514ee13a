/// Reads `countries.languages`: a `[language]`, then lines of `code: name; name`.
enum CountryFile {
    /// The names in one language with their ISO 3166-1 codes.
    static func names(in language: String, _ bytes: [UInt8]) -> [(code: String, name: String)] {
        var names: [(code: String, name: String)] = []
        var isThere = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            if line.first == UInt8(ascii: "[") {
                if isThere { break }
                isThere = line.dropFirst().dropLast().elementsEqual(language.utf8)
            } else if isThere, let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let code = String(decoding: line[..<colon], as: UTF8.self)
                let rest = String(decoding: line[(colon + 1)...], as: UTF8.self)
                for name in rest.split(separator: ";") {
                    names.append((code, String(name.drop { $0 == " " })))
                }
            }
        }
        return names
    }
}
