import Glibc
import Platform

/// Looks again and again until there is a value, and fails when patience is over.
///
/// For states that announce nothing; where an event can be awaited, await that.
public func eventually<Value>(
    _ what: String, within limit: Duration = patience, _ look: () throws -> Value?
) throws -> Value {
    let time = SystemTime()
    let deadline = time.now + limit
    var pause: useconds_t = 500
    while true {
        if let value = try look() { return value }
        guard time.now < deadline else { throw TestFailure("\(what): not within \(limit)") }
        usleep(pause)
        pause = min(pause * 2, 20_000)
    }
}

/// Looks again and again until the condition holds, and fails when patience is over.
public func eventually(
    _ what: String, within limit: Duration = patience, _ condition: () throws -> Bool
) throws {
    try eventually(what, within: limit) { try condition() ? () : nil }
}
