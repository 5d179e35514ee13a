/// One entry of a document's reference list.
public struct BibliographyEntry: Sendable, Equatable {
    /// Its bytes, without the number or bullet that leads it in.
    public var range: Range<Offset>
    /// Where what leads it in begins.
    var lead: Offset
    /// The same as `range` in tokens, foreign ones counted too.
    var tokens: TokenSpan
    /// Which of the document's lists it stands in, from 0.
    var list: Int
    /// The number that leads it in, if the list is numbered.
    var number: Int?
    /// What it says of itself.
    var parts = EntryParts()
}

/// The entries that a citation names.
public struct CitationTie: Sendable, Equatable {
    /// Index into `AnnotatedDocument.mentions`.
    public var mention: Int
    /// Indices into `AnnotatedDocument.bibliography`, in order.
    public var entries: [Int]
}

extension AnnotatedDocument {
    /// Whether some bytes lie in one of the entries, or in the heading right above them.
    func isInBibliography(_ range: Range<Offset>) -> Bool {
        guard !bibliography.isEmpty else { return false }
        let next = bibliography.firstPlace { $0.range.upperBound > range.lowerBound }
        if next < bibliography.count, bibliography[next].lead < range.upperBound { return true }
        let heading = bibliographyHeadings.firstPlace { $0.upperBound > range.lowerBound }
        return heading < bibliographyHeadings.count
            && bibliographyHeadings[heading].overlaps(range)
    }
}
