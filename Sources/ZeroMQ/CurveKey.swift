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

extension CurveKey {
    /// Reads Z85 text that ends with a zero byte.
    init?(terminated text: [CChar]) {
        let bytes = text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }
}
