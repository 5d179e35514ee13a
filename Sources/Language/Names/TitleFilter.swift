/// Takes back the profile's proposals inside titles of reports, plans and indices, which name
/// nothing themselves: the *Trafficking in Persons* Report.
enum TitleFilter {
    /// Removes what was proposed of the profile's kinds inside the titles.
    static func clear(_ titles: [TokenSpan], in document: inout AnnotatedDocument) {
        document.candidates.removeAll { candidate in
            switch candidate.kind {
            case .population, .exploitation, .means:
                titles.contains {
                    $0.lowerBound <= candidate.tokens.lowerBound
                        && candidate.tokens.upperBound <= $0.upperBound
                }
            default: false
            }
        }
    }
}

extension NameReader {
    /// The title of at least three words whose last is the one at `head`.
    func title(endingAt head: Int) -> TokenSpan? {
        let start = start(of: head) { _ in false }
        return head - start > 1 ? start..<(head + 1) : nil
    }
}
