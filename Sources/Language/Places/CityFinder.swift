/// A name of the gazetteer in a text.
struct FoundCity {
    var span: TokenSpan
    var name: Gazetteer.Name
}

/// Finds the longest name of the gazetteer that begins at a token.
struct CityFinder {
    private let gazetteer: Gazetteer

    /// Names have at most this many words and joining marks.
    private static let lengthLimit = 9

    init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// The longest name whose first token is the capitalized word at `index`.
    func longest(at index: Int, _ document: AnnotatedDocument) -> FoundCity? {
        let text = document.text.span
        var key = PlaceKey()
        var best: FoundCity?
        var next = index
        var isGap = false
        while next < document.tokens.count, next - index < Self.lengthLimit {
            let token = document.tokens[next]
            if next > index, token.flags.contains(.blankLineBefore) { break }
            if isHyphen(next, document) {
                if isGap || next == index { break }
                isGap = true
                next += 1
                continue
            }
            guard token.kind == .word, !token.flags.contains(.address) else { break }
            let isSuffix = document.isPossessive(next)
            let isCapital = token.flags.contains(.capitalized)
            guard isCapital || next > index && (isSuffix || PlaceWords.joiners.contains(token.hash))
            else { break }
            guard key.append(token, text, gazetteer, isFirst: next == index || isSuffix) else {
                break
            }
            isGap = false
            next += 1
            if isCapital, let name = gazetteer.name(key.value) {
                best = FoundCity(span: index..<next, name: name)
            }
        }
        return best
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
