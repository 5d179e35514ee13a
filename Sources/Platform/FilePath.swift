import Glibc

/// Paths as text: joined, taken apart and cleaned, mostly without a look at the disk.
public enum FilePath {
    /// A name inside a folder; an absolute name stays itself.
    public static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || name.hasPrefix("/") { return name }
        if name.isEmpty { return folder }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The path without `.`, doubled slashes, and `..` as far as they cancel a name before them.
    ///
    /// Text only: where `a` is a link, `a/..` may be elsewhere for the system.
    public static func normalized(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        if isAbsolute { return "/" + joined }
        return joined.isEmpty ? "." : joined
    }

    /// The normalized path from the root, beginning in the working directory if it is relative.
    public static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/"), let buffer = unsafe getcwd(nil, 0) else {
            return normalized(path)
        }
        defer { unsafe free(buffer) }
        return normalized(join(unsafe String(cString: buffer), path))
    }

    /// The path of what is really there, after every link; nil when nothing is.
    public static func resolved(_ path: String) -> String? {
        guard let buffer = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(buffer) }
        return unsafe String(cString: buffer)
    }

    /// The last name of a path: `c.txt` of `a/b/c.txt`.
    public static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The folder a path is in: `a/b` of `a/b/c.txt`, `.` of `c.txt`.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What follows the last dot of the name, in lower case; empty if there is none.
    public static func fileExtension(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
