/// Compares words under the folding of `TokenHash`.
enum FoldedBytes {
    /// Whether two words are the same but for capitals and the shape of their apostrophes.
    static func equal(
        _ left: Span<UInt8>, _ leftRange: Range<Int>, _ right: Span<UInt8>, _ rightRange: Range<Int>
    ) -> Bool {
        if areSame(left, leftRange, right, rightRange) { return true }
        var leftIndex = leftRange.lowerBound
        var rightIndex = rightRange.lowerBound
        while leftIndex < leftRange.upperBound, rightIndex < rightRange.upperBound {
            let leftByte = TokenHash.fold(left, &leftIndex, end: leftRange.upperBound)
            let rightByte = TokenHash.fold(right, &rightIndex, end: rightRange.upperBound)
            if leftByte != rightByte { return false }
        }
        return leftIndex == leftRange.upperBound && rightIndex == rightRange.upperBound
    }

    /// Whether two words are the same byte by byte, as they mostly are.
    @inline(__always)
    private static func areSame(
        _ left: Span<UInt8>, _ leftRange: Range<Int>, _ right: Span<UInt8>, _ rightRange: Range<Int>
    ) -> Bool {
        guard leftRange.count == rightRange.count else { return false }
        for offset in 0..<leftRange.count
        where left[leftRange.lowerBound + offset] != right[rightRange.lowerBound + offset] {
            return false
        }
        return true
    }

    /// Whether two words that fold alike have their capitals in the same places.
    static func equalCase(
        _ left: Span<UInt8>, _ leftRange: Range<Int>, _ right: Span<UInt8>, _ rightRange: Range<Int>
    ) -> Bool {
        guard leftRange.count == rightRange.count else {
            return true  // Apostrophes of different width; capitals beside them are not told apart.
        }
        for offset in 0..<leftRange.count {
            let leftByte = left[leftRange.lowerBound + offset]
            let rightByte = right[rightRange.lowerBound + offset]
            if leftByte != rightByte, leftByte < 0x80, rightByte < 0x80 { return false }
        }
        return true
    }

    /// Whether a word begins with a capital letter.
    static func startsWithCapital(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let first = text[range.lowerBound]
        if first < 0x80 { return ByteClass.of(first) == .upper }
        return ScalarShape.at(range.lowerBound, in: text).role == .capital
    }
}
