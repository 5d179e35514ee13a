/// The members of a JSON object, in the order of the text and without repeated keys.
public struct JSONObject: Sendable, Equatable {
    /// The members in order; every key once.
    public let members: [(key: String, value: JSONValue)]

    /// Takes members in order; of those that share a key the last one stays, in its own place.
    public init(_ members: [(key: String, value: JSONValue)] = []) {
        self.members = Self.withoutRepeats(members)
    }

    /// The value of a key, `nil` if there is no such member; looks through the members in turn.
    public subscript(key: String) -> JSONValue? {
        members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    /// Whether both have equal members in the same order.
    public static func == (left: Self, right: Self) -> Bool {
        left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value == $1.value }
    }

    /// Keys are compared by their bytes: as Swift strings, two spellings of `é` would be one key.
    private static func withoutRepeats(
        _ members: [(key: String, value: JSONValue)]
    ) -> [(key: String, value: JSONValue)] {
        if members.count <= 16, !hasRepeats(members) { return members }
        var last: [[UInt8]: Int] = [:]
        for (index, member) in members.enumerated() { last[Array(member.key.utf8)] = index }
        guard last.count < members.count else { return members }
        return last.values.sorted().map { members[$0] }
    }

    /// For few members, comparing all pairs costs less than hashing.
    private static func hasRepeats(_ members: [(key: String, value: JSONValue)]) -> Bool {
        for (index, member) in members.enumerated() {
            for other in members[..<index] where other.key.utf8.elementsEqual(member.key.utf8) {
                return true
            }
        }
        return false
    }
}
