/// How far the span of a region goes.
extension PlaceScene {
    /// With its kind, when that is capitalized: `Bong` becomes `Bong County`.
    static func withDivision(_ span: TokenSpan, in document: AnnotatedDocument) -> TokenSpan {
        let next = span.upperBound
        guard next < document.tokens.count, PlaceWords.divisions.contains(document.hash(next)),
            document.tokens[next].flags.contains(.capitalized)
        else { return span }
        return span.lowerBound..<next + 1
    }

    /// With the points of the compass that share its head: `Northeast and Central Asia`.
    static func withSharedHead(_ span: TokenSpan, in document: AnnotatedDocument) -> TokenSpan {
        guard PlaceWords.compass.contains(document.hash(span.lowerBound)) else { return span }
        var start = span.lowerBound
        while true {
            var index = start - 1
            while index >= 0,
                document.isMark(index, UInt8(ascii: ",")) || links.contains(document.hash(index))
            {
                index -= 1
            }
            guard index >= 0, index < start - 1, PlaceWords.compass.contains(document.hash(index)),
                document.tokens[index].flags.contains(.capitalized)
            else { return start..<span.upperBound }
            start = index
        }
    }
}
