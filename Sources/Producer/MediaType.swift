internal import Platform

/// Media types by the endings of names.
enum MediaType {
    static let plainText = "text/plain"

    private static let known = [
        "htm": "text/html", "html": "text/html", "xhtml": "application/xhtml+xml",
        "xml": "application/xml", "md": "text/markdown", "csv": "text/csv",
        "json": "application/json",
    ]

    /// What a file of this name holds; plain text if the name does not tell.
    static func guess(_ name: String) -> String {
        known[FilePath.fileExtension(of: name)] ?? plainText
    }
}
