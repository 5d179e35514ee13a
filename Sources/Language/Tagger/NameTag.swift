/// The label of one token: outside, or the begin, inside, end or whole of a name.
///
/// Tags are numbered: 0 is outside; a type has four in a row.
package struct NameTag: Hashable, Sendable {
    /// The tag's place in rows of weights.
    package let rawValue: UInt8

    /// Where in a name a token stands.
    package enum Part: UInt8, Sendable { case begin, inside, end, whole }

    /// How many tags there are.
    package static let count = 1 + 4 * NameType.allCases.count
    /// No name.
    package static let outside = NameTag(rawValue: 0)

    /// The tag with a number.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The tag of a part of a name.
    package init(_ part: Part, _ type: NameType) {
        rawValue = 1 + 4 * type.rawValue + part.rawValue
    }

    /// The type of the name; nil outside.
    package var type: NameType? {
        rawValue == 0 ? nil : NameType(rawValue: (rawValue - 1) / 4)
    }

    /// The part of the name; nil outside.
    package var part: Part? { rawValue == 0 ? nil : Part(rawValue: (rawValue - 1) % 4) }

    /// Whether a name, if there is one, is over behind this token.
    package var isClosed: Bool { part == nil || part == .end || part == .whole }

    /// Whether a name, if there is one, starts with this token.
    package var isOpening: Bool { part == nil || part == .begin || part == .whole }

    /// Whether this tag may stand right behind another.
    package func mayFollow(_ other: NameTag) -> Bool {
        if other.isClosed { return isOpening }
        return !isOpening && type == other.type
    }
}

/// The weights between neighbouring tags, tied: between names only their types count.
package enum TagTransition {
    /// The classes of closed and opening tags: outside, or a type.
    package static let classes = 1 + NameType.allCases.count
    /// How many weights there are.
    package static let count = classes * classes + 4 * NameType.allCases.count

    /// The weight from a finished name, or none, to the next one, or none.
    @inline(__always)
    package static func between(_ left: Int, _ right: Int) -> Int { left * classes + right }

    /// The weight inside a name: from its begin (0) or inside (1) to inside (0) or end (1).
    @inline(__always)
    package static func within(_ type: Int, from: Int, to: Int) -> Int {
        classes * classes + 4 * type + 2 * from + to
    }

    /// The weight between two tags; nil if they may not follow each other.
    package static func index(_ left: NameTag, _ right: NameTag) -> Int? {
        guard right.mayFollow(left) else { return nil }
        if left.isClosed {
            let from = left.type.map { 1 + Int($0.rawValue) } ?? 0
            let to = right.type.map { 1 + Int($0.rawValue) } ?? 0
            return between(from, to)
        }
        guard let type = left.type else { return nil }
        return within(
            Int(type.rawValue), from: left.part == .begin ? 0 : 1, to: right.part == .inside ? 0 : 1
        )
    }
}
