/// The key of `[tier suffixes]`: which level words behind it turn into which, as in `T2=T2WL`.
struct RatingSuffix {
    let level: String
    let norm: String

    /// Reads `LEVEL=NORM`; `nil` for anything else.
    init?(key: String) {
        let parts = key.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        level = String(parts[0])
        norm = String(parts[1])
    }
}
