import Crypto
import Records

extension DocumentID {
    /// The identity of a text.
    static func of(_ text: String) -> DocumentID {
        guard let id = DocumentID(bytes: SHA256.digest(of: Array(text.utf8))) else {
            preconditionFailure("SHA-256 has \(DocumentID.byteCount) bytes")
        }
        return id
    }
}
