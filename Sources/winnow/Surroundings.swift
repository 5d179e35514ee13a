internal import Arguments
internal import Platform

/// The process's environment variables.
enum Environment {
    private static let sizeLimit = 4 << 20

    /// All of them, by name, as they were when the process started.
    static var all: [String: String] {
        let bytes = (try? FileBytes.read("/proc/self/environ", limit: sizeLimit)) ?? []
        var values: [String: String] = [:]
        for entry in bytes.split(separator: 0) {
            guard let equals = entry.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: entry[..<equals], as: UTF8.self)
            values[name] = String(decoding: entry[(equals + 1)...], as: UTF8.self)
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
