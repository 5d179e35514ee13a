/// How one language writes dates and numbers, as `languages.words` tells.
struct ForeignWords {
    let code: String
    /// Months with their numbers.
    private(set) var months = ForeignPhrases<Int>()
    private(set) var percent = ForeignPhrases<Bool>()
    /// Powers of ten.
    private(set) var scales = ForeignPhrases<Int>()
    /// ISO 4217 codes.
    private(set) var money = ForeignPhrases<String>()
    /// What may stand between the parts of a date.
    let joins: Set<String>
    /// Words before a number that names something.
    let references: Set<String>
    /// What may be written together with a number, before it.
    let prefixes: Set<String>
    /// Whether a comma stands before the decimals.
    let hasDecimalComma: Bool
    /// Whether groups of three digits may be parted by a blank.
    let hasSpacedGroups: Bool

    /// The words of a language, which may have none in the file.
    init(code: String, _ entry: LanguageEntry?) {
        self.code = code
        joins = Set(entry?["joins"] ?? [])
        references = Set(entry?["refs"] ?? [])
        prefixes = Set(entry?["prefixes"] ?? [])
        hasDecimalComma = entry?["numbers"].contains("comma") ?? false
        hasSpacedGroups = entry?["numbers"].contains("spaced") ?? false
        guard let entry else { return }
        for (index, names) in entry["months"].enumerated() {
            for name in names.split(separator: "/") { months.add(String(name), index + 1) }
        }
        for phrase in entry["percent"] { percent.add(phrase, true) }
        for (phrase, power) in entry.valued("scales") { scales.add(phrase, Int(power) ?? 0) }
        for (phrase, code) in entry.valued("money") { money.add(phrase, code) }
    }
}
