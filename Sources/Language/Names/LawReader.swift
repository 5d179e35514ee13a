/// Reads one instrument's name around a word that may belong to one.
///
/// A class, since its closures hold it: a copy would cost a reference for each of its tables.
final class LawReader {
    let shared: SharedDocument
    var document: AnnotatedDocument { shared.document }
    let lists: NameLists
    let names: NameReader
    private let headBit = NameLists.Section.lawHeads.bit
    private let partBit = NameLists.Section.lawParts.bit
    private let capitalsOnly = NameLists.Section.laws

    init(_ shared: SharedDocument, lists: NameLists, places: CandidateIndex) {
        self.shared = shared
        self.lists = lists
        names = NameReader(shared: shared, lists: lists, places: places)
    }

    /// The instrument whose name holds the token, which is its head, part or short form.
    func law(at index: Int) -> TokenSpan? {
        let token = document.tokens[index]
        if lists.has(token.hash, partBit), let part = part(at: index) { return part }
        if let numbered = numbered(at: index) { return numbered }
        if let short = short(at: index) { return short }
        guard lists.has(token.hash, headBit), token.flags.contains(.capitalized) else { return nil }
        return named(index)
    }

    /// `TVPA`, `Geneva Conventions`.
    private func short(at index: Int) -> TokenSpan? {
        let token = document.tokens[index]
        guard token.flags.contains(.capitalized),
            let length = lists.longest(.laws, at: index, in: document)
        else { return nil }
        guard length > 1 || token.flags.contains(.allCapitals),
            !document.isMark(index + length, Ascii.slash)
        else { return nil }
        return index..<(index + length)
    }

    /// A name around its head: `2014 Child and Adolescent Code`, `Law on Migration`.
    func named(_ head: Int) -> TokenSpan? {
        var start = names.start(of: head) { index in
            // "Constitution and the Penal Code": another instrument ends there.
            lists.has(document.tokens[index].hash, headBit)
                && index + 1 < head && Self.andWord.contains(document.tokens[index + 1].hash)
        }
        if isHidden(head, from: start) { return nil }
        // "the Russian Criminal Code": a people and its code.
        let end = end(of: head)
        if start < head - 1 || start < head && end > head + 1,
            names.places.kind(at: start) == .nationality
        {
            start += 1
        }
        let words = (start..<head).filter { names.isName($0) }.count
        guard
            counts(
                head, wordsBefore: words, hasMore: end > head + 1,
                isDated: document.year(at: start) != nil)
        else { return nil }
        return start..<end
    }

    private static let andWord = WordSet("and or")

    /// Whether enough stands around a head to make it a name.
    private func counts(
        _ head: Int, wordsBefore words: Int, hasMore: Bool, isDated: Bool
    ) -> Bool {
        let hash = document.tokens[head].hash
        if lists.key(of: hash, in: .lawHeads) == "named" {
            return words > 0 || hasMore
                || lists.has(hash, NameLists.Section.lawHeadsAlone.bit) && standsAlone(head)
        }
        if Self.numberedHeads.contains(hash) {
            return hasMore && (words > 0 || isNumbered(head)) || isDated && words > 1
        }
        return hasMore || words > (Self.lawWords.contains(hash) ? 0 : 1)
    }

    /// Whether a head is the whole name: not a heading, nor the start of another one.
    private func standsAlone(_ head: Int) -> Bool {
        let tokens = document.tokens
        guard !tokens[head].flags.contains(.sentenceStart), head + 1 < tokens.count else {
            return false
        }
        return tokens[head + 1].mark != Ascii.colon && !names.isName(head + 1)
    }

    /// Heads that name an instrument only with a number.
    private static let numberedHeads = WordSet("resolution order rules")
    private static let lawWords = WordSet(
        "law laws decree regulation declaration amendment compact")

    private func isNumbered(_ head: Int) -> Bool {
        head + 1 < document.tokens.count
            && (document.tokens[head + 1].kind == .number
                || Self.numberWords.contains(document.tokens[head + 1].hash))
    }

    private static let numberWords = WordSet("no no. number nos nos. #")

    private func isHidden(_ head: Int, from nameStart: Int) -> Bool {
        for start in max(0, min(nameStart, head) - 3)...head
        where start <= nameStart || start == head {
            if let length = lists.longest(.lawsHidden, at: start, in: document),
                start + length > head
            {
                return true
            }
        }
        return false
    }
}
