/// What may stand where in the tree.
enum FolderRules {
    /// All that the top folder holds, besides dot files and what git ignores.
    static let topLevel: Set<String> = [
        "Package.swift", "README.md", "Sources", "Tests", "Deploy", "seeds", "Scripts",
    ]

    /// Names at the top that do not belong there, and names that are missing.
    ///
    /// - Parameter ignored: lines of `.gitignore`, as far as they are names or `*.ending`.
    static func topLevelViolations(names: [String], ignored: [String]) -> [Violation] {
        let present = names.filter { !$0.hasPrefix(".") && !isIgnored($0, by: ignored) }
        let extra = present.filter { !topLevel.contains($0) }
            .map { Violation(path: $0, line: 0, what: "does not belong at the top") }
        let missing = topLevel.subtracting(present).sorted()
            .map { Violation(path: $0, line: 0, what: "is missing") }
        return extra + missing
    }

    /// Files of a folder around a C library that are more than its map and its shim.
    static func shimViolations(module: String, names: [String]) -> [Violation] {
        guard names.contains("module.modulemap") else { return [] }
        return names.filter { !["module.modulemap", "shim.h"].contains($0) }.map {
            Violation(
                path: "Sources/\(module)/\($0)", line: 0,
                what: "a C library's folder holds a map and a shim")
        }
    }

    private static func isIgnored(_ name: String, by patterns: [String]) -> Bool {
        patterns.contains { pattern in
            let pattern = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
            return pattern.hasPrefix("*") ? name.hasSuffix(pattern.dropFirst()) : name == pattern
        }
    }
}
