import CZeroMQ
import Glibc

/// What libzmq refused: a closed code, the operation that failed and one line for people.
public struct ZeroMQError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The closed set of causes.
    public enum Code: String, Sendable, CaseIterable {
        /// The endpoint is bound by someone else already.
        case addressInUse
        /// The endpoint's address is not one of this machine.
        case addressNotAvailable
        /// Nothing is bound or connected under that endpoint.
        case noSuchEndpoint
        /// The endpoint or an option's value makes no sense.
        case invalidArgument
        /// An ipc path is longer than the system's socket addresses hold.
        case nameTooLong
        /// The endpoint's transport is unknown or not built in.
        case protocolNotSupported
        /// The transport does not go with this kind of socket.
        case protocolNotCompatible
        /// The file system refuses: no such folder, or no right to it.
        case permissionDenied
        /// A mandatory router knows no peer of that routing id.
        case hostUnreachable
        /// This kind of socket cannot do that.
        case notSupported
        /// The socket cannot do that now: a request before its reply, say.
        case wrongState
        /// The context was shut down.
        case terminated
        /// The socket is closed.
        case closed
        /// The process or the context has no more sockets or descriptors to give.
        case tooManySockets
        /// No memory is left.
        case outOfMemory
        /// A message had more frames than the receiver allows.
        case tooManyFrames
        /// A message had more bytes than the receiver allows.
        case tooManyBytes
        /// A poller holds all it can.
        case tooManyItems
        /// Anything else; `number` says what.
        case other
    }

    /// Which of the closed set of causes it was.
    public var code: Code
    /// What was tried, with its argument: `bind tcp://127.0.0.1:5770`.
    public var operation: String
    /// What is wrong, in the library's or the system's words.
    public var message: String
    /// The `errno` behind it; 0 where this module itself refused.
    public var number: Int32
    /// The first frame of a message that was over a limit, so that a router can answer its sender.
    public var firstFrame: [UInt8]

    /// Makes an error that this module itself found.
    init(_ code: Code, _ operation: String, _ message: String, firstFrame: [UInt8] = []) {
        self.code = code
        self.operation = operation
        self.message = message
        self.number = 0
        self.firstFrame = firstFrame
    }

    /// Makes the error of an `errno`.
    init(number: Int32, operation: String) {
        self.code = Code(number: number)
        self.operation = operation
        self.message = unsafe String(cString: zmq_strerror(number))
        self.number = number
        self.firstFrame = []
    }

    /// The error of the call that has just failed; must be the first thing asked after it.
    static func last(_ operation: @autoclosure () -> String) -> ZeroMQError {
        let number = zmq_errno()
        return ZeroMQError(number: number, operation: operation())
    }

    /// Operation and message in one line.
    public var description: String { "\(operation): \(message)" }
}

extension ZeroMQError.Code {
    /// Sorts an `errno` into the closed set.
    init(number: Int32) {
        switch number {
        case EADDRINUSE: self = .addressInUse
        case EADDRNOTAVAIL, ENODEV: self = .addressNotAvailable
        case ENOENT, ECONNREFUSED: self = .noSuchEndpoint
        case EINVAL: self = .invalidArgument
        case ENAMETOOLONG: self = .nameTooLong
        case EPROTONOSUPPORT: self = .protocolNotSupported
        case ENOCOMPATPROTO: self = .protocolNotCompatible
        case EACCES, EPERM, EROFS: self = .permissionDenied
        case EHOSTUNREACH: self = .hostUnreachable
        case ENOTSUP: self = .notSupported
        case EFSM: self = .wrongState
        case ETERM: self = .terminated
        case ENOTSOCK: self = .closed
        case EMFILE, ENFILE, EMTHREAD: self = .tooManySockets
        case ENOMEM, ENOBUFS: self = .outOfMemory
        default: self = .other
        }
    }
}
