/// How much of a document is taken before it is refused.
public struct DocumentLimits: Sendable, Equatable {
    /// The largest document, in bytes.
    public var byteCount: Int

    /// 64 MiB.
    public static let `default` = DocumentLimits()

    /// Makes limits.
    public init(byteCount: Int = 64 << 20) {
        self.byteCount = byteCount
    }
}
