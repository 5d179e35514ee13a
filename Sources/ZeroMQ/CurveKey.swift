import CZeroMQ

/// A CURVE key, public or secret: 32 bytes, written as 40 characters of Z85 text.
///
/// It has no description of its own, so that a secret does not reach a log by accident.
public struct CurveKey: Sendable, Hashable {
    /// The length of every key.
    public static let byteCount = 32
    /// The length of every key's text.
    public static let textLength = 40

    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Takes the bytes of a key; nil unless there are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == CurveKey.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads a key's Z85 text; nil unless it is 40 characters of that alphabet.
    public init?(text: String) {
        guard text.utf8.count == CurveKey.textLength, text.utf8.allSatisfy({ $0 != 0 }) else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: CurveKey.byteCount)
        guard unsafe zmq_z85_decode(&bytes, text) != nil else { return nil }
        self.bytes = bytes
    }

    /// The key as Z85 text.
    public var text: String {
        var text = [CChar](repeating: 0, count: CurveKey.textLength + 1)
        _ = unsafe zmq_z85_encode(&text, bytes, bytes.count)
        return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// A secret key and the public key that goes with it.
public struct CurveKeyPair: Sendable, Equatable {
    /// What peers may know.
    public let publicKey: CurveKey
    /// What only its owner may know.
    public let secretKey: CurveKey

    /// Makes a new pair from the system's randomness; fails if libzmq was built without CURVE.
    public static func generate() throws(ZeroMQError) -> CurveKeyPair {
        var publicText = [CChar](repeating: 0, count: CurveKey.textLength + 1)
        var secretText = publicText
        guard unsafe zmq_curve_keypair(&publicText, &secretText) == 0 else {
            throw .last("generate a key pair")
        }
        return try CurveKeyPair(publicText, secretText)
    }

    /// Derives the public key of a secret one.
    public init(secretKey: CurveKey) throws(ZeroMQError) {
        var publicText = [CChar](repeating: 0, count: CurveKey.textLength + 1)
        guard unsafe zmq_curve_public(&publicText, secretKey.text) == 0 else {
            throw .last("derive a public key")
        }
        try self.init(publicText, Array(secretKey.text.utf8CString))
    }

    private init(_ publicText: [CChar], _ secretText: [CChar]) throws(ZeroMQError) {
        guard let publicKey = CurveKey(terminated: publicText),
            let secretKey = CurveKey(terminated: secretText)
        else { throw ZeroMQError(.other, "read a key", "libzmq wrote a key that is none") }
        self.publicKey = publicKey
        self.secretKey = secretKey
    }
}

extension CurveKey {
    /// Reads Z85 text that ends with a zero byte.
    init?(terminated text: [CChar]) {
        let bytes = text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }
}
