extension CitationBracket {
    private static let courtRecords = WordSet("tr tr. r. dkt dkt. ecf doc doc. ex. docket")
    private static let recordWords = WordSet("no. no nos. at n. p. pp. vol. and ¶ tr tr. ex.")

    /// `(Tr. 212-15.)`, `(R. 118 at 9.)`, `(ECF No. 12 at 3)`: a page of a court's record.
    func isCourtRecord(_ close: Int) -> Bool {
        let tokens = document.tokens
        guard Self.courtRecords.contains(tokens[open + 1].hash),
            tokens[open + 1].flags.contains(.capitalized)
        else { return false }
        var numbers = 0
        for index in open + 2..<max(open + 2, close) {
            if tokens[index].kind == .number {
                numbers += 1
            } else if tokens[index].kind == .word, !Self.recordWords.contains(tokens[index].hash) {
                return false
            }
        }
        // `(R. 500)` may be an amount in rand.
        return numbers > (Self.loneLetters.contains(tokens[open + 1].hash) ? 1 : 0)
    }

    private static let loneLetters = WordSet("r. ex. doc doc.")

    /// `(GAO-21-364)`, `(see A/76/120, para. 31)`: the sign of a document.
    func isDocumentSign(_ close: Int) -> Bool {
        var reader = reader(close)
        while reader.skip(CitationWords.leads) || reader.skip(Ascii.comma) {}
        guard reader.isName, isUpper(reader.position), open > 0,
            cover(open - 1) != .law, !isLawWord(open - 1)
        else { return false }
        reader.position += 1
        var joints = 0
        var digits = 0
        while !reader.isAtEnd, !reader.token.flags.contains(.spaceBefore) {
            if reader.isDash || reader.isMark(Ascii.slash) {
                joints += 1
            } else if reader.token.kind == .number {
                digits += reader.token.byteRange.count
            } else if reader.token.kind == .mark, !reader.isMark(Ascii.period) {
                break
            }
            reader.position += 1
        }
        // `(SARS-CoV-2)` and `(AH-64-D)` are names.
        guard digits >= Self.signDigits, joints > 1 else { return false }
        if reader.isAtEnd { return true }
        return reader.skip(Ascii.comma) && reader.skipPages() && reader.isAtEnd
    }

    private static let signDigits = 4

    private func isUpper(_ index: Int) -> Bool {
        document.text[document.tokens[index].byteRange].allSatisfy {
            ByteClass.of($0) == .upper || $0 == Ascii.period
        }
    }

    private static let lawWords = WordSet("act law code decree ordinance regulation resolution")

    private func isLawWord(_ index: Int) -> Bool {
        Self.lawWords.contains(document.tokens[index].hash)
    }
}
