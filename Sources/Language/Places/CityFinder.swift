/// A name of the gazetteer in a text.
struct FoundCity {
    var span: TokenSpan
    var name: Gazetteer.Name
}

/// Finds the longest name of the gazetteer that begins at a token.
///
/// Most capitalized words of a text were there before: what the gazetteer says of a name's first
/// word is kept in a small table, which the cache holds, unlike the gazetteer.
struct CityFinder {
    /// What is known of a word as the first one of a name.
    private struct FirstWord {
        var hash: UInt32 = 0
        /// The number of the name that it is by itself; negative if none, or no key goes on.
        var name: Int32 = Self.unnamed
        /// The key up to its end.
        var key = PlaceKey()

        static let unnamed: Int32 = -1
        static let never: Int32 = -2
    }

    private let gazetteer: Gazetteer
    private let joiners = PlaceWords.joiners
    /// By the low bits of the hash.
    private var firstWords = [FirstWord](repeating: FirstWord(), count: 1 << 12)
    /// What the gazetteer said of longer names, by the low bits of their keys.
    private var longNames = [(key: UInt64, number: Int32)](repeating: (0, -1), count: 1 << 11)

    /// Names have at most this many words and joining marks.
    private static let lengthLimit = 9

    init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The longest name whose first token is the capitalized word at `index`.
    mutating func longest(at index: Int, _ document: AnnotatedDocument) -> FoundCity? {
        let first = document.tokens[index]
        guard first.kind == .word, first.flags.contains(.capitalized),
            !first.flags.contains(.address)
        else { return nil }
        let word = firstWord(first, document.text.span)
        guard word.name != FirstWord.never else { return nil }
        var best = (name: word.name, end: index + 1)
        if index + 1 < document.tokens.count, mayGoOn(at: index + 1, document) {
            extend(&best, from: index, word.key, document)
        }
        guard best.name >= 0 else { return nil }
        return FoundCity(span: index..<best.end, name: gazetteer.name(at: best.name))
    }

    /// Whether a second token may belong to a name: one with a capital does, and others only if
    /// a capital comes soon.
    @inline(__always)
    private func mayGoOn(at index: Int, _ document: AnnotatedDocument) -> Bool {
        let token = document.tokens[index]
        switch token.kind {
        case .mark: return token.mark == UInt8(ascii: "-") || token.mark == Mark.enDash
        case .number: return false
        case .word:
            return token.flags.contains(.capitalized)
                || document.isCapital(index + 1) || document.isCapital(index + 2)
        }
    }

    @inline(__always)
    private mutating func number(of key: UInt64) -> Int32? {
        guard gazetteer.mayHold(key) else { return nil }
        let place = Int(truncatingIfNeeded: key) & (longNames.count - 1)
        if longNames[place].key != key {
            longNames[place] = (key, gazetteer.number(of: key) ?? FirstWord.unnamed)
        }
        let number = longNames[place].number
        return number >= 0 ? number : nil
    }

    private mutating func firstWord(_ token: Token, _ text: Span<UInt8>) -> FirstWord {
        let place = Int(token.hash) & (firstWords.count - 1)
        if firstWords[place].hash == token.hash { return firstWords[place] }
        var word = FirstWord(hash: token.hash)
        if word.key.append(token, text, gazetteer, isFirst: true) {
            word.name = gazetteer.number(of: word.key.value) ?? FirstWord.unnamed
        } else {
            word.name = FirstWord.never
        }
        firstWords[place] = word
        return word
    }

    /// Goes on behind the first word as far as names do.
    private mutating func extend(
        _ best: inout (name: Int32, end: Int), from index: Int, _ start: PlaceKey,
        _ document: AnnotatedDocument
    ) {
        let text = document.text.span
        var key = start
        var next = index + 1
        var isGap = false
        while next < document.tokens.count, next - index < Self.lengthLimit {
            let token = document.tokens[next]
            if token.flags.contains(.blankLineBefore) { return }
            if isHyphen(next, document) {
                if isGap { return }
                isGap = true
                next += 1
                continue
            }
            guard token.kind == .word, !token.flags.contains(.address) else { return }
            let isSuffix = document.isPossessive(next)
            let isCapital = token.flags.contains(.capitalized)
            guard isCapital || isSuffix || joiners.contains(token.hash),
                key.append(token, text, gazetteer, isFirst: isSuffix)
            else { return }
            isGap = false
            next += 1
            if isCapital, let name = number(of: key.value) { best = (name, next) }
        }
    }

    /// A hyphen between two words with no space around it.
    private func isHyphen(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        let mark = document.tokens[index].mark
        guard mark == UInt8(ascii: "-") || mark == Mark.enDash else { return false }
        return !document.tokens[index].flags.contains(.spaceBefore)
            && index + 1 < document.tokens.count
            && !document.tokens[index + 1].flags.contains(.spaceBefore)
    }
}
