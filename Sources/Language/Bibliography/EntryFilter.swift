/// Takes out what the reference list seems to claim: pages, volumes and years count nothing there.
///
/// Names, places, dates and shares in its titles stay mentions.
struct EntryFilter: PipelineComponent {
    static let name: StaticString = "entries"

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard !document.bibliography.isEmpty else { return }
        // Lent whole: calls that would each borrow from a changeable document copy all of it.
        let (claims, mentions) = Self.kept(document)
        document.claims = claims
        document.mentions = mentions
    }

    private static func kept(
        _ document: AnnotatedDocument
    ) -> ([StatisticalClaim], [Mention]) {
        let claims = document.claims.filter { !document.isInBibliography($0.range) }
        let mentions = document.mentions.filter { mention in
            mention.kind != .quantity && !isHeading(mention, document)
                || !document.isInBibliography(mention.range)
        }
        return (claims, mentions)
    }

    /// Whether a mention is a list's heading: `Works Cited` is no body.
    private static func isHeading(
        _ mention: Mention, _ document: AnnotatedDocument
    ) -> Bool {
        let headings = document.bibliographyHeadings
        let next = headings.firstPlace { $0.upperBound > mention.range.lowerBound }
        return next < headings.count && headings[next].overlaps(mention.range)
    }
}
