internal import JSON
internal import Wire

/// The members of a line that matter.
struct LineDocument {
    /// A string as it is, a number as it is written; `nil` if absent, null or empty.
    private(set) var id: String?
    /// The document's bytes; `nil` if there is no such member, or if it is no string.
    private(set) var text: [UInt8]?
    private(set) var title: String?
    /// `meta` as it is written.
    private(set) var metadata: String?

    /// Reads the object that stands in a range of the bytes.
    init(_ bytes: [UInt8], range: Range<Int>) throws(JSONError) {
        var scanner: JSONScanner
        do throws(JSONError) {
            scanner = try JSONScanner(bytes, range: range)
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                switch key {
                case "id": id = try Self.name(&scanner, bytes)
                case "text": text = try Self.isString(&scanner) ? scanner.utf8() : nil
                case "title": title = try Self.isString(&scanner) ? scanner.string() : nil
                case "meta": metadata = try Self.raw(&scanner, bytes)
                default: try scanner.skip()
                }
            }
            try scanner.end()
        } catch {
            // Positions count from the start of the line.
            throw JSONError(error.code, at: error.position - range.lowerBound)
        }
    }

    /// What of it does not fit into a message's header; `nil` if all does.
    var excess: String? {
        if (id?.utf8.count ?? 0) > WireLimits.nameBytes {
            return "an 'id' of more than \(WireLimits.nameBytes) bytes"
        }
        if (title?.utf8.count ?? 0) > WireLimits.nameBytes {
            return "a 'title' of more than \(WireLimits.nameBytes) bytes"
        }
        guard let metadata else { return nil }
        if metadata.utf8.count > WireLimits.metadataBytes {
            return "a 'meta' of more than \(WireLimits.metadataBytes) bytes"
        }
        let limits = JSONLimits(depth: WireLimits.metadataDepth)
        guard (try? JSONValue.parse(Array(metadata.utf8), limits: limits)) != nil else {
            return "a 'meta' of more than \(WireLimits.metadataDepth) levels"
        }
        return nil
    }

    /// Whether a string comes next; anything else is passed over.
    private static func isString(_ scanner: inout JSONScanner) throws(JSONError) -> Bool {
        if try scanner.peek() == .string { return true }
        try scanner.skip()
        return false
    }

    private static func name(
        _ scanner: inout JSONScanner, _ bytes: [UInt8]
    ) throws(JSONError) -> String? {
        guard try scanner.peek() == .string else { return try raw(&scanner, bytes) }
        let name = try scanner.string()
        return name.isEmpty ? nil : name
    }

    private static func raw(
        _ scanner: inout JSONScanner, _ bytes: [UInt8]
    ) throws(JSONError) -> String? {
        if try scanner.nullIfPresent() { return nil }
        return String(decoding: bytes[try scanner.skip()], as: UTF8.self)
    }
}
