/// What one work is called in a citation: `Smith and Lee 2010`, `“Russia”, Global Slavery Index`.
struct CitedWork {
    /// The names and titles between commas, in order.
    var names: [TokenSpan] = []
    /// The title in quotation marks.
    var quoted: TokenSpan?
    var years: [EntryParts.Year] = []
    /// `and` stands between names.
    var isJoined = false
    /// `et al.` stands behind them.
    var hasOthers = false
    /// It stands for the work cited just before: `ibid.`
    var isRepeat = false

    /// Whether it says nothing by which a work could be found.
    var isEmpty: Bool { names.isEmpty && quoted == nil && !isRepeat }
}

/// Reads the works or numbers that a citation names.
struct CitedWorkReader {
    private let document: AnnotatedDocument
    private let years: EntryReader
    private var works: [CitedWork] = []
    private var work = CitedWork()
    private var name: Int?
    private var quote: Int?
    private var isPage = false

    init(_ document: AnnotatedDocument) {
        self.document = document
        years = EntryReader(document: document)
    }

    /// The works that a citation names.
    mutating func read(_ citation: TokenSpan) -> [CitedWork] {
        works.removeAll()
        work = CitedWork()
        (name, quote, isPage) = (nil, nil, false)
        for index in citation { read(index) }
        endWork(at: citation.upperBound)
        return works
    }

    /// The numbers of a citation that has nothing else, ranges filled up.
    func numbers(_ citation: TokenSpan) -> [Int] {
        var numbers: [Int] = []
        var isRange = false
        for index in citation {
            let token = document.tokens[index]
            if let number = document.digits(at: index) {
                if isRange, let first = numbers.last, number > first,
                    number - first <= Self.rangeLimit
                {
                    numbers += first + 1..<number
                }
                numbers.append(number)
                isRange = false
            } else if Mark.isDash(token.mark) {
                isRange = true
            } else if CitationWords.pages.contains(token.hash) {
                return numbers
            } else if token.kind != .mark {
                return []
            }
        }
        return numbers
    }

    /// A range of numbers names at most so many entries.
    static let rangeLimit = 50

    private mutating func read(_ index: Int) {
        let token = document.tokens[index]
        if token.isQuote, !isApostrophe(index) { return readQuote(index) }
        guard quote == nil else { return }
        switch token.kind {
        case .mark: readMark(index, token)
        case .number: readNumber(index, token)
        case .word: readWord(index, token)
        }
    }

    private func isApostrophe(_ index: Int) -> Bool {
        !document.tokens[index].flags.contains(.spaceBefore) && quote == nil
            && document.isPossessive(index)
    }

    private mutating func readQuote(_ index: Int) {
        if let start = quote {
            endQuote(start, index)
        } else {
            endName(at: index)
            quote = index + 1
        }
    }

    private mutating func endQuote(_ start: Int, _ end: Int) {
        if work.quoted == nil, start < end { work.quoted = start..<end }
        quote = nil
    }

    private mutating func readMark(_ index: Int, _ token: Token) {
        switch token.mark {
        case Ascii.semicolon: endWork(at: index)
        case Ascii.comma, Ascii.colon, Ascii.openRound, Ascii.openSquare, Ascii.closeRound,
            Ascii.closeSquare:
            endName(at: index)
        case UInt8(ascii: "&"):
            endName(at: index)
            work.isJoined = true
        default: break
        }
    }

    private mutating func readNumber(_ index: Int, _ token: Token) {
        if let year = years.year(at: index), !isPage {
            endName(at: index)
            work.years.append(year)
        } else if name == nil || index + 1 >= document.tokens.count
            || document.tokens[index + 1].kind != .word
        {
            // Pages; but `(Article 19 Report 4)` goes on with its name.
            endName(at: index)
            isPage = true
        }
    }

    private mutating func readWord(_ index: Int, _ token: Token) {
        if CitationWords.quoting.contains(token.hash) { return forget() }
        if EntryWords.undated.contains(token.hash) {
            endName(at: index)
        } else if EntryWords.others.contains(token.hash) {
            endName(at: index)
            work.hasOthers = true
        } else if Self.and.contains(token.hash), joins(index) {
            endName(at: index)
            work.isJoined = true
        } else if CitationWords.references.contains(token.hash) {
            endName(at: index)
            let isAlone = work.names.isEmpty && work.quoted == nil
            work.isRepeat = isAlone && EntryWords.same.contains(token.hash)
            isPage = true
        } else if CitationWords.pages.contains(token.hash), name != nil || !work.isEmpty {
            endName(at: index)
            isPage = true
        } else if name == nil {
            begin(index, token)
        }
    }

    private mutating func begin(_ index: Int, _ token: Token) {
        if let year = work.years.last, !token.flags.contains(.capitalized),
            token.byteRange.count == 1
        {
            // `2010a, b`
            let letter = document.text[Int(token.start)]
            work.years.append(EntryParts.Year(value: year.value, letter: letter))
        } else if work.names.isEmpty, work.quoted == nil, CitationWords.leads.contains(token.hash) {
            return
        } else if !isPage, !document.isPossessive(index),
            token.flags.contains(.capitalized) || CitationWords.particles.contains(token.hash)
                || !work.names.isEmpty
        {
            name = index
        }
    }

    /// Whether `and` stands between two authors and not inside a body's name or a title.
    private func joins(_ index: Int) -> Bool {
        guard let name, index + 1 < document.tokens.count else { return false }
        let words = (name..<index).filter { document.tokens[$0].kind == .word }.count
        return words <= 2 && document.isCapital(index + 1)
            || CitationWords.particles.contains(document.hash(index + 1))
    }

    private mutating func forget() {
        work = CitedWork()
        (name, isPage) = (nil, false)
    }

    private mutating func endName(at index: Int) {
        guard let start = name else { return }
        name = nil
        if start < index { work.names.append(start..<index) }
    }

    private mutating func endWork(at index: Int) {
        if let start = quote { endQuote(start, index) }
        endName(at: index)
        if work.isEmpty, !work.years.isEmpty, var same = works.last {
            // `Smith, 2010a; 2010b`
            same.years = work.years
            works.append(same)
        } else if !work.isEmpty {
            works.append(work)
        }
        work = CitedWork()
        isPage = false
    }

    private static let and = WordSet("and")
}
