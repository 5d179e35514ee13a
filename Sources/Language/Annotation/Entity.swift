/// The thing named: one per document, however many mentions and spellings it has.
public struct Entity: Sendable {
    public var kind: EntityKind
    /// The fullest wording among its mentions.
    public var name: Range<Offset>
    public var norm: String?
    /// The row of the gazetteer's city table, for a city; -1 otherwise.
    public var cityRow: Int32
    public var mentions: Int

    public init(
        kind: EntityKind, name: Range<Offset>, norm: String?, cityRow: Int32, mentions: Int
    ) {
        self.kind = kind
        self.name = name
        self.norm = norm
        self.cityRow = cityRow
        self.mentions = mentions
    }
}
