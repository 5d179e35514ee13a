internal import CCrypto

/// The SHA-256 digest, by libcrypto.
///
///     let digest = SHA256.digest(of: bytes.span)
///
/// Bytes that come in parts go through an instance: `update` for each part, then `finish`.
@safe
public struct SHA256: ~Copyable {
    /// The digest's length in bytes.
    public static let byteCount = 32

    /// Never null; owned, freed when the value is gone.
    private let context: OpaquePointer

    /// Starts a digest of no bytes.
    public init() {
        // libcrypto fails here only when memory is exhausted, which a Swift program never survives.
        guard let context = unsafe EVP_MD_CTX_new() else { fatalError("libcrypto: no memory") }
        unsafe self.context = unsafe context
        let status = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
        precondition(status == 1, "libcrypto: SHA-256 is not available")
    }

    deinit {
        unsafe EVP_MD_CTX_free(context)
    }

    /// Takes in the next bytes.
    public mutating func update(_ bytes: Span<UInt8>) {
        let status = unsafe bytes.withUnsafeBufferPointer {
            unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count)
        }
        precondition(status == 1, "libcrypto: a digest failed")
    }

    /// Takes in the next bytes.
    public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

    /// Gives the digest, `byteCount` bytes, of all bytes taken in.
    public consuming func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Self.byteCount)
        let status = unsafe EVP_DigestFinal_ex(context, &digest, nil)
        precondition(status == 1, "libcrypto: a digest failed")
        return digest
    }

    /// The digest, `byteCount` bytes, of some bytes.
    public static func digest(of bytes: Span<UInt8>) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finish()
    }

    /// The digest, `byteCount` bytes, of some bytes.
    public static func digest(of bytes: [UInt8]) -> [UInt8] { digest(of: bytes.span) }
}

/// A digest in the making belongs to one thread at a time; libcrypto's contexts are not locked.
@available(*, unavailable)
extension SHA256: Sendable {}
