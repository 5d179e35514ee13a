/// One Swift file of the repository.
struct SourceFile {
    /// The path below the repository's top: `Sources/Wire/Topic.swift`.
    let path: String
    let text: SwiftText

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = SwiftText(text)
    }

    /// The folder of the target it belongs to: `Wire` of `Sources/Wire/Topic.swift`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// Whether it is part of the product, not of its tests.
    var isSource: Bool { path.hasPrefix("Sources/") }

    /// The modules that it imports, with the line of each, from 1.
    var imports: [(module: String, line: Int)] {
        text.code.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ SourceFile.importModifiers.contains($0) })
            else { return nil }
            // `import struct Platform.CivilDate` imports Platform.
            let kind = SourceFile.importKinds.contains(words[keyword + 1]) ? 2 : 1
            guard keyword + kind < words.count else { return nil }
            let module = words[keyword + kind].prefix { $0 != "." }
            return (String(module), index + 1)
        }
    }

    /// A violation at a line of this file, from 1.
    func violation(_ line: Int, _ what: String) -> Violation {
        Violation(path: path, line: line, what: what)
    }

    private static let importModifiers: Set<Substring> = [
        "public", "package", "internal", "private", "fileprivate", "@testable",
        "@preconcurrency",
    ]
    private static let importKinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}

/// A place where a rule of the house is broken.
struct Violation: Equatable, CustomStringConvertible {
    let path: String
    /// From 1; 0 for the file or folder as a whole.
    let line: Int
    let what: String

    var description: String { line > 0 ? "\(path):\(line): \(what)" : "\(path): \(what)" }
}
