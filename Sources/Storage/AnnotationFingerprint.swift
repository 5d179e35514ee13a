internal import JSON

/// The simhash and the words that an annotation counts in its text.
public struct AnnotationFingerprint: Equatable {
    /// The 64-bit simhash.
    public var simhash: UInt64
    /// How many words there are.
    public var words: Int

    /// Reads an annotation as far as needed; `nil` when it has none.
    public init?(_ annotation: [UInt8]) {
        do throws(JSONError) {
            var scanner = try JSONScanner(annotation)
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                guard key == "statistics_of_text" else {
                    try scanner.skip()
                    continue
                }
                let counts = try scanner.value()
                guard let digits = counts["simhash"]?.stringValue, digits.utf8.count == 16,
                    let simhash = UInt64(digits, radix: 16)
                else { return nil }
                self.simhash = simhash
                words = Int(counts["words"]?.integerValue ?? 0)
                return
            }
        } catch {
            // It has none, whatever it is.
        }
        return nil
    }
}
