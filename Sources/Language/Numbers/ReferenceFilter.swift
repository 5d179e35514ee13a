/// Tells numerals that count nothing: pages, sections, dockets, phones, house numbers, list marks.
struct ReferenceFilter {
    let lexed: LexedText

    /// Marks the numerals of a text that are no quantities.
    func reject(_ numerals: inout [Numeral]) {
        var lastReference = -1
        for index in numerals.indices where numerals[index].use == .open {
            guard numerals[index].unit == .none else { continue }
            let isListed =
                index > 0 && lastReference == index - 1
                && continuesList(numerals[index - 1], numerals[index])
            let isOne =
                isListed || isReference(numerals[index])
                || index > 0 && isCode(numerals[index - 1], numerals[index])
            if isOne || isName(numerals[index]) || isNumbered(numerals, index)
                || isNamed(numerals[index]) && !isTabled(numerals, index)
            {
                numerals[index].use = .rejected
                if isOne || isBroken(numerals[index]) { lastReference = index }
            }
        }
        rejectPhones(&numerals)
    }

    /// `sections 20303, 20304, and 20305`, `22 U.S.C. 2656a to 2656d`: the next of a list.
    private func continuesList(_ before: Numeral, _ numeral: Numeral) -> Bool {
        guard numeral.shape.contains(.digits), !numeral.shape.contains(.grouped) else {
            return false
        }
        let start = before.tokens.upperBound
        let end = numeral.tokens.lowerBound
        // `30 Tier 1, 105 Tier 2`: a count of the next.
        let next = numeral.tokens.upperBound
        if lexed.has(next, .reference), lexed.kind(next + 1) == .number { return false }
        guard end - start <= 3, end > start else { return false }
        return (start..<end).allSatisfy { index in
            lexed.isMark(index, ",") || lexed.isDash(index)
                || lexed.has(index, [.and, .or, .to, .through])
        }
    }

    /// `GAO-21-364`: behind a hyphen that leads on from a part of a name.
    private func isCode(_ before: Numeral, _ numeral: Numeral) -> Bool {
        let hyphen = before.tokens.upperBound
        return before.use == .rejected && numeral.tokens.lowerBound == hyphen + 1
            && lexed.isMark(hyphen, "-") && !lexed.hasSpace(before: hyphen)
            && !lexed.hasSpace(before: hyphen + 1) && isHyphenTail(before.tokens.lowerBound)
    }

    private func isBroken(_ numeral: Numeral) -> Bool { numeral.shape.contains(.broken) }

    /// Whether the words right before or after make the numeral part of a reference.
    func isReference(_ numeral: Numeral) -> Bool {
        // `Courtroom 7B` is no seven billion.
        let isGlued = numeral.shape.contains(.scaled) && numeral.tokens.count == 1
        guard numeral.shape.isDisjoint(with: [.fraction, .scaled, .ratio]) || isGlued else {
            return false
        }
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        if lexed.has(end, .collection) || lexed.has(start - 1, .collection) { return true }
        if lexed.mark(start - 1) == Mark.section || lexed.isMark(start - 1, "#") { return true }
        if isPublicLaw(start) { return true }
        let before = wordBefore(start)
        guard lexed.has(before, .reference), !isOwnLine(numeral) else { return false }
        return !lexed.has(before, .weakReference) || isWeakReference(before, numeral)
    }

    /// `Our year in numbers` above `2021 was busy`: a heading names no number below it.
    private func isOwnLine(_ numeral: Numeral) -> Bool {
        let flags = lexed.flags(numeral.tokens.lowerBound)
        return flags.contains(.blankLineBefore)
            || flags.contains(.newlineBefore) && numeral.shape.contains(.yearLike)
    }

    /// The word that may name a series: right before, or before a period, colon or `(`.
    private func wordBefore(_ start: Int) -> Int {
        let isPoint = lexed.isMark(start - 1, ".") && !lexed.hasSpace(before: start - 1)
        return isPoint || lexed.isMark(start - 1, "-") ? start - 2 : start - 1
    }

    /// `level 3`, `cases 5`: plain nouns make a reference only if nothing countable follows.
    private func isWeakReference(_ before: Int, _ numeral: Numeral) -> Bool {
        let end = numeral.tokens.upperBound
        guard !numeral.shape.contains(.grouped) else { return false }
        // `Room 2.14`, `standing order 16.2`
        if numeral.shape.contains(.decimal) {
            return numeral.unit == .none && !lexed.has(end, [.percent, .currency, .measure])
                && (lexed.isCapitalized(before) || lexed.hash(before - 1) == Self.standing)
        }
        if lexed.has(before - 1, [.opener, .unit]), lexed.has(end, .people) { return false }
        if lexed.lastByte(before) == UInt8(ascii: "s"), !lexed.isCapitalized(before) {
            return false
        }
        return !lexed.isLowerWord(end) || lexed.has(end, [.opener, .yearFollower, .and, .or])
            || lexed.does(end, .closers) || lexed.isCapitalized(before)
    }

    private static let standing = TokenHash.of("standing")

    /// `P.L. 106-386`, `H.R. 4980`, `S. 178`, `Pub. L.`.
    private func isPublicLaw(_ start: Int) -> Bool {
        let flags = lexed.flags(start - 1)
        guard flags.contains(.innerPeriod), flags.contains(.capitalized) else { return false }
        return Self.bills.contains(lexed.hash(start - 1))
    }

    private static let bills = WordSet(
        "p.l. l. h.r. s. h.res. h.j. s.j. h.con. e.o. r.s. a.b. s.b. h.b. ch. u.n. c. b.")
}

extension ReferenceFilter {
    /// Whether the numeral is part of a name, a mark or a time of day.
    private func isName(_ numeral: Numeral) -> Bool {
        if !numeral.shape.isDisjoint(with: [.broken, .decade]) { return true }
        if numeral.shape.contains(.ordinal) { return false }
        return isGlued(numeral) || isClock(numeral) || isEnumerator(numeral)
            || isHouseNumber(numeral) || isVague(numeral) || isSlashed(numeral)
            || isLettered(numeral) || isHeading(numeral) || isVersion(numeral)
            || isPostcode(numeral)
    }

    /// `COVID-19`, `G20`, `F-16`, `7.c.`, `106-386`: letters or digits are glued to it.
    private func isGlued(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        guard numeral.shape.contains(.digits) else { return isHyphenTail(start) }
        if !lexed.hasSpace(before: start), lexed.kind(start - 1) == .word,
            !lexed.has(start - 1, [.currencyCode, .currencyLeading])
        {
            return true
        }
        if isHyphenTail(start) || isBehindPoint(start) { return true }
        // `2.e.` and `106-386`: a point or hyphen leads on without a space.
        let isPoint = lexed.isMark(end, ".") && !lexed.hasSpace(before: end)
        return isPoint && !lexed.hasSpace(before: end + 1) && lexed.kind(end + 1) == .word
            && lexed.isLowerWord(end + 1)
            && lexed.tokens[end + 1].end - lexed.tokens[end + 1].start <= 2
    }

    /// Behind a full stop that is glued on both sides: a footnote’s number.
    private func isBehindPoint(_ start: Int) -> Bool {
        // `the Protocol,4 yet`: a footnote's number behind a comma.
        if lexed.isMark(start - 1, ","), !lexed.hasSpace(before: start),
            lexed.kind(start - 2) != .number, lexed.hasSpace(before: start + 1)
        {
            return true
        }
        return lexed.isMark(start - 1, ".") && !lexed.hasSpace(before: start)
            && !lexed.hasSpace(before: start - 1)
    }

    /// Behind a hyphen that is glued to a word: `COVID-19`, `Article-5`, `catch-22`.
    private func isHyphenTail(_ start: Int) -> Bool {
        guard lexed.isMark(start - 1, "-"), !lexed.hasSpace(before: start),
            !lexed.hasSpace(before: start - 1), lexed.kind(start - 2) == .word
        else { return false }
        // `1-in-10` is a share of a whole.
        if lexed.has(start - 2, .in), lexed.isMark(start - 3, "-") { return false }
        return !lexed.has(start - 2, [.comparatorEnd, .currencyCode, .currencyLeading])
            && lexed.hash(start - 2) != ComparatorReader.sub
    }

    /// `6 a.m.`, `8:30`, `10:30 p.m.`, `5 o’clock`.
    private func isClock(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        if lexed.has(end, .clock), !lexed.has(end, .duration) { return true }
        if Self.zones.contains(lexed.hash(start - 1)) { return true }
        let isLeft =
            lexed.isMark(end, ":") && lexed.kind(end + 1) == .number
            && !lexed.hasSpace(before: end) && !lexed.hasSpace(before: end + 1)
        let isRight =
            lexed.isMark(start - 1, ":") && lexed.kind(start - 2) == .number
            && !lexed.hasSpace(before: start) && !lexed.hasSpace(before: start - 1)
        guard !isLeft, !isRight else { return true }
        // The first of `6 to 8 p.m.`.
        return lexed.has(end, [.to, .and, .or]) && lexed.kind(end + 1) == .number
            && lexed.has(end + 2, .clock) && !lexed.has(end + 2, .duration)
    }

    private static let zones = WordSet("utc gmt")

    /// `(1)`, `1)`, `1.` at the head of an item, `[12]`.
    private func isEnumerator(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        guard numeral.isBareInteger, numeral.value < 1000 else { return false }
        let isClosed = lexed.isMark(end, ")") || lexed.isMark(end, "]")
        let isOpened = lexed.isMark(start - 1, "(") || lexed.isMark(start - 1, "[")
        if isClosed, isOpened, isSeats(start, end) { return false }
        if isClosed, isOpened || isItemStart(start) && !isInBrackets(start) { return true }
        if isFootnote(start, end) { return true }
        guard lexed.isFirst(start) || isBullet(start - 1), lexed.isMark(end, ".") else {
            return false
        }
        return numeral.value < 100 && lexed.hasSpace(before: end + 1)
    }

    /// `Fidesz (135); DK (15); MSZP (10)`: counts behind the names of a row.
    private func isSeats(_ start: Int, _ end: Int) -> Bool {
        guard lexed.isMark(start - 1, "("),
            lexed.kind(start - 2) == .word || lexed.isMark(start - 2, ")")
        else { return false }
        return isRowEnd(end + 1) || isRowStart(start - 2)
    }

    /// Whether a semicolon opens the row, with a number in brackets before it.
    private func isRowStart(_ index: Int) -> Bool {
        for at in stride(from: index, through: max(3, index - Self.rowReach), by: -1)
        where lexed.isMark(at, ";") {
            return lexed.isMark(at - 1, ")") && lexed.kind(at - 2) == .number
                && lexed.isMark(at - 3, "(")
        }
        return false
    }

    /// Whether a semicolon closes one row and another number in brackets follows.
    private func isRowEnd(_ index: Int) -> Bool {
        guard lexed.isMark(index, ";") else { return false }
        for at in index + 1..<index + Self.rowReach where lexed.isMark(at, "(") {
            return lexed.kind(at + 1) == .number && lexed.isMark(at + 2, ")")
        }
        return false
    }

    private static let rowReach = 12

    private func isItemStart(_ start: Int) -> Bool {
        lexed.isFirst(start) || lexed.isMark(start - 1, ",") || lexed.isMark(start - 1, ";")
            || lexed.isMark(start - 1, ":") || lexed.has(start - 1, [.and, .or])
    }

    /// Whether a round bracket is open before the token.
    private func isInBrackets(_ start: Int) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - 24), by: -1) {
            if lexed.isMark(index, ")") { return false }
            if lexed.isMark(index, "(") { return true }
        }
        return false
    }

    /// A bare number behind the stop that ends a paragraph: `…approved therefor; 3`.
    private func isFootnote(_ start: Int, _ end: Int) -> Bool {
        let isLast = end >= lexed.count || !lexed.flags(end).isDisjoint(with: .newlineBefore)
        return isLast
            && (Mark.isStop(lexed.mark(start - 1)) || lexed.isMark(start - 1, ";")
                || Mark.isCloser(lexed.mark(start - 1)))
    }

    private func isBullet(_ index: Int) -> Bool { lexed.mark(index) == Mark.bullet }

    /// `1450 Jordan Street`.
    private func isHouseNumber(_ numeral: Numeral) -> Bool {
        guard numeral.isBareInteger else { return false }
        var index = numeral.tokens.upperBound
        for _ in 0..<4 {
            guard lexed.isCapitalized(index) || lexed.kind(index) == .number else { return false }
            if index > numeral.tokens.upperBound, lexed.has(index, .street) { return true }
            index += 1
        }
        return false
    }
}

extension ReferenceFilter {
    /// `Boeing 737`, `S&P 500`, `Channel 4`: a capitalized word right before, no noun after.
    private func isNamed(_ numeral: Numeral) -> Bool {
        let start = numeral.tokens.lowerBound
        let end = numeral.tokens.upperBound
        // `CI 43–49` is an interval.
        if UnitWords.ofMethod.contains(lexed.hash(start - 1)) { return false }
        let isPostal = lexed.tokens[start].byteRange.count == 5 && !lexed.isLowerWord(end)
        let limit: Double = isPostal || isStateCode(start - 1) ? 100_000 : 10_000
        guard numeral.isBareInteger, numeral.value < limit, lexed.hasSpace(before: start),
            isNameWord(start - 1), !lexed.isFirst(start - 1),
            !lexed.has(start - 1, [.opener, .comparatorEnd, .month, .weekday, .people, .unit])
        else { return false }
        guard !lexed.flags(start).contains(.newlineBefore) else { return false }
        // `Sentenced to Combined 32 Years`
        if lexed.has(end, [.duration, .measure, .scale, .percent]) { return false }
        if lexed.kind(end) == .word {
            return lexed.has(end, [.opener, .yearFollower]) || lexed.isCapitalized(end)
                || lexed.does(end, GrammarRoles.closers.union(.conjunction)) || isPastVerb(end)
        }
        return !lexed.isMark(end, "%") && !lexed.isMark(end, "-") && !lexed.isMark(end, "(")
    }

    /// Two capitals before a postal code: `DC 20008`.
    private func isStateCode(_ index: Int) -> Bool {
        lexed.flags(index).contains(.allCapitals) && lexed.tokens[index].byteRange.count == 2
    }

    /// `ANR 42, PLRA 17; other 3`: names with numbers in a row are a table of amounts.
    private func isTabled(_ numerals: [Numeral], _ index: Int) -> Bool {
        isRow(numerals, index) && (isRow(numerals, index - 1) || isRow(numerals, index + 1))
    }

    private func isRow(_ numerals: [Numeral], _ index: Int) -> Bool {
        guard numerals.indices.contains(index), numerals[index].unit == .none,
            numerals[index].shape.contains(.digits)
        else { return false }
        let end = numerals[index].tokens.upperBound
        let start = numerals[index].tokens.lowerBound
        guard lexed.isMark(end, ",") || lexed.isMark(end, ";"), lexed.kind(start - 1) == .word
        else {
            return false
        }
        guard numerals.indices.contains(index + 1) else { return true }
        return numerals[index + 1].tokens.lowerBound - end <= 8
    }

    /// `several hundred`, `a few thousand`, `tens of thousands`.
    private func isVague(_ numeral: Numeral) -> Bool {
        guard numeral.shape.isDisjoint(with: .digits), numeral.mantissa == 1 || numeral.value == 100
        else { return false }
        return lexed.has(numeral.tokens.lowerBound - 1, .vague)
    }

    /// `24/7`, `9/11`, and the years of `2017/18`.
    private func isSlashed(_ numeral: Numeral) -> Bool {
        guard !numeral.shape.contains(.fraction) else { return false }
        let end = numeral.tokens.upperBound
        let start = numeral.tokens.lowerBound
        let isLeft =
            lexed.isMark(end, "/") && !lexed.hasSpace(before: end)
            && lexed.kind(end + 1) == .number
        return isLeft
            || lexed.isMark(start - 1, "/") && !lexed.hasSpace(before: start)
                && lexed.kind(start - 2) == .number
    }

}
