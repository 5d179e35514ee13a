/// The words under which an entity is found: its name in lower case, and its norm.
enum EntityTerm {
    /// How many bytes of a name count.
    static let nameLimit = 256
    /// Stands between name and type; no UTF-8 text has it.
    static let separator: UInt8 = 0xFF

    /// Writes the term of a name and a type into `term`.
    static func write(_ name: Span<UInt8>, type: Span<UInt8>, to term: inout [UInt8]) {
        term.removeAll(keepingCapacity: true)
        var isASCII = true
        for index in 0..<min(name.count, nameLimit) {
            let byte = name[index]
            let isUpper = byte &- UInt8(ascii: "A") < 26
            term.append(isUpper ? byte | 0x20 : byte)
            if byte >= 0x80 { isASCII = false }
        }
        if !isASCII {
            let text = name.withText { $0.lowercased() }
            term.removeAll(keepingCapacity: true)
            term.append(contentsOf: text.utf8.prefix(nameLimit))
        }
        term.append(separator)
        for index in type.indices { term.append(type[index]) }
    }

    /// Whether a norm tells which thing is meant; a city's tells only the country.
    static func isIdentity(_ norm: Span<UInt8>, type: Span<UInt8>) -> Bool {
        !norm.isEmpty && !type.equals("city")
    }

    /// The range of terms of a name, of one type or of all: from the first to below the second.
    static func range(of name: String, type: String?) -> (from: [UInt8], below: [UInt8]) {
        var from: [UInt8] = []
        write(name.utf8.span, type: (type ?? "").utf8.span, to: &from)
        return (from, from + (type == nil ? [separator] : [0]))
    }
}

extension Span<UInt8> {
    /// The bytes as text.
    fileprivate func withText<Result>(_ body: (String) -> Result) -> Result {
        unsafe withUnsafeBufferPointer { body(unsafe String(decoding: $0, as: UTF8.self)) }
    }

    /// Whether the bytes are those of an ASCII word.
    fileprivate func equals(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in indices where unsafe self[index] != word.utf8Start[index] { return false }
        return true
    }
}
