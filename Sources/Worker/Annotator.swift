internal import Crypto
public import Documents
public import JSON
internal import Language
internal import Records
public import Wire

/// From a document's bytes to its annotation: decodes the text and runs the extractor.
public struct Annotator {
    private var extractor: Extractor

    /// An annotator with the built-in tables and the profile of a field.
    public init(_ field: FieldProfile = .builtIn) {
        extractor = Extractor(profile: field.profile, version: field.version)
    }

    /// Annotates a delivered document; the annotation names its text by digest.
    public mutating func work(
        _ delivered: DeliveredDocument, _ bytes: [UInt8]
    ) -> Result<[UInt8], WorkFailure> {
        #if WINNOW_TEST_HOOKS
            TestHooks.obey(bytes)
        #endif
        do throws(DocumentError) {
            let decoded = try DocumentDecoder.decode(bytes)
            var context = AnnotationContext(
                id: .string(delivered.document.description), document: delivered.document)
            context.title = delivered.title
            context.textDigest =
                decoded.text.count == bytes.count && decoded.encoding == .utf8
                ? delivered.document : DocumentID(bytes: SHA256.digest(of: decoded.text))
            return .success(annotation(of: decoded, context, date: delivered.date))
        } catch {
            return .failure(WorkFailure(reason: error.reason.rawValue, stage: "decode"))
        }
    }

    /// Annotates a file's bytes; the annotation carries the text.
    public mutating func annotate(
        file name: String, _ bytes: [UInt8]
    ) throws(DocumentError) -> [UInt8] {
        let decoded = try DocumentDecoder.decode(bytes)
        let document = Self.identity(of: bytes)
        var context = AnnotationContext(id: .string(document.description), document: document)
        context.sourceName = name
        return annotation(of: decoded, context)
    }

    /// Annotates a text that the caller knows by an id; the annotation carries the text.
    ///
    /// - Parameter date: When it was written, in ISO 8601, if the caller knows.
    public mutating func annotate(
        text: [UInt8], id: JSONValue, title: String?, date: String? = nil
    ) -> [UInt8] {
        let document = Self.identity(of: text)
        var context = AnnotationContext(
            id: id == .null ? .string(document.description) : id, document: document)
        context.title = title
        return annotation(of: DecodedText(text: text, encoding: .utf8), context, date: date)
    }

    private mutating func annotation(
        of decoded: DecodedText, _ context: AnnotationContext, date: String? = nil
    ) -> [UInt8] {
        var context = context
        if decoded.encoding != .utf8 { context.encoding = decoded.encoding.rawValue }
        let document = extractor.annotate(text: decoded.text, date: date, title: context.title)
        return extractor.annotation(of: document, context)
    }

    /// The digest by which bytes are known.
    static func identity(of bytes: [UInt8]) -> DocumentID {
        guard let id = DocumentID(bytes: SHA256.digest(of: bytes)) else {
            preconditionFailure("SHA-256 has \(DocumentID.byteCount) bytes")
        }
        return id
    }
}
