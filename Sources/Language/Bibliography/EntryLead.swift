/// What stands before an entry in a numbered or bulleted list: `[1]`, `2.`, `(3)`, `4)`, `•`.
struct EntryLead: Equatable {
    /// How entries are led in; all of one list alike.
    enum Style { case square, round, bracket, period, bare, bullet }

    var style: Style
    /// The number; 0 for a bullet.
    var number = 0
    /// How many tokens it has.
    var length: Int

    /// Numbers above this are years and the like.
    private static let largestNumber = 999

    /// The lead at the beginning of a line, if there is one.
    init?(at index: Int, _ document: AnnotatedDocument) {
        let token = document.tokens[index]
        if Self.isBullet(token.mark), index + 1 < document.tokens.count,
            document.tokens[index + 1].flags.contains(.spaceBefore)
        {
            self.init(style: .bullet, length: 1)
            return
        }
        let opener = token.mark
        let isBracketed = opener == UInt8(ascii: "[") || opener == UInt8(ascii: "(")
        let place = isBracketed ? index + 1 : index
        guard place + 1 < document.tokens.count, let number = document.digits(at: place),
            (1...Self.largestNumber).contains(number)
        else { return nil }
        let closer = document.tokens[place + 1]
        if isBracketed {
            let isSquare = opener == UInt8(ascii: "[")
            guard closer.mark == UInt8(ascii: isSquare ? "]" : ")") else { return nil }
            self.init(style: isSquare ? .square : .round, number: number, length: 3)
        } else if document.isGlued(place + 1, UInt8(ascii: ")")) {
            self.init(style: .bracket, number: number, length: 2)
        } else if document.isGlued(place + 1, UInt8(ascii: ".")) {
            self.init(style: .period, number: number, length: 2)
        } else {
            guard closer.flags.contains(.spaceBefore), !closer.flags.contains(.newlineBefore),
                closer.flags.contains(.capitalized) || closer.isQuote
            else { return nil }
            self.init(style: .bare, number: number, length: 1)
        }
    }

    private init(style: Style, number: Int = 0, length: Int) {
        (self.style, self.number, self.length) = (style, number, length)
    }

    /// Whether nothing but the entry of a list begins like this.
    var isBracketed: Bool { style == .square || style == .round || style == .bracket }

    /// Whether it may lead in a list's first entry.
    var mayBeFirst: Bool { style != .bare || number == 1 }

    /// Whether it leads in a later entry of the list in which this one led in the first or last.
    func isFollowed(by next: Self) -> Bool {
        guard next.style == style else { return false }
        return style == .bullet || next.number > number && next.number <= number + Self.reach
    }

    /// A list may leave out so many numbers.
    private static let reach = 9

    private static func isBullet(_ mark: UInt8) -> Bool {
        mark == Mark.bullet || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-")
            || mark == Mark.enDash
    }
}
