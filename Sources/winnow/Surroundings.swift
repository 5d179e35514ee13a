internal import Arguments
internal import Glibc
internal import Platform

/// The process's environment variables.
enum Environment {
    /// All of them, by name.
    static var all: [String: String] {
        var values: [String: String] = [:]
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            let line = unsafe String(cString: text)
            if let equals = line.firstIndex(of: "=") {
                values[String(line[..<equals])] = String(line[line.index(after: equals)...])
            }
            unsafe entry += 1
        }
        return values
    }
}

/// The configuration file: the one named, else the one here, else the system's.
enum ConfigurationFile {
    private static let sizeLimit = 1 << 20
    private static let usual = ["winnow.conf", "/etc/winnow/winnow.conf"]

    /// Reads the file; `nil` when none is named and none of the usual ones is there.
    static func read(_ named: String?) throws(ArgumentsError) -> ConfigurationText? {
        for path in named.map({ [$0] }) ?? usual {
            do throws(FileError) {
                let bytes = try FileBytes.read(path, limit: sizeLimit)
                return ConfigurationText(path: path, text: String(decoding: bytes, as: UTF8.self))
            } catch {
                guard named == nil, error.code == .missing else {
                    throw ArgumentsError(.configuration, "\(error)", command: "winnow")
                }
            }
        }
        return nil
    }
}

/// The name of this host, as status tells it.
enum Host {
    static var name: String {
        guard let bytes = try? FileBytes.read("/proc/sys/kernel/hostname", limit: 256) else {
            return "localhost"
        }
        return String(decoding: bytes.filter { $0 > 32 }, as: UTF8.self)
    }
}
