import CZeroMQ

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
