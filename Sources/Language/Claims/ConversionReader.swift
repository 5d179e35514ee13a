/// Lets a sum in brackets share what is said of the sum that it converts.
struct ConversionReader {
    let lexed: LexedText

    /// Copies year, source and period between a sum and its conversion, and its comparator on.
    func read(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices {
            guard drafts[index].isClaim, let other = converted(drafts, index) else { continue }
            if drafts[other].period == 0 { drafts[other].period = drafts[index].period }
            drafts[index].period = drafts[other].period
            drafts[index].year = drafts[other].year
            drafts[index].attribution = drafts[other].attribution
            drafts[index].attributionWords = drafts[other].attributionWords
            if drafts[index].number.comparator == .exactly {
                drafts[index].number.takeComparator(of: drafts[other].number)
            }
        }
    }

    /// The claim whose sum the bracket right behind it converts.
    private func converted(_ drafts: [ClaimDraft], _ index: Int) -> Int? {
        let start = drafts[index].tokens.lowerBound
        guard drafts[index].isMoney, lexed.isMark(start - 1, "(") else { return nil }
        return drafts[..<index].lastIndex { other in
            other.isClaim && other.isMoney
                && (other.tokens.upperBound == start - 1
                    || other.tokens.lowerBound < start && other.tokens.upperBound > start)
        }
    }
}
