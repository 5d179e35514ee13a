import Documents
import JSON
import Language
import Records
import Wire

/// What libFuzzer calls with bytes of its own making; a trap or a hang is what it looks for.
///
/// The first byte chooses a parser, so that one corpus serves all of them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
    guard let choice = bytes.first else { return 0 }
    let rest = Array(bytes.dropFirst())
    switch choice % 8 {
    case 0: readJSON(rest)
    case 1: readMessage(rest)
    case 2: _ = try? EventParts.parts(ofAnnotation: rest)
    case 3: _ = try? DocumentDecoder.decode(rest)
    case 4: readText(rest)
    case 6: talkToHub(rest)
    case 7: readProfile(rest)
    default: _ = try? HubAddress(String(decoding: rest, as: UTF8.self))
    }
    return 0
}

/// What was read and written is read again and written the same: a whole number loses its point
/// the first time only.
private func readJSON(_ bytes: [UInt8]) {
    guard let value = try? JSONValue.parse(bytes) else { return }
    let written = json(value)
    guard let again = try? JSONValue.parse(written), json(again) == written else {
        fatalError("\(value) was written as \(String(decoding: written, as: UTF8.self))")
    }
}

private func json(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(value)
    return writer.bytes
}

/// Frames are parted by a byte that no UTF-8 text has.
private func readMessage(_ bytes: [UInt8]) {
    let frames =
        [WireMessage.signature]
        + bytes.split(separator: 0xFF, omittingEmptySubsequences: false).map { Array($0) }
    guard let message = try? WireMessage(frames: frames) else { return }
    _ = try? SubmitHeader(message)
    _ = try? ReceiptsHeader(message.header)
    _ = try? ReadyHeader(message.header)
    _ = try? message.deliveries()
    _ = try? message.deliveryNumbers()
}

/// What a profile says, or the line that is wrong.
private func readProfile(_ bytes: [UInt8]) {
    let file = Array("winnow-profile 1\n".utf8) + bytes
    guard bytes.count < 1 << 12, let profile = try? Profile.parse(file) else { return }
    _ = profile.typeNames
}

/// Made once, for its tables take longer than a text; libFuzzer has one thread.
nonisolated(unsafe) private var extractor = Extractor()

/// Any text has an annotation, which is JSON.
private func readText(_ bytes: [UInt8]) {
    guard let text = try? DocumentDecoder.decode(bytes).text,
        let document = DocumentID(bytes: [UInt8](repeating: 7, count: DocumentID.byteCount))
    else { return }
    let context = AnnotationContext(id: .string("fuzz"), document: document)
    let annotated = unsafe extractor.annotate(text: text)
    let annotation = unsafe extractor.annotation(of: annotated, context)
    guard (try? JSONValue.parse(annotation)) != nil else { fatalError("an annotation is no JSON") }
}
