import CLinux
import Glibc

/// The environment of this process, read where it matters and never changed.
public enum ProcessEnvironment {
    /// The value of a variable; nil when it is not set.
    public static func value(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The names of all variables, in the environment's order.
    public static var names: [String] {
        list(changing: [:]).map { String($0.prefix { $0 != "=" }) }
    }

    /// Every `NAME=value`, with some variables changed or, with nil, removed.
    static func list(changing changes: [String: String?]) -> [String] {
        var list: [String] = []
        if var entry = unsafe linux_environment() {
            while let text = unsafe entry.pointee {
                let variable = unsafe String(cString: text)
                if changes[String(variable.prefix { $0 != "=" })] == nil { list.append(variable) }
                unsafe entry += 1
            }
        }
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
            if let value { list.append("\(name)=\(value)") }
        }
        return list
    }
}
