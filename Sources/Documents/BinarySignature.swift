/// The first bytes by which a file that is not text gives itself away.
struct BinarySignature: Sendable {
    /// What such a file is, with its article.
    var name: String
    var bytes: [UInt8]
    /// Where the bytes stand.
    var offset = 0

    /// Formats that might pass for text at first sight, and those people send by mistake most.
    ///
    /// Formats whose mark is two letters (`BM`, `MZ`) are not here: text may begin so, and their
    /// zero bytes give them away.
    static let known: [BinarySignature] = [
        BinarySignature(name: "a PDF document", bytes: Array("%PDF-".utf8)),
        BinarySignature(name: "a ZIP archive or office document", bytes: [0x50, 0x4B, 0x03, 0x04]),
        BinarySignature(name: "an empty ZIP archive", bytes: [0x50, 0x4B, 0x05, 0x06]),
        BinarySignature(name: "an old office document", bytes: [0xD0, 0xCF, 0x11, 0xE0]),
        BinarySignature(name: "a PNG image", bytes: [0x89, 0x50, 0x4E, 0x47]),
        BinarySignature(name: "a JPEG image", bytes: [0xFF, 0xD8, 0xFF]),
        BinarySignature(name: "a GIF image", bytes: Array("GIF87a".utf8)),
        BinarySignature(name: "a GIF image", bytes: Array("GIF89a".utf8)),
        BinarySignature(name: "a TIFF image", bytes: [0x49, 0x49, 0x2A, 0x00]),
        BinarySignature(name: "a TIFF image", bytes: [0x4D, 0x4D, 0x00, 0x2A]),
        BinarySignature(name: "a WebP image", bytes: Array("WEBP".utf8), offset: 8),
        BinarySignature(name: "a video", bytes: Array("ftyp".utf8), offset: 4),
        BinarySignature(name: "a sound file", bytes: Array("OggS".utf8)),
        BinarySignature(name: "a gzip file", bytes: [0x1F, 0x8B]),
        BinarySignature(name: "a bzip2 file", bytes: Array("1AY&SY".utf8), offset: 4),
        BinarySignature(name: "an xz file", bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
        BinarySignature(name: "a Zstandard file", bytes: [0x28, 0xB5, 0x2F, 0xFD]),
        BinarySignature(name: "a 7-Zip archive", bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27]),
        BinarySignature(name: "a RAR archive", bytes: Array("Rar!\u{1A}".utf8)),
        BinarySignature(name: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46]),
        BinarySignature(name: "a database", bytes: Array("SQLite format 3\0".utf8)),
    ]

    /// Whether a file that begins with these bytes bears the signature.
    func matches(_ file: Span<UInt8>) -> Bool {
        guard file.count >= offset + bytes.count else { return false }
        return bytes.indices.allSatisfy { file[offset + $0] == bytes[$0] }
    }
}
