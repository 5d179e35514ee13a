import Glibc
import Testing

@testable import ZeroMQ

@Suite struct ZeroMQErrorTests {
    /// libzmq's own numbers count up from 156384712 (zmq.h): EFSM +51, ENOCOMPATPROTO +52,
    /// ETERM +53, EMTHREAD +54.
    @Test(arguments: [
        (EADDRINUSE, ZeroMQError.Code.addressInUse),
        (EADDRNOTAVAIL, .addressNotAvailable),
        (ENODEV, .addressNotAvailable),
        (ENOENT, .noSuchEndpoint),
        (EINVAL, .invalidArgument),
        (ENAMETOOLONG, .nameTooLong),
        (EPROTONOSUPPORT, .protocolNotSupported),
        (156_384_764, .protocolNotCompatible),
        (EACCES, .permissionDenied),
        (EHOSTUNREACH, .hostUnreachable),
        (ENOTSUP, .notSupported),
        (156_384_763, .wrongState),
        (156_384_765, .terminated),
        (ENOTSOCK, .closed),
        (EMFILE, .tooManySockets),
        (156_384_766, .tooManySockets),
        (ENOMEM, .outOfMemory),
        (EDOM, .other),
    ])
    func everyNumberHasItsCode(number: Int32, code: ZeroMQError.Code) {
        let error = ZeroMQError(number: number, operation: "test")
        #expect(error.code == code)
        #expect(error.number == number)
        #expect(error.firstFrame == [])
    }

    @Test func anErrorReadsAsOneLine() {
        let error = ZeroMQError(number: EADDRINUSE, operation: "bind tcp://127.0.0.1:5770")
        #expect(error.description == "bind tcp://127.0.0.1:5770: Address already in use")
        let own = ZeroMQError(.tooManyItems, "add", "no room")
        #expect(own.description == "add: no room")
        #expect(own.number == 0)
    }

    @Test func theLibraryIsTheOneThisModuleIsMadeFor() {
        #expect(Library.version.hasPrefix("4.3."))
        #expect(Library.has(.curve))
        #expect(Library.has(.ipc))
    }
}
