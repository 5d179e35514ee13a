/// How much JSON a reader takes before it refuses.
public struct JSONLimits: Sendable, Equatable {
    /// How deeply arrays and objects may nest; the outermost counts as 1.
    public var depth: Int
    /// The largest number of bytes that is looked at.
    public var byteCount: Int

    /// Depth 64 and 1 GiB, room for the largest document with every byte escaped.
    public static let `default` = JSONLimits()

    /// Makes limits.
    public init(depth: Int = 64, byteCount: Int = 1 << 30) {
        self.depth = depth
        self.byteCount = byteCount
    }
}
