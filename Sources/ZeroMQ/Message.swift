import CZeroMQ

/// One frame in libzmq's own memory, and the duty to release it.
///
/// Receiving and sending a `Message` copies no bytes; `[UInt8]` frames cost a copy each way.
@safe
public struct Message: ~Copyable {
    /// libzmq's message; short ones keep their bytes inside this very value.
    var raw: zmq_msg_t

    /// Makes an empty message.
    public init() {
        raw = zmq_msg_t()
        _ = unsafe zmq_msg_init(&raw)
    }

    /// Makes a message from a copy of the bytes.
    public init(copying bytes: Span<UInt8>) {
        raw = Message.copied(bytes)
    }

    /// Makes a message that holds the array itself where that is cheaper than a copy.
    public init(owning bytes: consuming [UInt8]) {
        raw = bytes.count < Message.ownedMinimum ? Message.copied(bytes.span) : Message.lent(bytes)
    }

    deinit {
        var raw = raw
        _ = unsafe zmq_msg_close(&raw)
    }

    /// The number of bytes.
    public var count: Int {
        unsafe withUnsafePointer(to: raw) { unsafe zmq_msg_size($0) }
    }

    /// Whether more frames of the same multipart message follow.
    public var hasMore: Bool {
        unsafe withUnsafePointer(to: raw) { unsafe zmq_msg_more($0) } != 0
    }

    /// Lends the bytes for as long as the closure runs.
    public borrowing func withBytes<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        // A short message keeps its bytes inside the value: the pointer holds in here only.
        try unsafe withUnsafePointer(to: raw) { pointer throws(Failure) in
            let message = unsafe UnsafeMutablePointer(mutating: pointer)
            let bytes = unsafe UnsafeRawBufferPointer(
                start: zmq_msg_data(message), count: zmq_msg_size(message))
            return try body(unsafe Span(_unsafeBytes: bytes))
        }
    }

    /// A copy of the bytes.
    public var bytes: [UInt8] {
        withBytes { span in
            unsafe [UInt8](unsafeUninitializedCapacity: span.count) { buffer, count in
                count = span.count
                unsafe span.withUnsafeBytes { source in
                    unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
                }
            }
        }
    }
}

@available(*, unavailable, message: "a message may share its bytes with a socket's thread")
extension Message: Sendable {}

extension Message {
    /// From this many bytes on, giving libzmq the array costs less than copying it: a fifth to a
    /// quarter of the whole way over tcp, and nothing either way below 10 KB.
    static let ownedMinimum = 16 * 1_024

    /// A libzmq message with a copy of the bytes.
    private static func copied(_ bytes: Span<UInt8>) -> zmq_msg_t {
        var raw = zmq_msg_t()
        guard unsafe zmq_msg_init_size(&raw, bytes.count) == 0 else { noMemory(bytes.count) }
        unsafe bytes.withUnsafeBytes { source in
            guard let start = source.baseAddress else { return }
            unsafe zmq_msg_data(&raw).copyMemory(from: start, byteCount: source.count)
        }
        return raw
    }

    /// A libzmq message over the array's own storage, which it lets go when it is done.
    private static func lent(_ bytes: [UInt8]) -> zmq_msg_t {
        var raw = zmq_msg_t()
        let owner = unsafe Unmanaged.passRetained(ByteOwner(bytes)).toOpaque()
        let status = unsafe bytes.withUnsafeBytes { buffer in
            // An array of bytes lives in one block that stays put while the owner holds it, and
            // libzmq does not write to what it sends.
            unsafe zmq_msg_init_data(
                &raw, UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count,
                releaseOwner, owner)
        }
        guard status == 0 else { noMemory(bytes.count) }
        return raw
    }

    private static func noMemory(_ count: Int) -> Never {
        fatalError("no memory for a message of \(count) bytes")
    }
}

/// Keeps an array alive while libzmq sends from its storage.
private final class ByteOwner {
    let bytes: [UInt8]
    init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// libzmq's word that it needs the bytes no more; comes on any thread.
private func releaseOwner(_ data: UnsafeMutableRawPointer?, _ owner: UnsafeMutableRawPointer?) {
    guard let owner = unsafe owner else { return }
    unsafe Unmanaged<ByteOwner>.fromOpaque(owner).release()
}
