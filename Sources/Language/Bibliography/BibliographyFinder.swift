/// Finds the reference lists of a document: a heading alone on its line with entries below.
///
/// It runs before anything is set aside, since entries may well be in other languages than the
/// text. A document without such a heading costs a look at the first tokens of its lines.
struct BibliographyFinder: PipelineComponent {
    static let name: StaticString = "bibliography"

    mutating func annotate(_ document: inout AnnotatedDocument) {
        let (headings, entries) = Self.lists(document)
        document.bibliographyHeadings = headings
        document.bibliography = entries
        if !entries.isEmpty { document.listedNames = ListedNames(document) }
    }

    private static func lists(
        _ document: AnnotatedDocument
    ) -> ([Range<Offset>], [BibliographyEntry]) {
        var headings: [Range<Offset>] = []
        var entries: [BibliographyEntry] = []
        let reader = EntryReader(document: document)
        var next = 0
        while let heading = heading(from: next, document.tokens.span) {
            var cutter = EntryCutter(below: heading, document)
            cutter.run()
            next = cutter.entries.isEmpty ? cutter.stop : cutter.end
            guard !cutter.entries.isEmpty else { continue }
            for entry in cutter.entries {
                entries.append(
                    BibliographyEntry(
                        range: document.range(of: entry.tokens),
                        lead: Offset(Int(document.tokens[entry.lead].start)), tokens: entry.tokens,
                        list: headings.count, number: entry.number,
                        parts: reader.parts(of: entry.tokens, after: entries.last?.parts)))
            }
            headings.append(document.range(of: heading.tokens))
        }
        return (headings, entries)
    }

    /// The first heading at or behind a token.
    private static func heading(
        from start: Int, _ tokens: Span<Token>
    ) -> BibliographyHeading? {
        var index = start
        while index < tokens.count {
            if let heading = BibliographyHeading.read(at: index, tokens) { return heading }
            index += 1
            while index < tokens.count, tokens[index].flags.isDisjoint(with: .newlineBefore) {
                index += 1
            }
        }
        return nil
    }
}
