/// Swift source with comments and the insides of strings blanked, line for line.
///
/// What is left can be searched for words, braces and parentheses without mistaking text for code.
/// Code inside `\( )` of a string stays.
struct SwiftText {
    /// The lines as written.
    let raw: [String]
    /// The same lines, of the same number, with only code in them.
    let code: [String]

    init(_ text: String) {
        raw = SwiftText.lines(Array(text.utf8))
        var blanking = Blanking(Array(text.utf8))
        code = SwiftText.lines(blanking.run())
    }

    /// The bytes at which something other than more of the same may begin.
    fileprivate static let special = Set("/\"#()\\".utf8)

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Walks over source once and copies code, a space for every byte of the rest.
private struct Blanking {
    private enum Mode {
        /// Code, in an interpolation after so many parentheses that are still open.
        case code(openParentheses: Int)
        case string(hashes: Int, isMultiline: Bool)
    }

    private let bytes: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var modes = [Mode.code(openParentheses: 0)]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() -> [UInt8] {
        output.reserveCapacity(bytes.count)
        while position < bytes.count {
            switch modes[modes.count - 1] {
            case .code(let open): stepInCode(open)
            case .string(let hashes, let isMultiline): stepInString(hashes, isMultiline)
            }
        }
        return output
    }

    private mutating func stepInCode(_ open: Int) {
        guard SwiftText.special.contains(bytes[position]) else { return copy(1) }
        if isNext("//") {
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { blank(1) }
        } else if isNext("/*") {
            blankBlockComment()
        } else if let hashes = stringStart() {
            let isMultiline = isNext("\"\"\"", after: hashes)
            copy(hashes + (isMultiline ? 3 : 1))
            modes.append(.string(hashes: hashes, isMultiline: isMultiline))
        } else {
            if isNext("(") { modes[modes.count - 1] = .code(openParentheses: open + 1) }
            if isNext(")") {
                if open == 0, modes.count > 1 {
                    modes.removeLast()
                } else {
                    modes[modes.count - 1] = .code(openParentheses: max(0, open - 1))
                }
            }
            copy(1)
        }
    }

    private mutating func stepInString(_ hashes: Int, _ isMultiline: Bool) {
        guard SwiftText.special.contains(bytes[position]) else { return blank(1) }
        let quotes = isMultiline ? "\"\"\"" : "\""
        let sharps = String(repeating: "#", count: hashes)
        if isNext("\\" + sharps + "(") {
            blank(1 + hashes)
            copy(1)
            modes.append(.code(openParentheses: 0))
        } else if isNext("\\" + sharps) {
            blank(2 + hashes)
        } else if isNext(quotes + sharps) {
            copy(quotes.utf8.count + hashes)
            modes.removeLast()
        } else {
            blank(1)
        }
    }

    private mutating func blankBlockComment() {
        var depth = 0
        repeat {
            if isNext("/*") {
                depth += 1
                blank(2)
            } else if isNext("*/") {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && position < bytes.count
    }

    /// How many `#` stand before the quotation mark that begins a string here; nil if none does.
    private func stringStart() -> Int? {
        let hashes = bytes[position...].prefix { $0 == UInt8(ascii: "#") }.count
        return isNext("\"", after: hashes) ? hashes : nil
    }

    private func isNext(_ text: String, after distance: Int = 0) -> Bool {
        bytes.dropFirst(position + distance).starts(with: text.utf8)
    }

    private mutating func copy(_ count: Int) {
        let end = min(position + count, bytes.count)
        output += bytes[position..<end]
        position = end
    }

    private mutating func blank(_ count: Int) {
        let end = min(position + count, bytes.count)
        for byte in bytes[position..<end] {
            output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
        }
        position = end
    }
}
