/// The numbers of an extractor version such as `winnow-0.1.0`, by which versions are older or
/// newer.
public struct ExtractorVersion: Comparable, Sendable {
    private let numbers: [Int]

    /// Reads what stands behind the last hyphen, or all of it; `nil` if that is no dotted number.
    public init?(_ text: String) {
        let digits = text.split(separator: "-").last ?? ""
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
        // 1.0 and 1 are one version.
        self.numbers = Array(numbers.reversed().drop { $0 == 0 }.reversed())
    }

    public static func < (one: ExtractorVersion, other: ExtractorVersion) -> Bool {
        one.numbers.lexicographicallyPrecedes(other.numbers)
    }
}
