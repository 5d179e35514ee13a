/// A positional argument of a command as the parser and the help text see it.
public protocol CommandArgument: Sendable {
    /// What stands for it in help texts.
    var name: String { get }
    /// One sentence for the help text.
    var summary: String { get }
    /// How many words it takes, at least and at most.
    var count: ClosedRange<Int> { get }
}

/// A positional argument whose words are looked up as a `Value`.
public struct Positional<Value: Sendable>: CommandArgument {
    /// What stands for it in help texts.
    public let name: String
    /// One sentence for the help text.
    public let summary: String
    /// How many words it takes, at least and at most.
    public let count: ClosedRange<Int>
    let convert: @Sendable ([String]) -> Value
}

extension Positional where Value == String {
    /// Exactly one word.
    public static func one(_ name: String, _ summary: String) -> Self {
        Self(name: name, summary: summary, count: 1...1) { $0.first ?? "" }
    }
}

extension Positional where Value == String? {
    /// One word or none.
    public static func optional(_ name: String, _ summary: String) -> Self {
        Self(name: name, summary: summary, count: 0...1, convert: \.first)
    }
}

extension Positional where Value == [String] {
    /// As many words as there are, between two bounds.
    public static func many(
        _ name: String, count: ClosedRange<Int> = 0...Int.max, _ summary: String
    ) -> Self {
        Self(name: name, summary: summary, count: count) { $0 }
    }
}
