import Platform
import TestKit

/// The repository as the rules see it.
enum SourceTree {
    /// Every Swift file under `Sources` and `Tests`, and the package's own.
    static func swiftFiles() throws -> [SourceFile] {
        let paths = try ["Sources", "Tests"].flatMap { try files(under: $0, ending: "swift") }
        return try (["Package.swift"] + paths).map { SourceFile($0, try text(of: $0)) }
    }

    /// The text of a file of the repository.
    static func text(of path: String) throws -> String {
        let bytes = try FileBytes.read(Repository.path(path), limit: 1 << 24)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names in a folder of the repository.
    static func names(in folder: String) throws -> [String] {
        try DirectoryListing.read(Repository.path(folder)).map(\.name)
    }

    /// The paths of all files below a folder whose names end so.
    private static func files(under folder: String, ending: String) throws -> [String] {
        try DirectoryListing.read(Repository.path(folder)).flatMap { entry in
            let path = FilePath.join(folder, entry.name)
            if entry.kind == .directory { return try files(under: path, ending: ending) }
            return FilePath.fileExtension(of: path) == ending ? [path] : []
        }
    }
}
