/// The topics of events, and how a filter chooses among them.
public enum Topic {
    /// The topic of a result.
    public static let document = "document"
    /// The topic of a quarantined document.
    public static let quarantine = "quarantine"
    /// The topic of a replaced result.
    public static let superseded = "superseded"

    /// The topic of an entity: its norm, or its lower-cased text, percent-encoded.
    public static func entity(type: String, norm: String?, name: String) -> String {
        "entity/\(type)/\(percentEncoded(norm ?? name.lowercased()))"
    }

    /// The topic of a statistic.
    public static func statistic(kind: String) -> String { "statistic/\(kind)" }

    /// The topic of a relation.
    public static func relation(type: String) -> String { "relation/\(type)" }

    /// Whether a topic starts with one of the filters; no filter lets everything through.
    public static func isWanted(_ topic: String, by filters: [String]) -> Bool {
        filters.isEmpty || filters.contains { topic.utf8.starts(with: $0.utf8) }
    }

    /// Encodes everything but unreserved characters of RFC 3986 as `%XX`.
    static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
