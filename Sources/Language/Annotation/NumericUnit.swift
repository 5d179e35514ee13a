/// What a number is in: a count, a ratio of one sort or another, or money.
public enum NumericUnit: Hashable, Sendable {
    case count
    case percent
    /// 0…1.
    case fraction
    case percentagePoints
    /// By what factor something changed or differs.
    case times
    /// The place in an order.
    case rank
    /// So many per thousand or another power of ten.
    case per(Int32)
    /// Money, by the row of `CurrencyTable.world`.
    case currency(UInt8)

    /// Its name in annotations: `percent`, `per_1000`, an ISO 4217 code.
    public var name: String {
        switch self {
        case .count: "count"
        case .percent: "percent"
        case .fraction: "fraction"
        case .percentagePoints: "percentage_points"
        case .times: "times"
        case .rank: "rank"
        case .per(let base): "per_\(base)"
        case .currency(let row): CurrencyTable.world.codes[Int(row)]
        }
    }
}
