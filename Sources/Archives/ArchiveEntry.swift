/// One entry of an archive, without its bytes.
public struct ArchiveEntry: Sendable, Equatable {
    /// What an entry stands for.
    public enum Kind: Sendable, Equatable {
        case file
        case folder
        /// A link, symbolic or hard, a device or anything else without bytes of its own.
        case other
    }

    /// Its path as the archive has it, never looked up on any disk; `nil` in a file that is only
    /// compressed and no archive.
    public var name: String?
    /// What it stands for.
    public var kind: Kind
    /// Its length in bytes as the archive tells it, if it does.
    public var size: Int?
    /// Whether its bytes cannot be read without a password.
    public var isEncrypted: Bool

    /// Makes an entry.
    public init(name: String?, kind: Kind, size: Int?, isEncrypted: Bool) {
        self.name = name
        self.kind = kind
        self.size = size
        self.isEncrypted = isEncrypted
    }
}
