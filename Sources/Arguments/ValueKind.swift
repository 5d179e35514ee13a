/// What an option's value has to look like.
enum ValueKind: Sendable {
    case flag
    case text
    case integer(ClosedRange<Int>)
    /// A number of bytes: `512`, `64KiB`, `2GB`.
    case byteCount(ClosedRange<Int>)
    /// A length of time: `500ms`, `30s`, `5m`, `1h`; a bare number is seconds.
    case duration(ClosedRange<Duration>)
    case choice([String])

    /// Reads a value; `nil` if it does not look like one or is out of range.
    func value(of text: String) -> OptionValue? {
        switch self {
        case .flag:
            switch text.lowercased() {
            case "true", "yes", "on", "1": return .flag(true)
            case "false", "no", "off", "0": return .flag(false)
            default: return nil
            }
        case .text:
            return text.isEmpty ? nil : .text(text)
        case .integer(let range):
            guard let value = Int(text), range.contains(value) else { return nil }
            return .integer(value)
        case .byteCount(let range):
            guard let value = ByteCount.parse(text), range.contains(value) else { return nil }
            return .integer(value)
        case .duration(let range):
            guard let value = TimeSpan.parse(text), range.contains(value) else { return nil }
            return .duration(value)
        case .choice(let names):
            return names.contains(text) ? .text(text) : nil
        }
    }

    /// What was expected, for an error line: `an integer from 1 to 64`.
    var expectation: String {
        switch self {
        case .flag: "true or false"
        case .text: "some text"
        case .integer(let range):
            switch (range.lowerBound, range.upperBound) {
            case (.min, .max): "an integer"
            case (let low, .max): "an integer of at least \(low)"
            case (let low, let high): "an integer from \(low) to \(high)"
            }
        case .byteCount(let range):
            "a size such as 64MiB, from \(ByteCount.text(range.lowerBound))"
                + " to \(ByteCount.text(range.upperBound))"
        case .duration(let range):
            "a time such as 30s or 500ms, from \(TimeSpan.text(range.lowerBound))"
                + " to \(TimeSpan.text(range.upperBound))"
        case .choice(let names): "one of \(names.joined(separator: ", "))"
        }
    }
}

/// A value that was read by its `ValueKind`.
enum OptionValue: Sendable, Equatable {
    case flag(Bool)
    case text(String)
    case integer(Int)
    case duration(Duration)
}
