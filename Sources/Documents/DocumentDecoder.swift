internal import Platform
internal import Records

/// Turns a document's bytes into its text, or says why there is none.
public enum DocumentDecoder {
    /// Reads the bytes as UTF-8, else as UTF-16 if a byte order mark says so, else as Windows-1252.
    ///
    /// Valid UTF-8 without a byte order mark is given back as it is, without a copy.
    public static func decode(
        _ bytes: [UInt8], limits: DocumentLimits = .default
    ) throws(DocumentError) -> DecodedText {
        guard !bytes.isEmpty else { throw DocumentError(.empty, "no bytes") }
        guard bytes.count <= limits.byteCount else {
            throw DocumentError(
                .tooLarge, "\(bytes.count) bytes, the limit is \(limits.byteCount)")
        }
        let decoded = try text(of: bytes)
        guard !isBlank(decoded.text.span) else { throw DocumentError(.empty, "only white space") }
        return decoded
    }

    private static func text(of bytes: [UInt8]) throws(DocumentError) -> DecodedText {
        if let encoding = utf16(bytes) {
            let text = converted(
                bytes.span.extracting(2..<bytes.count), from: encoding, unit: 2
            ) { _ in "\u{FFFD}" }
            try refuseControlCharacters(text.span)
            return DecodedText(text: text, encoding: .utf16)
        }
        for signature in BinarySignature.known where signature.matches(bytes.span) {
            throw DocumentError(.binary, "looks like \(signature.name)")
        }
        try refuseControlCharacters(bytes.span)
        guard isUTF8(bytes.span) else {
            // Browsers read the five bytes that Windows-1252 leaves open as control characters.
            let text = converted(bytes.span, from: "WINDOWS-1252", unit: 1) { Unicode.Scalar($0) }
            return DecodedText(text: text, encoding: .windows1252)
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return DecodedText(text: hasMark ? Array(bytes[3...]) : bytes, encoding: .utf8)
    }

    /// The byte order that a UTF-16 mark tells, as iconv names it.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        return nil
    }

    private static func converted(
        _ bytes: Span<UInt8>, from encoding: String, unit: Int,
        replacement: (UInt8) -> Unicode.Scalar
    ) -> [UInt8] {
        guard var converter = CharacterConverter(from: encoding) else {
            preconditionFailure("the C library does not know \(encoding)")
        }
        return converter.convert(bytes, unit: unit, replacement: replacement)
    }

    private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes)
            return true
        } catch {
            return false
        }
    }

    /// Text has no zero byte, and hardly any control character but those of layout.
    private static func refuseControlCharacters(_ bytes: Span<UInt8>) throws(DocumentError) {
        var controls = 0
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte < 0x20 else { continue }
            if byte == 0 { throw DocumentError(.binary, "a zero byte at \(index)") }
            if layoutControls & 1 << byte == 0 { controls += 1 }
        }
        if controls * 20 > bytes.count {
            throw DocumentError(
                .binary, "\(controls) control characters in \(bytes.count) bytes")
        }
    }

    /// Tab, line feed, vertical tab, form feed, carriage return, DOS end of file and escape.
    private static let layoutControls: UInt32 =
        1 << 0x09 | 1 << 0x0A | 1 << 0x0B | 1 << 0x0C | 1 << 0x0D | 1 << 0x1A | 1 << 0x1B

    /// Whether valid UTF-8 is white space from front to end.
    private static func isBlank(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            if byte == 0x20 || byte >= 0x09 && byte <= 0x0D { continue }
            if byte < 0x80 { return false }
            return isBlankBeyondASCII(text.extracting(index..<text.count))
        }
        return true
    }

    private static func isBlankBeyondASCII(_ text: Span<UInt8>) -> Bool {
        guard let valid = try? UTF8Span(validating: text) else { return false }
        var scalars = valid.makeUnicodeScalarIterator()
        while let scalar = scalars.next() {
            if !scalar.properties.isWhitespace { return false }
        }
        return true
    }
}
