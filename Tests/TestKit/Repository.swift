import Platform

/// Where things are in the source tree that the tests were built from.
public enum Repository {
    /// The absolute path of the top folder, without a slash at its end.
    public static let root: String = {
        let file = FilePath.resolved("\(#filePath)") ?? "\(#filePath)"
        return FilePath.folder(of: FilePath.folder(of: FilePath.folder(of: file)))
    }()

    /// The absolute path of something in the tree.
    public static func path(_ relative: String) -> String { "\(root)/\(relative)" }
}
