/// An extractor version such as `winnow-0.1.0`, by which results are older or newer; with another
/// profile than the built-in one it is `winnow-0.1.0+profile.3f2a9c01`.
public struct ExtractorVersion: Comparable, Sendable {
    /// What a version names the built-in profile, where it names it at all.
    public static let builtInProfile = "trafficking"
    private static let profileMark = "profile."

    private let numbers: [Int]
    /// The profile that is named; none stands for the built-in one.
    private let profile: String?

    /// Reads the dotted number behind the last hyphen, or all of it, and a profile behind `+`;
    /// `nil` if there is anything else.
    public init?(_ text: String) {
        let sides = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = (sides.first ?? "").split(separator: "-").last ?? ""
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
        // 1.0 and 1 are one version.
        self.numbers = Array(numbers.reversed().drop { $0 == 0 }.reversed())
        guard sides.count == 2 else {
            profile = nil
            return
        }
        let name = sides[1].dropFirst(Self.profileMark.count)
        guard sides[1].hasPrefix(Self.profileMark), !name.isEmpty,
            name.allSatisfy({ $0.isLetter || $0.isNumber })
        else { return nil }
        profile = String(name)
    }

    public static func < (one: ExtractorVersion, other: ExtractorVersion) -> Bool {
        one.numbers == other.numbers
            ? (one.profile ?? "") < (other.profile ?? "")
            : one.numbers.lexicographicallyPrecedes(other.numbers)
    }

    /// Whether a result of this version is to be replaced where `wanted` is asked for: it is older,
    /// or as old and made with another profile than the one that `wanted` names.
    public func isReplaced(by wanted: ExtractorVersion) -> Bool {
        guard numbers == wanted.numbers else { return self < wanted }
        guard let named = wanted.profile else { return false }
        return (profile ?? Self.builtInProfile) != named
    }
}
