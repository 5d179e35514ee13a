/// Who may import whom: imports point down only.
enum LayerRules {
    /// The layer of every target under `Sources`; a target imports only from layers below its own.
    static let layers: [String: Int] = [
        "CZeroMQ": 0, "CSQLite": 0, "CCrypto": 0, "CLibArchive": 0, "CLZ4": 0, "CLinux": 0,
        "CResources": 0,
        // bindings and platform
        "ZeroMQ": 1, "SQLite": 1, "Crypto": 1, "Archives": 1, "LZ4": 1, "Platform": 1,
        "Arguments": 1, "JSON": 1, "Records": 1,
        // domain
        "Documents": 2, "Language": 2, "Queueing": 2, "Wire": 2,
        // storage, and what every client of a hub shares
        "Storage": 3, "HubLink": 3,
        // roles: one layer, so that none imports another
        "Hub": 4, "Worker": 4, "Producer": 4, "Subscriber": 4, "Client": 4,
        "winnow": 5, "winnow-train": 5,
    ]

    /// Modules of the toolchain that any target may use.
    static let toolchain: Set<String> = ["Glibc", "Synchronization", "Swift"]

    /// Targets that do no network and no database.
    static let pure: Set<String> = ["Records", "Documents", "Language", "Queueing", "Wire"]
    private static let outside: Set<String> = ["ZeroMQ", "SQLite", "Storage", "HubLink"]

    /// Imports of a file of the product that the layers do not allow.
    static func violations(in file: SourceFile) -> [Violation] {
        guard file.isSource else { return [] }
        guard let own = layers[file.target] else {
            return [file.violation(1, "the target \(file.target) has no layer")]
        }
        return file.imports.compactMap { module, line in
            if toolchain.contains(module) || module == file.target { return nil }
            guard let other = layers[module] else {
                return file.violation(line, "\(module) is no module that the product may use")
            }
            if other >= own {
                return file.violation(line, "\(file.target) may not import \(module)")
            }
            if pure.contains(file.target), outside.contains(module) {
                return file.violation(line, "\(file.target) is pure and may not import \(module)")
            }
            return nil
        }
    }

    /// C modules that are imported by more targets of the product than one, or by none.
    static func importers(of modules: [String], in files: [SourceFile]) -> [Violation] {
        modules.compactMap { module in
            let importers = Set(
                files.filter { $0.isSource && $0.imports.contains { $0.module == module } }
                    .map(\.target))
            guard importers.count != 1 else { return nil }
            let names = importers.sorted().joined(separator: ", ")
            return Violation(
                path: "Sources/\(module)", line: 0,
                what: "has \(importers.count) importers instead of one: \(names)")
        }
    }
}
