public import JSON

/// One message of the protocol: a command, a JSON header and raw bodies.
public struct WireMessage: Sendable {
    /// The first frame of every message; a later protocol has another.
    public static let signature: [UInt8] = Array("WNW1".utf8)

    /// What the message asks or tells.
    public var command: WireCommand
    /// Always an object.
    public var header: JSONValue
    public var bodies: [[UInt8]]

    /// Makes a message; `header` must be an object.
    public init(_ command: WireCommand, header: JSONValue = [:], bodies: [[UInt8]] = []) {
        self.command = command
        self.header = header
        self.bodies = bodies
    }

    /// Reads a message from its frames (without a routing id).
    ///
    /// - Parameter frameLimit: answers with many events may have more frames than a request.
    public init(
        frames: [[UInt8]], frameLimit: Int = WireLimits.frameCount
    ) throws(WireError) {
        guard frames.first == Self.signature else {
            throw WireError(.notWinnow, "the first frame is not WNW1")
        }
        guard frames.count >= 3, frames.count <= frameLimit else {
            throw WireError(
                .frameCount, "\(frames.count) frames; 3 to \(frameLimit) are allowed")
        }
        let word = String(decoding: frames[1].prefix(32), as: UTF8.self)
        guard let command = WireCommand(rawValue: word) else {
            throw WireError(.unknownCommand, "no command is called '\(word.printable)'")
        }
        guard frames[2].count <= WireLimits.headerBytes else {
            throw WireError(.tooLarge, "a header of \(frames[2].count) bytes")
        }
        self.command = command
        self.header = try Self.parseHeader(frames[2])
        self.bodies = Array(frames.dropFirst(3))
    }

    /// The message as frames, ready to send.
    public var frames: [[UInt8]] {
        var writer = JSONWriter(capacity: 256)
        writer.value(header)
        return [Self.signature, Array(command.rawValue.utf8), writer.bytes] + bodies
    }

    private static func parseHeader(_ bytes: [UInt8]) throws(WireError) -> JSONValue {
        do {
            let header = try JSONValue.parse(
                bytes, limits: JSONLimits(depth: 16, byteCount: WireLimits.headerBytes))
            guard header.objectValue != nil else {
                throw WireError(.malformedHeader, "the header is not a JSON object")
            }
            return header
        } catch let error as WireError {
            throw error
        } catch {
            throw WireError(.malformedHeader, "the header is not JSON: \(error)")
        }
    }
}

extension String {
    /// The text with everything but visible ASCII replaced, for error lines.
    var printable: String {
        String(unicodeScalars.map { $0.value > 31 && $0.value < 127 ? Character($0) : "?" })
    }
}
