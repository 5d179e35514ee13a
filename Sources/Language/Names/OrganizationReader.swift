/// Reads one body's name around a word that may belong to one.
///
/// A class, since its closures hold it: a copy would cost a reference for each of its tables.
final class OrganizationReader {
    let shared: SharedDocument
    var document: AnnotatedDocument { shared.document }
    let lists: NameLists
    private var names: NameReader
    private let firstBit = NameLists.Section.headsFirst.bit
    private let lastBit = NameLists.Section.headsLast.bit
    private let aloneBit = NameLists.Section.headsAlone.bit
    private let eventBit = NameLists.Section.eventHeads.bit
    private let noBodiesBit = NameLists.Section.noBodies.bit
    private let notFirstBit = NameLists.Section.notFirst.bit

    private static let connectors = WordSet("of for on against to")
    private static let joints = WordSet("and or ,")
    /// Adjectives of countries that belong to the name: the Kenyan National Police.
    private static let nationalWords = WordSet(
        "national royal armed federal red state revolutionary")
    private static let forces = WordSet("police army navy guard forces force parliament")

    init(_ shared: SharedDocument, lists: NameLists, places: CandidateIndex) {
        self.shared = shared
        self.lists = lists
        names = NameReader(shared: shared, lists: lists, places: places)
        names.inside = NameReader.bodyWords
        names.takesOwner = false
    }

    /// The body whose name starts or ends at a capitalized token.
    func body(at index: Int) -> TokenSpan? {
        let hash = document.tokens[index].hash
        var best = known(index)
        // "Department of State Trafficking in Persons Report": a title goes on after the name.
        if let best, best.count > 2, isFollowedByTitle(best.upperBound) { return best }
        if lists.has(hash, firstBit), let named = headed(index) { best = longer(best, named) }
        if lists.has(hash, lastBit), let named = ended(index) { best = longer(best, named) }
        if best == nil, lists.has(hash, aloneBit) { best = alone(index) }
        if let best { return isCountry(best) ? nil : LegalForms.extended(best, document) }
        return isAcronym(index) ? index..<(index + 1) : nil
    }

    private func isFollowedByTitle(_ index: Int) -> Bool {
        index < document.tokens.count && names.isName(index)
    }

    /// Whether the recognizer of places holds it for a country: the Soviet Union.
    private func isCountry(_ span: TokenSpan) -> Bool {
        span.allSatisfy { names.places.kind(at: $0) == .country }
    }

    /// Whether three capitals or more name a body that the text has not spelt out.
    private func isAcronym(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.flags.contains(.allCapitals), (3...8).contains(token.end - token.start),
            !lists.has(token.hash, noBodiesBit), names.places.kind(at: index) == nil
        else { return false }
        guard document.text[token.byteRange].allSatisfy(Ascii.isLetter) else { return false }
        // "CEDAW/C/UZB/CO/5": the sign of a document.
        if document.isMark(index - 1, Ascii.slash) || document.isMark(index + 1, Ascii.slash) {
            return false
        }
        if isDateline(index) { return false }
        // "75 XCD": money.
        if index > 0, document.tokens[index - 1].kind == .number { return false }
        if index > 0, Self.amounts.contains(document.tokens[index - 1].hash) { return false }
        return !isShouted(index - 1) && !isShouted(index + 1) && !isSurname(index)
    }

    /// `OSLO (Reuters) -`: a city at the head of a report.
    private func isDateline(_ index: Int) -> Bool {
        let tokens = document.tokens
        guard tokens[index].flags.contains(.sentenceStart), index + 1 < tokens.count else {
            return false
        }
        return tokens[index + 1].mark == Ascii.openRound || Mark.isDash(tokens[index + 1].mark)
    }

    private static let amounts = WordSet("million billion thousand trillion hundred")

    /// Whether a word beside it is in capitals too, as in a heading.
    private func isShouted(_ index: Int) -> Bool {
        guard index >= 0, index < document.tokens.count else { return false }
        let token = document.tokens[index]
        return token.flags.contains(.allCapitals) && !token.flags.contains(.innerPeriod)
            && names.places.kind(at: index) == nil
            && lists.longest(.organizations, at: index, in: document) == nil
    }

    /// `Kais SAIED`: reports write surnames in capitals.
    private func isSurname(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = document.tokens[index - 1]
        return before.kind == .word && before.flags.contains(.capitalized)
            && !CitationWords.openers.contains(before.hash)
            && names.places.kind(at: index - 1) == nil
    }

    private func longer(_ left: TokenSpan?, _ right: TokenSpan) -> TokenSpan {
        guard let left, left.count >= right.count else { return right }
        return left
    }

    /// A well known name: `Human Rights Watch`, `UNODC`.
    private func known(_ index: Int) -> TokenSpan? {
        guard let length = lists.longest(.organizations, at: index, in: document) else {
            return nil
        }
        // "Secretary of Health and Human Services": an office held.
        if index > 1, Self.connectors.contains(document.tokens[index - 1].hash),
            Self.officers.contains(document.tokens[index - 2].hash)
        {
            return nil
        }
        return index..<(index + length)
    }

    private static let officers = WordSet("secretary minister secretaries")

    /// `Ministry of Labor`, `UN Committee on the Rights of the Child`.
    private func headed(_ head: Int) -> TokenSpan? {
        let end = extended(head)
        guard end > head + 1 else { return nil }
        return trimmed(names.start(of: head, stoppingAt: endsBeforeHead), head)..<end
    }

    /// `State Department`, `Supreme Court of Justice`, `Kenyan National Police`.
    private func ended(_ head: Int) -> TokenSpan? {
        // "Committee on Foreign Relations": the head of a longer name.
        let start = trimmed(names.start(of: head, stoppingAt: endsPhrase), head)
        guard start < head, !isPlain(start, head) else { return nil }
        return start..<extended(head)
    }

    /// `Congress`, `109th Congress`.
    private func alone(_ head: Int) -> TokenSpan? {
        let start = names.start(of: head, stoppingAt: endsPhrase)
        return trimmed(start, head)..<extended(head)
    }

    /// One past the words after a head: `of Labor, Employment, and Social Security`.
    private func extended(_ head: Int) -> Int {
        let tokens = document.tokens
        var index = head + 1
        guard index + 1 < tokens.count, Self.connectors.contains(tokens[index].hash) else {
            return index
        }
        index += 1
        if NameReader.articles.contains(tokens[index].hash), index + 1 < tokens.count { index += 1 }
        guard names.isName(index), !names.startsParagraph(index) else { return head + 1 }
        let end = names.end(from: index) { $0 > index && startsAnother($0) }
        return max(end, head + 1)
    }

    /// Whether a token after "and" or a comma starts another body's name.
    private func startsAnother(_ index: Int) -> Bool {
        let tokens = document.tokens
        var joint = index - 1
        if NameReader.articles.contains(tokens[joint].hash) { joint -= 1 }
        guard Self.joints.contains(tokens[joint].hash) else { return false }
        let hash = tokens[index].hash
        if lists.has(hash, firstBit), index + 1 < tokens.count,
            Self.connectors.contains(tokens[index + 1].hash)
        {
            return true
        }
        if startsHeaded(index) { return true }
        return joint < index - 1 || lists.has(hash, aloneBit)
            || tokens[index].flags.contains(.allCapitals)
            || lists.longest(.organizations, at: index, in: document) != nil
    }

    /// Whether an adjective and a head before "of" or "for" start here: `National Council for`.
    private func startsHeaded(_ index: Int) -> Bool {
        let tokens = document.tokens
        var head = index + 1
        while head + 1 < tokens.count, head <= index + 3, names.isName(head) {
            if lists.has(tokens[head].hash, firstBit), Self.ofWords.contains(tokens[head + 1].hash)
            {
                return true
            }
            head += 1
        }
        return false
    }

    private static let ofWords = WordSet("of for")

    /// Whether a capitalized word before a head belongs to the sentence or name before it.
    private func endsPhrase(_ index: Int) -> Bool {
        let tokens = document.tokens
        if CitationWords.calendar.contains(tokens[index].hash) { return true }
        guard Self.joints.contains(tokens[index + 1].hash) else { return false }
        let classes = lists.words[tokens[index].hash]
        return classes & (lastBit | aloneBit) != 0 || tokens[index].flags.contains(.allCapitals)
    }

    /// As `endsPhrase`, and at every "and": a head that comes first takes no list before it.
    private func endsBeforeHead(_ index: Int) -> Bool {
        endsPhrase(index) || Self.joints.contains(document.tokens[index + 1].hash)
            || Self.connectors.contains(document.tokens[index + 1].hash)
    }

    /// The start without words that start no name, and without a people that is not part of it.
    private func trimmed(_ start: Int, _ head: Int) -> Int {
        let tokens = document.tokens
        var first = start
        let hasOwner = (start..<head).contains { document.isPossessive($0) }
        while first < head, !hasOwner {
            let isSmall =
                lists.has(tokens[first].hash, notFirstBit) || document.year(at: first) != nil
                || !names.isName(first)
                    && tokens[first].kind != .number
            guard isSmall else { break }
            first += 1
        }
        if first < head, names.places.kind(at: first) == .nationality, !isNational(first, head) {
            first += 1
        }
        return first
    }

    private func isNational(_ adjective: Int, _ head: Int) -> Bool {
        let next = document.tokens[adjective + 1]
        return adjective + 1 < head && Self.nationalWords.contains(next.hash)
            || adjective + 1 < head && Self.forces.contains(document.tokens[head].hash)
    }

    /// Whether only a country stands before a common head: "US Police".
    private func isPlain(_ start: Int, _ head: Int) -> Bool {
        guard head == start + 1, names.places.kind(at: start) == .country else { return false }
        return Self.forces.contains(document.tokens[head].hash)
    }

    /// `World War II`, `National Slavery and Human Trafficking Prevention Month`.
    func event(_ head: Int) -> TokenSpan? {
        guard lists.has(document.tokens[head].hash, eventBit) else { return nil }
        let start = trimmed(names.start(of: head, stoppingAt: endsPhrase), head)
        let words = (start..<head).filter { names.isName($0) }.count
        guard words > 0, words > 1 || Self.pairs.contains(document.tokens[head].hash) else {
            return nil
        }
        var end = head + 1
        if end < document.tokens.count, Self.numerals.contains(document.tokens[end].hash) {
            end += 1
        }
        return start..<end
    }

    private static let pairs = WordSet("day war summit olympics games holocaust genocide")
    private static let numerals = WordSet("i ii iii")
}
