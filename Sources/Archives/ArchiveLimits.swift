/// How much an archive may hold before it is refused.
public struct ArchiveLimits: Sendable, Equatable {
    /// The most entries, folders included.
    public var entryCount: Int
    /// The longest entry that is read in one piece, in bytes.
    public var entryBytes: Int
    /// The most bytes of all entries together.
    public var totalBytes: Int
    /// The most bytes that one byte of the archive may become, once there are 16 MiB of them.
    public var ratio: Int

    /// A million entries, 64 MiB each, 64 GiB together, 200 to one.
    public static let `default` = ArchiveLimits()

    /// Makes limits.
    public init(
        entryCount: Int = 1_000_000, entryBytes: Int = 64 << 20, totalBytes: Int = 64 << 30,
        ratio: Int = 200
    ) {
        self.entryCount = entryCount
        self.entryBytes = entryBytes
        self.totalBytes = totalBytes
        self.ratio = ratio
    }

    /// What an archive may become before its ratio is looked at: small files of zeros are harmless.
    static let ratioFloor = 16 << 20
}
