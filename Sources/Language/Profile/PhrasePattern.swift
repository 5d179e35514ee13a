/// One term as a profile writes it, standing for all its spellings.
///
/// `[x]` is optional, `(a|b)` one of several, `~` a space or a hyphen, `$name` a definition:
/// `sex~traffick(ing|ed)` and `labo[u]r` cover four and two spellings.
struct PhrasePattern {
    /// Brackets may be nested this deep.
    static let depthLimit = 8
    /// One pattern may stand for this many phrases.
    static let expansionLimit = 4_096
    /// A phrase may have this many bytes.
    static let lengthLimit = 512

    private let source: [UInt8]
    private let definitions: [String: [[UInt8]]]
    private let line: Int
    private var position = 0

    /// All phrases that `source` stands for, lower-cased as written, with single spaces.
    static func expand(
        _ source: [UInt8], definitions: [String: [[UInt8]]], line: Int
    ) throws(ProfileError) -> [[UInt8]] {
        var pattern = Self(source: source, definitions: definitions, line: line)
        let phrases = try pattern.alternatives(closedBy: 0, depth: 0)
        var seen = Set<[UInt8]>()
        return phrases.map(singleSpaced).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private init(source: [UInt8], definitions: [String: [[UInt8]]], line: Int) {
        self.source = source
        self.definitions = definitions
        self.line = line
    }

    private mutating func alternatives(
        closedBy close: UInt8, depth: Int
    ) throws(ProfileError) -> [[UInt8]] {
        guard depth <= Self.depthLimit else { throw bad("brackets nested too deep") }
        var all: [[UInt8]] = []
        while true {
            all += try sequence(depth: depth)
            guard all.count <= Self.expansionLimit else { throw tooMany() }
            guard position < source.count else {
                if close == 0 { return all }
                throw bad("a bracket is not closed")
            }
            let mark = source[position]
            position += 1
            if mark == close { return all }
            if mark != Ascii.bar { throw bad("a bracket closes that was not opened") }
        }
    }

    private mutating func sequence(depth: Int) throws(ProfileError) -> [[UInt8]] {
        var phrases: [[UInt8]] = [[]]
        while position < source.count {
            let byte = source[position]
            switch byte {
            case Ascii.bar, Ascii.closeRound, Ascii.closeSquare: return phrases
            case Ascii.openRound:
                position += 1
                let inner = try alternatives(closedBy: Ascii.closeRound, depth: depth + 1)
                phrases = try joined(phrases, inner)
            case Ascii.openSquare:
                position += 1
                let inner = try alternatives(closedBy: Ascii.closeSquare, depth: depth + 1)
                phrases = try joined(phrases, inner + [[]])
            case Ascii.tilde:
                position += 1
                phrases = try joined(phrases, [[Ascii.space], [Ascii.hyphen]])
            case Ascii.dollar: phrases = try joined(phrases, try definition())
            default:
                position += 1
                for index in phrases.indices { phrases[index].append(byte) }
                guard phrases.allSatisfy({ $0.count <= Self.lengthLimit }) else { throw tooLong() }
            }
        }
        return phrases
    }

    private mutating func definition() throws(ProfileError) -> [[UInt8]] {
        position += 1
        let start = position
        while position < source.count, Ascii.isLetter(source[position]) { position += 1 }
        let name = String(decoding: source[start..<position], as: UTF8.self)
        guard let phrases = definitions[name] else {
            throw ProfileError(.unknownDefinition, line: line, "$\(name) is not defined above")
        }
        return phrases
    }

    private func joined(_ left: [[UInt8]], _ right: [[UInt8]]) throws(ProfileError) -> [[UInt8]] {
        guard left.count * right.count <= Self.expansionLimit else { throw tooMany() }
        var all: [[UInt8]] = []
        all.reserveCapacity(left.count * right.count)
        for head in left {
            for tail in right {
                guard head.count + tail.count <= Self.lengthLimit else { throw tooLong() }
                all.append(head + tail)
            }
        }
        return all
    }

    private func tooMany() -> ProfileError {
        ProfileError(
            .tooLarge, line: line,
            "a term stands for more than \(Self.expansionLimit) phrases; split it")
    }

    private func tooLong() -> ProfileError {
        ProfileError(
            .tooLarge, line: line, "a phrase has more than \(Self.lengthLimit) bytes; shorten it")
    }

    private func bad(_ message: String) -> ProfileError {
        ProfileError(.badPattern, line: line, message)
    }

    private static func singleSpaced(_ phrase: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in phrase where byte != Ascii.space || (result.last ?? byte) != byte {
            result.append(byte)
        }
        if result.last == Ascii.space { result.removeLast() }
        return result
    }
}

/// The marks that a profile's grammar and the recognizers name.
enum Ascii {
    static let space = UInt8(ascii: " ")
    static let hyphen = UInt8(ascii: "-")
    static let bar = UInt8(ascii: "|")
    static let tilde = UInt8(ascii: "~")
    static let dollar = UInt8(ascii: "$")
    static let openRound = UInt8(ascii: "(")
    static let closeRound = UInt8(ascii: ")")
    static let openSquare = UInt8(ascii: "[")
    static let closeSquare = UInt8(ascii: "]")
    static let comma = UInt8(ascii: ",")
    static let period = UInt8(ascii: ".")
    static let colon = UInt8(ascii: ":")
    static let semicolon = UInt8(ascii: ";")
    static let hash = UInt8(ascii: "#")
    static let slash = UInt8(ascii: "/")
    static let newline = UInt8(ascii: "\n")

    /// Whether a byte is an ASCII letter.
    static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
}
