/// Gives each claim of a sentence its source.
struct AttributionReader {
    let sources: [SourceReader.Source]

    /// Fills in the attributions; numbers inside a source's own phrase are no claims.
    func read(_ drafts: inout [ClaimDraft]) {
        for index in drafts.indices where drafts[index].isClaim {
            let start = drafts[index].tokens.lowerBound
            if sources.contains(where: { $0.form != .citation && $0.phrase.contains(start) }) {
                drafts[index].isClaim = false
                continue
            }
            let source = source(of: start)
            drafts[index].attribution = source?.span
            drafts[index].attributionWords = source?.words
        }
    }

    /// The speaker that is named nearest before the figure, then a citation, then any other.
    private func source(of start: Int) -> SourceReader.Source? {
        let covering = sources.filter { $0.covers.contains(start) }
        let speakers = covering.filter { $0.form != .citation }
        let nearest = speakers.max { isFarther($0, $1, start) }
        if let nearest, nearest.isNamed { return nearest }
        return covering.first { $0.form == .citation } ?? nearest
    }

    /// Whether the first source is farther from the figure than the second; one before it wins.
    private func isFarther(
        _ first: SourceReader.Source, _ second: SourceReader.Source, _ start: Int
    ) -> Bool {
        distance(first, start) > distance(second, start)
    }

    private func distance(_ source: SourceReader.Source, _ start: Int) -> Int {
        let gap = start - source.phrase.upperBound
        return gap >= 0 ? gap : 1000 - gap
    }
}
