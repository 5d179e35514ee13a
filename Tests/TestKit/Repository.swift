/// Where things are in the source tree that the tests were built from.
public enum Repository {
    /// The absolute path of the top folder, without a slash at its end.
    public static let root = parent(parent(parent("\(#filePath)")))

    /// The absolute path of something in the tree.
    public static func path(_ relative: String) -> String { "\(root)/\(relative)" }

    private static func parent(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
