/// Completes lists of places: `in Bassikounou, Nouakchott, and Atar` names three towns even if one
/// of them is in no table.
enum PlaceLists {
    /// Names have at most this many words.
    private static let lengthLimit = 3

    /// Adds the unknown names of lists to mentions that are in order of their places.
    static func complete(_ mentions: inout [Mention], _ document: AnnotatedDocument) {
        let view = NameView(document)
        var found: [Mention] = []
        for index in mentions.indices.dropFirst() {
            let (left, right) = (mentions[index - 1], mentions[index])
            guard isPlace(left), isPlace(right), left.tokens.upperBound < right.tokens.lowerBound
            else { continue }
            let gap = left.tokens.upperBound..<right.tokens.lowerBound
            if let name = between(gap, document, view) {
                found.append(mention(name, like: right, document))
            } else if isLink(gap, document), !startsWithLink(left, document),
                let name = before(left.tokens.lowerBound, document, view)
            {
                found.append(mention(name, like: left, document))
            }
        }
        guard !found.isEmpty else { return }
        mentions += found
        mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func isPlace(_ mention: Mention) -> Bool {
        mention.kind == .city || mention.kind == .region && mention.norm?.utf8.count ?? 0 > 3
    }

    /// The name in `, NAME,` or `, NAME and` between two places.
    private static func between(
        _ gap: TokenSpan, _ document: AnnotatedDocument, _ view: NameView
    ) -> TokenSpan? {
        guard gap.count >= 3, gap.count <= lengthLimit + 3,
            document.isMark(gap.lowerBound, UInt8(ascii: ","))
        else { return nil }
        var end = gap.upperBound
        while end > gap.lowerBound, isLink(end - 1, document) { end -= 1 }
        guard end < gap.upperBound, end > gap.lowerBound + 1 else { return nil }
        let name = gap.lowerBound + 1..<end
        return isName(name, view) ? name : nil
    }

    /// The name in `in NAME,` before a list of places.
    private static func before(
        _ first: Int, _ document: AnnotatedDocument, _ view: NameView
    ) -> TokenSpan? {
        guard document.isMark(first - 1, UInt8(ascii: ",")) else { return nil }
        var start = first - 1
        while start > 0, first - 1 - start < lengthLimit, view.isName(start - 1) { start -= 1 }
        let name = start..<first - 1
        guard !name.isEmpty, start > 0, PlaceWords.inside.contains(document.hash(start - 1)) else {
            return nil
        }
        return name
    }

    private static func startsWithLink(_ mention: Mention, _ document: AnnotatedDocument) -> Bool {
        links.contains(document.hash(mention.tokens.lowerBound - 1))
    }

    private static func isName(_ span: TokenSpan, _ view: NameView) -> Bool {
        !span.isEmpty && span.count <= lengthLimit && span.allSatisfy(view.isName)
            && !view.isTitle(span.lowerBound)
    }

    private static func isLink(_ gap: TokenSpan, _ document: AnnotatedDocument) -> Bool {
        !gap.isEmpty && gap.count <= 2 && gap.allSatisfy { isLink($0, document) }
    }

    private static func isLink(_ index: Int, _ document: AnnotatedDocument) -> Bool {
        document.isMark(index, UInt8(ascii: ",")) || links.contains(document.hash(index))
    }

    private static let links = WordSet("and or")

    private static func mention(
        _ span: TokenSpan, like neighbor: Mention, _ document: AnnotatedDocument
    ) -> Mention {
        Mention(
            range: document.range(of: span), tokens: span, kind: neighbor.kind,
            norm: neighbor.kind == .city ? neighbor.norm : nil, rule: "list", confidence: 0.6)
    }
}
