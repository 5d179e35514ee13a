import JSON
import Testing

@testable import Wire

struct WireMessageTests {
    @Test(arguments: WireCommand.allCases)
    func everyCommandComesBackWithItsHeaderAndBodies(command: WireCommand) throws {
        let header: JSONValue = ["request": 7, "name": "Ä \"quoted\"\n", "none": nil, "x": 1.5]
        let bodies: [[UInt8]] = [[], [0, 255, 10], Array("text".utf8)]
        let message = try WireMessage(command, header: header, bodies: bodies).sent()
        #expect(message.command == command)
        #expect(message.header == header)
        #expect(message.bodies == bodies)
    }

    @Test func theFramesAreSignatureCommandHeaderAndBodies() {
        let frames = WireMessage(.ping, header: ["request": 1], bodies: [[9]]).frames
        #expect(
            frames == [Array("WNW1".utf8), Array("PING".utf8), Array("{\"request\":1}".utf8), [9]])
    }

    @Test func aMessageWithoutHeaderHasAnEmptyObject() throws {
        #expect(WireMessage(.pong).frames[2] == Array("{}".utf8))
    }

    /// Frames that are no message, written as text, with the name they are refused under.
    static let refused: [([String], WireError.Code)] = [
        ([], .notWinnow),
        ([""], .notWinnow),
        (["WNW2", "PING", "{}"], .notWinnow),
        (["wnw1", "PING", "{}"], .notWinnow),
        (["WNW1 ", "PING", "{}"], .notWinnow),
        (["", "WNW1", "PING", "{}"], .notWinnow),
        (["GET / HTTP/1.1\r\n"], .notWinnow),
        (["WNW1"], .frameCount),
        (["WNW1", "PING"], .frameCount),
        (["WNW1", "", "{}"], .unknownCommand),
        (["WNW1", "ping", "{}"], .unknownCommand),
        (["WNW1", "PING ", "{}"], .unknownCommand),
        (["WNW1", "PINGPINGPINGPINGPINGPINGPINGPINGPING", "{}"], .unknownCommand),
        (["WNW1", "PING", ""], .malformedHeader),
        (["WNW1", "PING", "{"], .malformedHeader),
        (["WNW1", "PING", "{}{}"], .malformedHeader),
        (["WNW1", "PING", "[]"], .malformedHeader),
        (["WNW1", "PING", "null"], .malformedHeader),
        (["WNW1", "PING", "\"text\""], .malformedHeader),
        (["WNW1", "PING", "{'a':1}"], .malformedHeader),
        (["WNW1", "PING", "{\"a\":NaN}"], .malformedHeader),
        (["WNW1", "PING", "{\"a\":\"\\ud800\"}"], .malformedHeader),
    ]

    @Test(arguments: refused) func whatIsNoMessageIsRefusedByName(
        frames: [String], code: WireError.Code
    ) {
        let refused = refusal { () throws(WireError) in
            _ = try WireMessage(frames: frames.map { Array($0.utf8) })
        }
        #expect(refused == code)
    }

    @Test func aHeaderThatIsNotUTF8IsRefused() {
        let frames = [
            WireMessage.signature, Array("PING".utf8),
            Array("{\"a\":\"".utf8) + [0xFF, 0x22, 0x7D],
        ]
        #expect(
            refusal { () throws(WireError) in _ = try WireMessage(frames: frames) }
                == .malformedHeader)
    }

    @Test func unprintableCommandsAreShownInOneSafeLine() {
        let word: [UInt8] = [0x1B, 0x5B, 0x32, 0x4A, 0x0A, 0xFF, 0x00]
        do throws(WireError) {
            _ = try WireMessage(frames: [WireMessage.signature, word, Array("{}".utf8)])
            Issue.record("it was taken")
        } catch {
            #expect(error.code == .unknownCommand)
            #expect(error.message.utf8.allSatisfy { $0 >= 32 && $0 < 127 })
        }
    }

    @Test func aHeaderMayBeAsLargeAsTheLimitAndNoLarger() throws {
        let room = WireLimits.headerBytes - "{\"a\":\"\"}".utf8.count
        func frames(_ length: Int) -> [[UInt8]] {
            let text = String(repeating: "x", count: length)
            return [WireMessage.signature, Array("PING".utf8), Array("{\"a\":\"\(text)\"}".utf8)]
        }
        #expect(try WireMessage(frames: frames(room)).header["a"]?.stringValue?.count == room)
        #expect(
            refusal { () throws(WireError) in _ = try WireMessage(frames: frames(room + 1)) }
                == .tooLarge)
    }

    @Test func aHeaderMayNestAsDeepAsTheLimitAndNoDeeper() throws {
        func frames(_ depth: Int) -> [[UInt8]] {
            let arrays = depth - 1
            let text =
                "{\"a\":" + String(repeating: "[", count: arrays)
                + String(repeating: "]", count: arrays) + "}"
            return [WireMessage.signature, Array("PING".utf8), Array(text.utf8)]
        }
        #expect(try WireMessage(frames: frames(16)).command == .ping)
        #expect(
            refusal { () throws(WireError) in _ = try WireMessage(frames: frames(17)) }
                == .malformedHeader)
        #expect(
            refusal { () throws(WireError) in _ = try WireMessage(frames: frames(100_000)) }
                == .malformedHeader)
    }

    @Test func aMessageMayHaveAsManyFramesAsTheLimitAndNoMore() throws {
        let bodies = [[UInt8]](repeating: [1], count: WireLimits.frameCount - 3)
        #expect(try WireMessage(.submit, bodies: bodies).sent().bodies.count == bodies.count)
        let tooMany = WireMessage(.submit, bodies: bodies + [[1]])
        #expect(refusal { () throws(WireError) in _ = try tooMany.sent() } == .frameCount)
        #expect(
            try WireMessage(frames: tooMany.frames, frameLimit: WireLimits.frameCount + 1)
                .bodies.count == bodies.count + 1)
    }

    @Test func theErrorsDescriptionIsItsWordAndItsMessage() {
        #expect(
            WireError(.tooLarge, "a header of 9 bytes").description
                == "too-large: a header of 9 bytes")
    }
}
