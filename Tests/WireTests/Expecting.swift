import JSON
import Records
import Testing

@testable import Wire

/// The named error that the body ends with; nil and a failure of the test if it ends well.
func refusal(
    _ body: () throws(WireError) -> Void, at location: SourceLocation = #_sourceLocation
) -> WireError.Code? {
    do throws(WireError) {
        try body()
        Issue.record("it was taken", sourceLocation: location)
        return nil
    } catch {
        #expect(!error.message.isEmpty && !error.message.contains("\n"), sourceLocation: location)
        return error.code
    }
}

/// JSON text as a value.
func json(_ text: String) -> JSONValue {
    do throws(JSONError) {
        return try JSONValue.parse(Array(text.utf8))
    } catch {
        preconditionFailure("\(text) is not JSON: \(error)")
    }
}

extension WireMessage {
    /// The message after a way over the wire.
    func sent() throws(WireError) -> WireMessage { try WireMessage(frames: frames) }
}

extension DocumentID {
    /// A digest that is one byte, repeated.
    static func repeating(_ byte: UInt8) -> DocumentID {
        guard let id = DocumentID(bytes: [UInt8](repeating: byte, count: byteCount)) else {
            preconditionFailure("a digest has \(byteCount) bytes")
        }
        return id
    }
}
