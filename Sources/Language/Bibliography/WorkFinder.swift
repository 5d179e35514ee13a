/// Finds the entry that a citation calls by names, title and year.
struct WorkFinder {
    /// What came of a search.
    enum Outcome: Equatable {
        /// No entry is called so.
        case unknown
        /// Several are, and nothing tells them apart.
        case ambiguous
        case entry(Int)
    }

    /// An entry is looked through for a word in so many tokens.
    private static let entryReach = 80

    let document: AnnotatedDocument
    let index: EntryIndex

    /// What is looked for.
    private struct Search {
        var work: CitedWork
        var year: EntryParts.Year?
        var list: Int
        /// Whether the citation breaks off, so that its last word may be a part of one.
        var isBroken: Bool
        /// The other names or titles that the entry must have.
        var details: ArraySlice<TokenSpan>
        var initial: UInt8?
    }

    /// The entry of a list that a citation calls a work by, in one of its years.
    func find(
        _ work: CitedWork, _ year: EntryParts.Year?, list: Int, isBroken: Bool
    ) -> Outcome {
        if let quoted = work.quoted {
            guard let name = work.names.first, name.lowerBound < quoted.lowerBound else {
                let search = Search(
                    work: work, year: year, list: list, isBroken: isBroken,
                    details: work.names[...])
                return titled(quoted, search)
            }
        }
        guard let name = work.names.first else { return .unknown }
        let search = Search(
            work: work, year: year, list: list, isBroken: isBroken,
            details: work.names.dropFirst() + (work.quoted.map { [$0] } ?? []))
        return named(name, search)
    }

    // MARK: where to look

    /// By a title in quotation marks, which may also open the entry or name the publication.
    private func titled(_ title: TokenSpan, _ search: Search) -> Outcome {
        var words = words(title)[...]
        while !words.isEmpty {
            for role in [EntryIndex.Role.title, .author, .container] {
                let outcome = outcome(words, role, search)
                if outcome != .unknown { return outcome }
            }
            guard search.isBroken, words.count > 1 else { break }
            words.removeLast()
        }
        return .unknown
    }

    /// By an author or body, or a title without quotation marks.
    private func named(_ name: TokenSpan, _ search: Search) -> Outcome {
        let words = words(name)
        guard let last = words.last else { return .unknown }
        var outcome = outcome(words[...], .author, search)
        if outcome == .unknown, words.count > 1 {
            outcome = byGivenName(name, last, search)
        }
        if outcome == .unknown, CitationWords.particles.contains(words[0]) {
            outcome = self.outcome(words.dropFirst(), .author, search)
        }
        if outcome == .unknown, let acronym = WorkWords.acronym(of: name, document) {
            outcome = self.outcome([acronym], .author, search)
        }
        if outcome == .unknown { outcome = self.outcome(words[...], .title, search) }
        guard outcome == .unknown, words.count > 1 else { return outcome }
        outcome = self.outcome(words[...], .container, search)
        return outcome == .unknown ? byOpening(name, words, search) : outcome
    }

    /// `J. Smith` and `Mary Buckley` are filed under their last words.
    private func byGivenName(_ name: TokenSpan, _ last: UInt32, _ search: Search) -> Outcome {
        var search = search
        let first = document.text[Int(document.tokens[name.lowerBound].start)]
        guard Ascii.isLetter(first), name.count <= 4 else { return .unknown }
        search.initial = first | 0x20
        return outcome([last], .author, search)
    }

    /// `UNODC Global Report`: a body with the title of what it wrote.
    private func byOpening(_ name: TokenSpan, _ words: [UInt32], _ search: Search) -> Outcome {
        var search = search
        guard document.tokens[name.lowerBound].flags.contains(.allCapitals) else { return .unknown }
        search.details = [name.lowerBound + 1..<name.upperBound]
        search.work.isJoined = true
        return outcome(words.prefix(1), .author, search)
    }

    // MARK: which of several

    private func parts(_ entry: Int) -> EntryParts { document.bibliography[entry].parts }

    private func words(_ span: TokenSpan) -> [UInt32] {
        WorkWords.first(EntryIndex.wordLimit, of: span, document)
    }

    private func outcome(
        _ words: ArraySlice<UInt32>, _ role: EntryIndex.Role, _ search: Search
    ) -> Outcome {
        var found = index.entries(words, role, list: search.list, year: search.year?.value)
        if found.isEmpty { found = index.entries(words, role, list: search.list) }
        found = required(found, search)
        guard found.count > 1 else { return found.first.map { .entry($0) } ?? .unknown }
        found = preferred(found, words.count, role, search)
        return found.count == 1 ? .entry(found[0]) : .ambiguous
    }

    /// Those that nothing in the citation speaks against.
    private func required(_ entries: [Int], _ search: Search) -> [Int] {
        var kept = entries
        if let year = search.year { kept = dated(kept, year) }
        if let initial = search.initial { kept = kept.filter { parts($0).initial == initial } }
        let isBinding = search.work.isJoined || search.work.quoted != nil
        guard !kept.isEmpty, isBinding, !search.isBroken else { return kept }
        for detail in search.details.prefix(3) { kept = kept.filter { has(detail, $0) } }
        return kept
    }

    /// Those that fit best of several that fit.
    private func preferred(
        _ entries: [Int], _ count: Int, _ role: EntryIndex.Role, _ search: Search
    ) -> [Int] {
        var kept = entries
        for detail in search.details.prefix(3) {
            kept = Self.preferring(kept) { has(detail, $0) }
            if search.isBroken { kept = Self.preferring(kept) { begins(with: detail, $0) } }
        }
        kept = Self.preferring(kept) { length(of: role, parts($0)) == count }
        guard role == .author else { return kept }
        let hasSeveral = search.work.hasOthers || search.work.isJoined
        return Self.preferring(kept) { parts($0).hasSeveralAuthors == hasSeveral }
    }

    private static func preferring(_ entries: [Int], _ holds: (Int) -> Bool) -> [Int] {
        guard entries.count > 1 else { return entries }
        let better = entries.filter(holds)
        return better.isEmpty ? entries : better
    }

    /// Those dated by a year; else those that have it somewhere; else those without any.
    private func dated(_ entries: [Int], _ year: EntryParts.Year) -> [Int] {
        let fits = { (other: EntryParts.Year) in
            other.value == year.value && (year.letter == 0 || other.letter == year.letter)
        }
        var kept = entries.filter { parts($0).year.map(fits) ?? false }
        if kept.isEmpty { kept = entries.filter { parts($0).years.contains(where: fits) } }
        if kept.isEmpty { kept = entries.filter { parts($0).years.isEmpty } }
        return kept
    }

    /// Whether an entry has the first word of another name or title.
    private func has(_ detail: TokenSpan, _ entry: Int) -> Bool {
        guard let word = WorkWords.first(1, of: detail, document).first else { return true }
        let parts = parts(entry)
        let tokens = document.bibliography[entry].tokens.prefix(Self.entryReach)
        return WorkWords.contains(word, in: parts.names, document)
            || WorkWords.contains(word, in: tokens, document)
    }

    /// Whether an entry's names or publication begin with the letter of a word that broke off.
    private func begins(with detail: TokenSpan, _ entry: Int) -> Bool {
        let letter = document.text[Int(document.tokens[detail.lowerBound].start)]
        return [parts(entry).names, parts(entry).container].contains { span in
            !span.isEmpty && document.text[Int(document.tokens[span.lowerBound].start)] == letter
        }
    }

    /// How many words the first name, title or publication has.
    private func length(of role: EntryIndex.Role, _ parts: EntryParts) -> Int {
        var span = role == .author ? parts.names : role == .title ? parts.title : parts.container
        if role == .author,
            let comma = span.first(where: { document.isMark($0, Ascii.comma) })
        {
            span = span.lowerBound..<comma
        }
        return WorkWords.first(EntryIndex.wordLimit + 1, of: span, document).count
    }
}
