/// Where a hub is: one address from which its three sockets follow.
public struct HubAddress: Sendable, Equatable, CustomStringConvertible {
    /// The first of the three tcp ports when none is named.
    public static let defaultPort = 5_770
    /// The longest path of an ipc socket in bytes; the system's own limit.
    static let ipcPathLimit = 107

    private enum Place: Sendable, Equatable {
        case tcp(host: String, port: Int)
        case ipc(folder: String)
    }

    private let place: Place

    /// The hub on this machine's loopback.
    public static let standard = HubAddress(place: .tcp(host: "127.0.0.1", port: defaultPort))

    private init(place: Place) { self.place = place }

    /// Reads `tcp://HOST[:PORT]` or `ipc://FOLDER`.
    public init(_ text: String) throws(WireError) {
        if text.hasPrefix("tcp://") {
            place = try Self.tcpPlace(String(text.dropFirst(6)), of: text)
        } else if text.hasPrefix("ipc://") {
            place = try Self.ipcPlace(String(text.dropFirst(6)), of: text)
        } else {
            throw Self.refusal(text, "write tcp://HOST[:PORT] or ipc://FOLDER")
        }
    }

    /// Where producers, questions and cursor subscribers connect.
    public var intake: String { endpoint(0, "intake") }
    /// Where workers connect.
    public var work: String { endpoint(1, "work") }
    /// Where plain live subscribers connect.
    public var publish: String { endpoint(2, "publish") }

    /// The folder of the ipc sockets; `nil` for tcp.
    public var ipcFolder: String? {
        if case .ipc(let folder) = place { folder } else { nil }
    }

    /// Whether only this machine can reach it.
    public var isLocal: Bool {
        switch place {
        case .ipc: true
        case .tcp(let host, _):
            host == "localhost" || host == "[::1]" || Self.isLoopback(host)
        }
    }

    public var description: String {
        switch place {
        case .tcp(let host, let port): "tcp://\(host):\(port)"
        case .ipc(let folder): "ipc://\(folder)"
        }
    }

    private func endpoint(_ index: Int, _ name: String) -> String {
        switch place {
        case .tcp(let host, let port): "tcp://\(host):\(port + index)"
        case .ipc(let folder): "ipc://\(folder)/\(name)"
        }
    }

    private static func tcpPlace(_ rest: String, of text: String) throws(WireError) -> Place {
        let bracket = rest.lastIndex(of: "]") ?? rest.startIndex
        let colon = rest[bracket...].firstIndex(of: ":")
        var port = defaultPort
        if let colon {
            let digits = rest[rest.index(after: colon)...]
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
                (1...65_533).contains(number)
            else { throw refusal(text, "the port must be a number from 1 to 65533") }
            port = number
        }
        let host = String(rest[..<(colon ?? rest.endIndex)])
        guard isHost(host) else { throw refusal(text, "the host is missing or not a name") }
        return .tcp(host: host, port: port)
    }

    /// Whether it is a name, an IPv4 address, `*`, or an IPv6 address in brackets.
    private static func isHost(_ host: String) -> Bool {
        let isBracketed = host.hasPrefix("[") && host.hasSuffix("]")
        let inner = isBracketed ? host.dropFirst().dropLast() : host[...]
        return !inner.isEmpty
            && inner.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && scalar.properties.isAlphabetic
                    || ("0"..."9").contains(scalar) || ".-_*".unicodeScalars.contains(scalar)
                    || isBracketed && (scalar == ":" || scalar == "%")
            }
    }

    /// Whether it is an IPv4 address of the loopback network, not just a name that begins so.
    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func ipcPlace(_ folder: String, of text: String) throws(WireError) -> Place {
        guard !folder.isEmpty, folder.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
            throw refusal(text, "name a folder after ipc://")
        }
        let longest = folder.utf8.count + "/publish".utf8.count
        guard longest <= ipcPathLimit else {
            throw refusal(
                text, "its socket paths would be \(longest) bytes; \(ipcPathLimit) are allowed")
        }
        return .ipc(folder: folder)
    }

    private static func refusal(_ text: String, _ reason: String) -> WireError {
        WireError(.malformedHeader, "'\(text.printable)' is not an address: \(reason)")
    }
}
