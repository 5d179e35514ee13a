/// Rows of text in columns that line up on a terminal.
public struct TextTable: Sendable {
    /// How one column is shown.
    public struct Column: Sendable {
        /// What stands over it.
        public var title: String
        /// Whether its text ends at the right, as numbers do.
        public var alignsRight: Bool
        /// Whether it may be cut when the table is wider than the terminal.
        public var yields: Bool

        /// Makes a column.
        public init(_ title: String, alignsRight: Bool = false, yields: Bool = false) {
            self.title = title
            self.alignsRight = alignsRight
            self.yields = yields
        }
    }

    private static let gap = "  "
    /// What a column that yields keeps at least.
    private static let leastWidth = 8
    /// What any cell has at most: one long name must not push the others off the screen.
    private static let mostWidth = 60

    private let columns: [Column]
    private var rows: [[String]] = []

    /// Makes a table without rows.
    public init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row: a text for each column, which may come from outside and is made harmless.
    public mutating func add(_ row: [String]) {
        precondition(row.count == columns.count, "a row has a cell for each column")
        rows.append(row.map(DisplayText.harmless))
    }

    /// The table with its head, a line feed after each line, no spaces at line ends.
    ///
    /// - Parameter width: the columns of the terminal; nil lets the table be as wide as it is.
    public func text(width: Int? = nil) -> String {
        let widths = widths(fitting: width)
        return ([columns.map(\.title)] + rows).map { line($0, widths) + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for index in columns.indices {
            if index > 0 { line += TextTable.gap }
            line += DisplayWidth.padded(
                DisplayWidth.cut(cells[index], to: widths[index]), to: widths[index],
                alignRight: columns[index].alignsRight)
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// The columns' widths, where those that yield have given, the widest first, what is too much.
    private func widths(fitting limit: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            min(
                TextTable.mostWidth,
                rows.map { DisplayWidth.of($0[index]) }
                    .reduce(DisplayWidth.of(columns[index].title), max))
        }
        guard let limit else { return widths }
        let gaps = TextTable.gap.count * (columns.count - 1)
        while widths.reduce(gaps, +) > limit {
            let givers = columns.indices.filter {
                columns[$0].yields && widths[$0] > TextTable.leastWidth
            }
            guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }
}
