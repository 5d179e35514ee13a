/// A configuration file's text: lines of `key = value`, where keys are option names.
///
/// Empty lines and lines that begin with `#` are passed over; a repeated option may have several
/// lines. Reading the file is left to the caller.
public struct ConfigurationText: Sendable {
    /// The file's path, as errors name it.
    public var path: String
    /// What is in it.
    public var text: String

    /// Takes a file's text.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// One setting and where it stands.
    struct Setting: Equatable {
        var key: String
        var value: String
        /// From 1.
        var line: Int
    }

    /// The settings in order, each with its line; a line that is none is an error.
    func settings(command: String) throws(ArgumentsError) -> [Setting] {
        var settings: [Setting] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let line = line.trimmed
            if line.isEmpty || line.hasPrefix("#") { continue }
            guard let equals = line.firstIndex(of: "=") else {
                throw ArgumentsError(
                    .configuration, "\(path):\(index + 1): expected 'key = value'",
                    command: command)
            }
            settings.append(
                Setting(
                    key: String(line[..<equals].trimmed),
                    value: String(line[line.index(after: equals)...].trimmed), line: index + 1))
        }
        return settings
    }
}

extension Substring {
    /// The text without the white space around it.
    fileprivate var trimmed: Substring {
        let front = drop(while: \.isWhitespace)
        let end = front.lastIndex { !$0.isWhitespace }
        return end.map { front[...$0] } ?? front
    }
}
