/// Cuts what stands below a heading into the entries of a reference list.
///
/// Entries begin at numbers or bullets where the list has them; else at blank lines, at lines that
/// hang out over the others, and at lines that begin like an entry once the one before it has a
/// year, pages or an address. What is no entry belongs to none; two such blocks one after the
/// other end the list, as does another heading. Each token is looked at a bounded number of times.
struct EntryCutter {
    /// A block of the list.
    private struct Block {
        /// Its first token, and the first one behind its number.
        var lead: Int
        var start: Int
        var number: Int?
        var hasEvidence = false
    }

    /// A longer block is no entry.
    private static let tokenLimit = 400
    /// Wrapped lines are no longer than this.
    private static let wrapLimit = 160

    private let document: AnnotatedDocument
    private let heading: BibliographyHeading
    private var block: Block?
    private var lead: EntryLead?
    private var firstIndent = 0
    private var isHanging = false
    /// Whether a line went on with an entry.
    private var isWrapped = false
    private var widest = 0
    /// Blocks without an entry since the last one.
    private var misses = 0

    /// The entries found, without list.
    private(set) var entries: [(lead: Int, tokens: TokenSpan, number: Int?)] = []
    /// Where the last entry ends.
    private(set) var end: Int
    /// Where reading stopped; no other heading stands before it.
    private(set) var stop: Int

    init(below heading: BibliographyHeading, _ document: AnnotatedDocument) {
        self.heading = heading
        self.document = document
        end = heading.tokens.upperBound
        stop = end
    }

    /// Reads the lines from the heading to where the list ends.
    mutating func run() {
        var before = stop..<stop
        while stop < document.tokens.count {
            let line = stop..<Self.lineEnd(stop, document.tokens.span)
            if let other = BibliographyHeading.read(at: stop, document.tokens.span) {
                // The heading of the list's next page, perhaps.
                guard other.title == heading.title, !entries.isEmpty else { break }
            } else {
                guard !isEnd(line), read(line, before) else { break }
            }
            before = line
            stop = line.upperBound
        }
        close(at: stop)
        checkVague()
    }

    private static func lineEnd(_ start: Int, _ tokens: Span<Token>) -> Int {
        var end = start + 1
        while end < tokens.count, !tokens[end].flags.contains(.newlineBefore) { end += 1 }
        return end
    }

    /// Notes and sources are a reference list only where they look like one from the first on.
    private mutating func checkVague() {
        guard heading.isVague else { return }
        if entries.count < 2 || misses > entries.count { entries = [] }
    }

    /// Reads one line; false where the list has ended before it.
    private mutating func read(_ line: TokenSpan, _ before: TokenSpan) -> Bool {
        let found = EntryLead(at: line.lowerBound, document)
        if begins(line, found, before) {
            close(at: line.lowerBound)
            guard misses < 2 else { return false }
            begin(line, found)
        } else if let block, line.lowerBound - block.start > Self.tokenLimit {
            return false
        } else {
            isWrapped = true
            if indent(line) > firstIndent { isHanging = true }
        }
        widest = max(widest, width(line))
        readWords(line)
        return true
    }

    private mutating func begin(_ line: TokenSpan, _ found: EntryLead?) {
        if entries.isEmpty { firstIndent = indent(line) }
        block = Block(lead: line.lowerBound, start: line.lowerBound)
        guard let found, let known = lead, found == known || known.isFollowed(by: found) else {
            return
        }
        lead = found
        block?.start += found.length
        if found.style != .bullet { block?.number = found.number }
    }

    /// Looks for what an entry has, and for entries that are glued to the one before.
    private mutating func readWords(_ line: TokenSpan) {
        for index in line where index > block?.start ?? line.upperBound {
            let token = document.tokens[index]
            if lead == nil, block?.hasEvidence == true,
                token.flags.contains(.capitalized) || token.mark == Mark.openQuote,
                isGluedStart(index)
            {
                close(at: index)
                block = Block(lead: index, start: index)
            } else if block?.hasEvidence == false, isEvidence(token) {
                block?.hasEvidence = true
            }
        }
    }

    private func isEvidence(_ token: Token) -> Bool {
        switch token.kind {
        case .word: token.flags.contains(.address) || EntryWords.evidence.contains(token.hash)
        case .number: token.year(in: document.text) != nil
        case .mark: false
        }
    }

    /// Whether an entry begins inside a line: behind a stop without a blank, or behind a stop with
    /// a head that nothing else has.
    private func isGluedStart(_ index: Int) -> Bool {
        let last = document.tokens[index - 1]
        guard isTerminal(last), last.mark != Ascii.openRound else { return false }
        let isGlued = !document.tokens[index].flags.contains(.spaceBefore)
        guard let head = EntryHead.read(at: index, end: document.tokens.count, document) else {
            return false
        }
        guard isGlued else { return head.isSurest }
        // A quotation mark with nothing before it opens one, and ends no entry.
        if last.isQuote, last.flags.contains(.spaceBefore) { return false }
        return head.names.isEmpty || head.commas > 0 && head.ending != .year
    }

    // MARK: where an entry begins

    private mutating func begins(
        _ line: TokenSpan, _ found: EntryLead?, _ before: TokenSpan
    ) -> Bool {
        guard block != nil else {
            if entries.isEmpty, lead == nil, found?.mayBeFirst == true { lead = found }
            return true
        }
        let first = document.tokens[line.lowerBound]
        if let lead {
            if let found, lead.isFollowed(by: found) { return true }
            return first.flags.contains(.blankLineBefore) && lead.style != .bullet
                && block?.hasEvidence == true && !isSmall(first) && isTerminal(last(before))
        }
        let head = EntryHead.read(at: line.lowerBound, end: document.tokens.count, document)
        if isSmall(first), head == nil { return false }
        if first.flags.contains(.blankLineBefore) {
            return head != nil || isTerminal(last(before))
        }
        if isHanging { return indent(line) <= firstIndent }
        guard block?.hasEvidence == true, indent(line) <= firstIndent else { return false }
        return begins(line, head, behind: before)
    }

    /// Whether a line right behind another, no deeper than it, begins an entry.
    private func begins(_ line: TokenSpan, _ head: EntryHead?, behind before: TokenSpan) -> Bool {
        let isLong = max(width(line), width(before)) > Self.wrapLimit
        let isShort = width(before) * 10 < widest * 6
        let isFree = isLong || entries.count > 1 && !isWrapped
        if let head, isTerminal(last(before)) || isLong || isShort, head.isSure || isFree {
            return true
        }
        guard isTerminal(last(before)) else { return false }
        // Prose that follows without a blank line; or a title without an author.
        let first = document.tokens[line.lowerBound]
        return CitationWords.openers.contains(first.hash) ? line.count > 12 : isShort
    }

    private func isSmall(_ token: Token) -> Bool {
        token.kind == .word && !token.flags.contains(.capitalized)
            || token.flags.contains(.address)
    }

    private func last(_ line: TokenSpan) -> Token { document.tokens[line.upperBound - 1] }

    /// Whether an entry may end with a token.
    private func isTerminal(_ token: Token) -> Bool {
        token.kind == .number || Mark.isStop(token.mark) || Mark.isCloser(token.mark)
            || token.mark == UInt8(ascii: ">")
            || !token.flags.isDisjoint(with: [.address, .innerPeriod])
    }

    private func width(_ line: TokenSpan) -> Int {
        Int(document.tokens[line.upperBound - 1].end - document.tokens[line.lowerBound].start)
    }

    /// The blanks before a line.
    private func indent(_ line: TokenSpan) -> Int {
        var index = Int(document.tokens[line.lowerBound].start)
        let start = index
        while index > 0, start - index < Self.wrapLimit,
            ByteClass.of(document.text[index - 1]) == .space
        {
            index -= 1
        }
        return start - index
    }

    // MARK: where an entry ends

    private mutating func close(at end: Int) {
        guard let block, block.start < end else { return }
        self.block = nil
        let tokens = block.start..<end
        if tokens.count <= Self.tokenLimit, isEntry(tokens, block) {
            entries.append((block.lead, tokens, block.number))
            misses = 0
            self.end = end
        } else {
            misses += 1
        }
    }

    private func isEntry(_ tokens: TokenSpan, _ block: Block) -> Bool {
        // Whatever has a number in a list of references can be cited by it.
        if block.number != nil, !heading.isVague, lead?.isBracketed == true || tokens.count > 6 {
            return true
        }
        guard tokens.count > 3 else { return false }
        if let head = EntryHead.read(
            at: tokens.lowerBound, end: tokens.upperBound, document)
        {
            return block.hasEvidence || head.isRepeated
        }
        guard block.hasEvidence, !heading.isVague else { return false }
        return EntryShape.isTitled(tokens, document)
    }

    /// Whether a line heads what comes after the list.
    private func isEnd(_ line: TokenSpan) -> Bool {
        var index = line.lowerBound
        if document.isMark(index, UInt8(ascii: "#")) { return true }
        guard line.count <= 14 else { return false }
        if document.tokens[index].kind == .number { index += 1 }
        if index < line.upperBound, document.isMark(index, Ascii.period) { index += 1 }
        guard index < line.upperBound, document.isCapital(index),
            EntryWords.ends.contains(document.tokens[index].hash)
        else { return false }
        return !line.contains { isEvidence(document.tokens[$0]) }
            && !document.isMark(index + 1, Ascii.comma)
    }
}
