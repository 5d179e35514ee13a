import Records
import Storage

extension Submission {
    /// A document of this text, named by it.
    static func sample(
        _ text: String, batch: String = "one", name: String? = nil, title: String? = nil,
        metadata: String? = nil, date: String? = nil
    ) -> Submission {
        Submission(
            document: .sample(text),
            source: Source(
                batch: batch, name: name ?? "\(text).txt", title: title, metadata: metadata),
            mediaType: "text/plain", date: date, bytes: Array(text.utf8))
    }
}

extension DocumentID {
    /// An identity for a text; stores take it as given, so it need not be the digest.
    static func sample(_ text: String) -> DocumentID {
        var state: UInt64 = 0xcbf2_9ce4_8422_2325
        var bytes: [UInt8] = []
        for round in 0..<UInt8(DocumentID.byteCount) {
            for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
            state = (state ^ UInt64(round)) &* 0x100_0000_01b3
            bytes.append(UInt8(truncatingIfNeeded: state >> 32))
        }
        return DocumentID(bytes: bytes)!
    }
}

/// Annotations as workers send them.
enum Annotation {
    /// An annotation of a text without findings.
    static func empty(of text: String, extractor: String = "1.0") -> [UInt8] {
        with("", of: text, extractor: extractor)
    }

    /// An annotation of a text with further members, written as JSON with a comma in front.
    static func with(
        _ members: String, of text: String, extractor: String = "1.0", language: String = "en"
    ) -> [UInt8] {
        Array(
            """
            {"schema":"winnow.annotation/1","id":"x","document":"\(DocumentID.sample(text))",\
            "extractor":"\(extractor)","language":"\(language)"\(members)}
            """.utf8)
    }
}
