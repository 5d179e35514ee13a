/// Writes numerals and dates as mentions.
struct NumberMentions {
    let lexed: LexedText

    /// The mention of a date or time.
    func mention(of date: DateRecognizer.Found) -> Mention {
        Mention(
            range: date.bytes ?? lexed.range(date.tokens), tokens: date.tokens,
            kind: date.isAbsolute ? .date : .time, norm: date.norm,
            rule: date.isAbsolute ? "date" : "time", confidence: date.isAbsolute ? 0.99 : 0.9)
    }

    /// The mention of a numeral; nil if it is no quantity.
    func mention(of numeral: Numeral) -> Mention? {
        guard numeral.use == .open,
            numeral.shape.isDisjoint(with: [.ordinal, .decade, .broken]),
            !numeral.shape.contains(.loneOne) || numeral.unit != .none
        else { return nil }
        var mention = Mention(
            range: range(of: numeral), tokens: numeral.span, kind: kind(of: numeral),
            number: value(of: numeral), rule: rule(of: numeral), confidence: 0.99)
        if numeral.shape.contains(.zeroLed) { mention.confidence = 0.5 }
        return mention
    }

    /// The bytes of a numeral with its sign, without letters of a unit glued to it.
    private func range(of numeral: Numeral) -> Range<Offset> {
        let whole = lexed.range(numeral.span)
        guard numeral.cutEnd >= 0, numeral.span.upperBound == numeral.tokens.upperBound else {
            return whole
        }
        return whole.lowerBound..<Offset(Int(numeral.cutEnd))
    }

    private func kind(of numeral: Numeral) -> EntityKind {
        if numeral.isMoney { return .money }
        return numeral.isPercent ? .percent : .quantity
    }

    private func rule(of numeral: Numeral) -> StaticString {
        if numeral.high != nil { return "range" }
        if numeral.isMoney { return "money" }
        if numeral.isPercent { return "percent" }
        if numeral.shape.contains(.ratio) { return "ratio" }
        if numeral.shape.contains(.fraction) { return "fraction" }
        return numeral.shape.contains(.digits) ? "digits" : "number words"
    }

    private func value(of numeral: Numeral) -> NumericValue {
        var value = NumericValue(
            unit: unit(of: numeral), comparator: numeral.comparator,
            direction: numeral.direction)
        value.comparatorWords = numeral.comparatorWords
        value.directionWords = numeral.directionWords
        if let high = numeral.high {
            value.low = numeral.value
            value.high = high
        } else {
            value.value = numeral.value
        }
        return value
    }

    private func unit(of numeral: Numeral) -> NumericUnit? {
        switch numeral.unit {
        case .percent: .percent
        case .percentagePoints: .percentagePoints
        case .money(let row, _, _): .currency(row)
        case .none: numeral.shape.contains(.fraction) ? .fraction : nil
        }
    }
}
