import CZeroMQ
import Glibc

/// Sending and receiving: whole multipart messages as frames, or frame by frame as messages.
extension Socket {
    /// Sends one multipart message, all of it or nothing.
    ///
    /// - Parameter wait: whether to wait for room, at most the send timeout.
    /// - Returns: false if there was no room (or no peer) and nothing was sent.
    @discardableResult
    public borrowing func send(
        _ frames: [[UInt8]], wait: Bool = true
    ) throws(ZeroMQError) -> Bool {
        guard let last = frames.indices.last else {
            throw ZeroMQError(.invalidArgument, "send", "a message has at least one frame")
        }
        // Only the first frame can need room: a message that has begun is counted in already.
        guard try sendFrame(frames[0], flags(more: last > 0, wait: wait)) else { return false }
        var isSent = true
        for index in frames.indices.dropFirst() {
            if try sendFrame(frames[index], flags(more: index < last, wait: false)) { continue }
            // The peer went away in mid-message and libzmq took back the frames before. A pair
            // is ready for another message; the others drop frames up to the last, so those must
            // still be handed over.
            isSent = false
            if kind == .pair { break }
        }
        return isSent
    }

    /// Sends one frame as a message of its own.
    ///
    /// - Returns: false if there was no room (or no peer) and nothing was sent.
    @discardableResult
    public borrowing func send(_ frame: [UInt8], wait: Bool = true) throws(ZeroMQError) -> Bool {
        try sendFrame(frame, flags(more: false, wait: wait))
    }

    /// Sends one frame and leaves the message empty; unsent, the message keeps its bytes.
    ///
    /// - Parameter more: whether further frames of the same multipart message follow.
    /// - Returns: false if there was no room (or no peer) and nothing was sent.
    @discardableResult
    public borrowing func send(
        _ message: inout Message, more: Bool = false, wait: Bool = true
    ) throws(ZeroMQError) -> Bool {
        try attempt("send") {
            unsafe zmq_msg_send(&message.raw, handle, flags(more: more, wait: wait))
        }
    }

    /// Sends one frame; unsent, it is dropped.
    ///
    /// - Returns: false if there was no room (or no peer) and nothing was sent.
    @discardableResult
    public borrowing func send(
        _ message: consuming Message, more: Bool = false, wait: Bool = true
    ) throws(ZeroMQError) -> Bool {
        try send(&message, more: more, wait: wait)
    }

    /// Receives one whole multipart message.
    ///
    /// A message over a limit is read to its end and thrown away, and the error carries its first
    /// frame; the next call gets the next message.
    ///
    /// - Parameters:
    ///   - wait: whether to wait for one, at most the receive timeout.
    ///   - frameLimit: the most frames a message may have.
    ///   - byteLimit: the most bytes all its frames may have together.
    /// - Returns: nil if no message has come.
    public borrowing func receive(
        wait: Bool = true, frameLimit: Int = 4_096, byteLimit: Int = 128 << 20
    ) throws(ZeroMQError) -> [[UInt8]]? {
        var message = Message()
        guard try receive(into: &message, wait: wait) else { return nil }
        var count = message.count
        if !message.hasMore, count <= byteLimit, frameLimit > 0 { return [message.bytes] }
        var frames: [[UInt8]] = []
        frames.reserveCapacity(4)
        while true {
            if count > byteLimit || frames.count == frameLimit {
                try drain(&message)
                throw count > byteLimit
                    ? .over(.tooManyBytes, "\(byteLimit) bytes", frames.first)
                    : .over(.tooManyFrames, "\(frameLimit) frames", frames.first)
            }
            frames.append(message.bytes)
            guard message.hasMore else { return frames }
            try receiveNext(into: &message)
            count += message.count
        }
    }

    /// Receives one frame, without a copy; `hasMore` tells whether others follow.
    ///
    /// - Parameter wait: whether to wait for one, at most the receive timeout.
    /// - Returns: nil if none has come.
    public borrowing func receiveMessage(wait: Bool = true) throws(ZeroMQError) -> Message? {
        var message = Message()
        guard try receive(into: &message, wait: wait) else { return nil }
        return message
    }

    /// Receives one frame in place of what the message held.
    ///
    /// - Returns: false if none has come.
    public borrowing func receive(
        into message: inout Message, wait: Bool = true
    ) throws(ZeroMQError) -> Bool {
        try attempt("receive") {
            unsafe zmq_msg_recv(&message.raw, handle, flags(more: false, wait: wait))
        }
    }
}

extension Socket {
    private borrowing func sendFrame(
        _ frame: [UInt8], _ flags: Int32
    ) throws(ZeroMQError) -> Bool {
        if frame.count >= Message.ownedMinimum {
            var message = Message(owning: frame)
            return try attempt("send") { unsafe zmq_msg_send(&message.raw, handle, flags) }
        }
        return try attempt("send") { unsafe zmq_send(handle, frame, frame.count, flags) }
    }

    /// Makes a call again after a signal; false if it would have had to wait.
    @inline(__always)
    private borrowing func attempt(
        _ operation: StaticString, _ call: () -> Int32
    ) throws(ZeroMQError) -> Bool {
        while call() < 0 {
            switch zmq_errno() {
            case EAGAIN: return false
            case EINTR: continue
            case let number: throw ZeroMQError(number: number, operation: "\(operation)")
            }
        }
        return true
    }

    /// Gets the next frame of a message whose first has come: libzmq hands messages over whole.
    private borrowing func receiveNext(into message: inout Message) throws(ZeroMQError) {
        guard try receive(into: &message) else {
            throw ZeroMQError(number: EAGAIN, operation: "receive the rest of a message")
        }
    }

    private borrowing func drain(_ message: inout Message) throws(ZeroMQError) {
        while message.hasMore { try receiveNext(into: &message) }
    }
}

/// libzmq's flags for one frame.
private func flags(more: Bool, wait: Bool) -> Int32 {
    (more ? ZMQ_SNDMORE : 0) | (wait ? 0 : ZMQ_DONTWAIT)
}

extension ZeroMQError {
    fileprivate static func over(_ code: Code, _ limit: String, _ first: [UInt8]?) -> ZeroMQError {
        ZeroMQError(
            code, "receive", "a message of more than \(limit) was refused", firstFrame: first ?? [])
    }
}
