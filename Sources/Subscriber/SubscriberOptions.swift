public import Wire

/// What a subscriber asks for.
public struct SubscriberOptions: Sendable {
    /// Where a subscription starts.
    public enum Start: Sendable, Equatable {
        /// Where the durable name stands; without a name at the oldest event kept.
        case cursor
        /// At the oldest event kept.
        case begin
        /// After the newest event.
        case end
        /// After a sequence number of a hub.
        case after(hub: String, sequence: Int64)
    }

    /// The hub.
    public var address: HubAddress
    /// Prefixes of topics; none means all.
    public var topics: [String] = []
    public var start = Start.cursor
    /// The durable name; its cursor moves after each flush.
    public var name: String?
    /// Leave after this many lines; `nil` goes on for ever.
    public var lineLimit: Int?

    /// A subscriber that gets everything from a hub.
    public init(address: HubAddress) { self.address = address }

    /// Reads `begin`, `end` or `HUB:SEQ`; `nil` for anything else.
    public static func start(_ text: String) -> Start? {
        switch text {
        case "begin": return .begin
        case "end": return .end
        default:
            guard let colon = text.lastIndex(of: ":") else { return nil }
            let number = text[text.index(after: colon)...]
            guard let sequence = Int64(number), sequence >= 0, colon != text.startIndex else {
                return nil
            }
            return .after(hub: String(text[..<colon]), sequence: sequence)
        }
    }
}
