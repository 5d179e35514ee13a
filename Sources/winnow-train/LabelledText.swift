internal import Language

/// A text with the names in it marked by hand or by another program.
struct LabelledText {
    var id: String
    var source: Source
    var text: [UInt8]
    /// Byte ranges with types, in order.
    var names: [(range: Range<Int>, type: NameType)]

    /// Where a text comes from; it says how far its labels are trusted.
    enum Source: String, CaseIterable {
        case reports, news, gmb, ewt, wnut

        /// Whether the labels follow the project's own rules.
        var isOwn: Bool { self == .reports || self == .news }
    }

    /// The part of five that a text belongs to, by its id.
    var fold: Int { Self.fold(id) }

    /// The same for any id: 64-bit FNV-1a, upper half.
    static func fold(_ id: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int((hash >> 32) % 5)
    }

    /// The set of figures it counts for: report sentences as they come, those rich in names, and
    /// each other source.
    var figure: String {
        guard source == .reports else { return source.rawValue }
        return "abc".contains(id.first ?? " ") ? "reports" : "name-rich"
    }
}
