/// Counts what speaks for each language, word by word, and decides.
///
/// A word tells the more the fewer languages have it; a letter likewise. A text in the Latin
/// alphabet is English until much speaks against it, since a report that is wrongly taken for
/// another language loses most of its findings.
struct LanguageTally {
    private let table: LanguageTable
    private var scripts = [Int](repeating: 0, count: Script.allCases.count)
    private var points = [Int](repeating: 0, count: 62)
    /// Words that English does not have, by language.
    private var ownWords = [Int](repeating: 0, count: 62)
    /// English words that a language does not have.
    private var englishWords = [Int](repeating: 0, count: 62)
    private var words = 0

    init(_ table: LanguageTable) { self.table = table }

    /// Counts a word of a text, given the token behind it.
    mutating func add(_ token: Token, before next: Token?, _ text: [UInt8]) {
        words += 1
        let mask = table.languages(ofWord: token.hash)
        let isEnglish = mask & LanguageTable.english != 0
        count(mask & ~LanguageTable.signs)
        var own = table.speaksAgainstEnglish(mask, before: next) ? mask & ~LanguageTable.signs : 0
        if token.flags.contains(.nonASCII) {
            own |= readLetters(String(decoding: text[token.byteRange], as: UTF8.self))
        } else {
            scripts[Int(Script.latin.rawValue)] += token.byteRange.count
        }
        // English texts are full of foreign names.
        let isName = token.flags.contains(.capitalized) && !token.flags.contains(.allCapitals)
        if isName { own = 0 }
        for language in Self.members(own) { ownWords[language] += 1 }
        guard isEnglish else { return }
        for language in 0..<62 where mask >> UInt64(language) & 1 == 0 {
            englishWords[language] += 1
        }
    }

    /// Counts the letters of a word; returns the languages that the rare ones speak for.
    private mutating func readLetters(_ word: String) -> LanguageTable.Mask {
        var seen: LanguageTable.Mask = 0
        for scalar in word.unicodeScalars {
            guard let script = Script.of(scalar.value) else { continue }
            // A sign of Chinese says about as much as two letters.
            scripts[Int(script.rawValue)] += script == .han ? 2 : 1
            guard scalar.value >= 0x80 else { continue }
            let mask = table.languages(ofLetter: Self.small(scalar))
            guard mask & ~seen != 0 else { continue }
            seen |= mask
            count(mask)
        }
        return seen & ~LanguageTable.english
    }

    /// A letter made small, where that is one letter.
    private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small[small.startIndex].value : scalar.value
    }

    private mutating func count(_ mask: LanguageTable.Mask) {
        guard mask != 0 else { return }
        let worth =
            switch mask.nonzeroBitCount {
            case 1: 4
            case 2: 3
            case 3...4: 2
            default: 1
            }
        for language in Self.members(mask) { points[language] += worth }
    }

    private static func members(_ mask: LanguageTable.Mask) -> some Sequence<Int> {
        sequence(state: mask) { rest in
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return rest.trailingZeroBitCount
        }
    }

    /// The language of the words so far other than English; nil if they may well be English.
    var foreign: String? {
        let letters = scripts.reduce(0, +)
        guard letters > 0, let most = scripts.indices.max(by: { scripts[$0] < scripts[$1] }),
            let script = Script(rawValue: UInt8(most))
        else { return nil }
        let (kana, han) = (count(of: .kana), count(of: .han))
        // Japanese mixes two scripts; a few signs of the one inside Chinese are a name.
        if 2 * (kana + han) > letters, 10 * kana > han { return "ja" }
        if let language = script.language { return language }
        let family = table.families[most]
        guard let best = best(of: family) else { return nil }
        guard script == .latin else { return table.entries[best].code }
        return isSurely(best) ? table.entries[best].code : nil
    }

    private func count(of script: Script) -> Int { scripts[Int(script.rawValue)] }

    /// The language of a family that most speaks for; the first of equals.
    private func best(of family: LanguageTable.Mask) -> Int? {
        var best: Int?
        for language in Self.members(family) where points[language] > (best.map { points[$0] } ?? 0)
        {
            best = language
        }
        return best
    }

    /// Whether a language of the Latin alphabet is surely another than English.
    private func isSurely(_ language: Int) -> Bool {
        guard language != 0 else { return false }
        let own = ownWords[language]
        return own >= 2 && own >= 2 * englishWords[language] && 8 * own >= words
    }
}
