extension Option where Value == Bool {
    /// An option without a value; off unless given.
    public static func flag(
        _ name: String, short: Character? = nil, _ summary: String
    ) -> Self {
        Self(name, short: short, "", .flag, summary) { $0.last == .flag(true) }
    }
}

extension Option where Value == String {
    /// An option that takes any text.
    public static func string(
        _ name: String, short: Character? = nil, _ valueName: String, default value: String,
        _ summary: String
    ) -> Self {
        Self(name, short: short, valueName, .text, default: value, summary) {
            $0.last?.text ?? value
        }
    }
}

extension Option where Value == String? {
    /// An option that takes any text, `nil` unless given.
    public static func string(
        _ name: String, short: Character? = nil, _ valueName: String, _ summary: String
    ) -> Self {
        Self(name, short: short, valueName, .text, summary) { $0.last?.text }
    }
}

extension Option where Value == [String] {
    /// An option that may be given several times.
    ///
    /// In the environment its values are parted by commas.
    public static func strings(
        _ name: String, short: Character? = nil, _ valueName: String, _ summary: String
    ) -> Self {
        Self(name, short: short, valueName, .text, isRepeated: true, summary) {
            $0.compactMap(\.text)
        }
    }
}

extension Option where Value == Int {
    /// An option that takes an integer within a range.
    public static func integer(
        _ name: String, short: Character? = nil, _ valueName: String, in range: ClosedRange<Int>,
        default value: Int, _ summary: String
    ) -> Self {
        Self(name, short: short, valueName, .integer(range), default: String(value), summary) {
            $0.last?.integer ?? value
        }
    }

    /// An option that takes a number of bytes, such as `64MiB`.
    public static func byteCount(
        _ name: String, _ valueName: String = "SIZE", in range: ClosedRange<Int> = 1...(1 << 50),
        default value: Int, _ summary: String
    ) -> Self {
        let text = ByteCount.text(value)
        return Self(name, valueName, .byteCount(range), default: text, summary) {
            $0.last?.integer ?? value
        }
    }
}

extension Option where Value == Int? {
    /// An option that takes an integer within a range, `nil` unless given.
    public static func integer(
        _ name: String, short: Character? = nil, _ valueName: String, in range: ClosedRange<Int>,
        _ summary: String
    ) -> Self {
        Self(name, short: short, valueName, .integer(range), summary) { $0.last?.integer }
    }
}

extension Option where Value == Duration {
    /// An option that takes a length of time, such as `30s` or `500ms`.
    public static func duration(
        _ name: String, _ valueName: String = "TIME",
        in range: ClosedRange<Duration> = .milliseconds(1)...(.seconds(86_400)),
        default value: Duration, _ summary: String
    ) -> Self {
        let text = TimeSpan.text(value)
        return Self(name, valueName, .duration(range), default: text, summary) {
            $0.last?.duration ?? value
        }
    }
}

extension Option where Value: RawRepresentable<String> & CaseIterable {
    /// An option that takes one of the raw values of an enumeration.
    public static func choice(
        _ name: String, _ valueName: String, default value: Value, _ summary: String
    ) -> Self {
        let names = Value.allCases.map(\.rawValue)
        return Self(name, valueName, .choice(names), default: value.rawValue, summary) {
            $0.last?.text.flatMap(Value.init(rawValue:)) ?? value
        }
    }
}

extension OptionValue {
    fileprivate var text: String? { if case .text(let value) = self { value } else { nil } }
    fileprivate var integer: Int? { if case .integer(let value) = self { value } else { nil } }
    fileprivate var duration: Duration? {
        if case .duration(let value) = self { value } else { nil }
    }
}
