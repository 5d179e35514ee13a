internal import JSON

/// What tells near-duplicates in an annotation.
public enum AnnotationFingerprint {
    /// The 64-bit simhash of the text; reads as far as needed, `nil` when there is none.
    public static func simhash(in annotation: [UInt8]) -> UInt64? {
        do throws(JSONError) {
            var scanner = try JSONScanner(annotation)
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                guard key == "statistics_of_text" else {
                    try scanner.skip()
                    continue
                }
                guard let digits = try scanner.value()["simhash"]?.stringValue,
                    digits.utf8.count == 16
                else { return nil }
                return UInt64(digits, radix: 16)
            }
        } catch {
            // It has none, whatever it is.
        }
        return nil
    }
}
