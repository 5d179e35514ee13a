/// How a SQLite store is opened; the defaults are measured.
public struct StoreOptions: Sendable {
    /// The page size of a new store, in bytes; a power of two from 512 to 65,536.
    public var pageSize = 4096
    /// The most memory the writer keeps pages in, in KiB.
    public var writerCacheKiB = 16_384
    /// The most memory each reader keeps pages in, in KiB.
    public var readerCacheKiB = 4096
    /// How large the write-ahead log grows before it is copied into the store, in pages.
    public var checkpointPages = 4000
    /// The largest size of the store in bytes; `nil` leaves it to the disk.
    public var byteLimit: Int?
    /// Bytes of the disk that new documents leave for the results of those taken before.
    public var reservedBytes = 64 << 20
    /// How many results wait to be indexed together; until then queries read their rows.
    public var resultsPerRun = 4096
    /// Documents of one generation of digests; fixed, but for tests of what happens between two.
    var generationSize = 1 << 16
    /// The hub's name for a new store; `nil` makes one up.
    public var hubName: String?

    /// Options with the defaults.
    public init() {}
}
