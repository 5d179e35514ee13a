extension NumeralParser {
    /// A numeral in words that starts at `index`, or at the article before it.
    func words(at index: Int) -> Numeral? {
        let roles = lexed.roles(index)
        if !roles.isDisjoint(with: [.unit, .tens]) { return cardinal(at: index) }
        if isHalf(index) { return half(at: index) }
        guard let article = articleBefore(index) else { return nil }
        if roles.contains(.fraction), let part = singularFraction(at: index, article: article) {
            return part
        }
        if roles.contains(.scale) || roles.contains(.set) {
            return articleScale(at: index, article: article)
        }
        return nil
    }

    /// The article `a` or `an` right before `index` that no numeral holds yet.
    private func articleBefore(_ index: Int) -> Int? {
        let before = lexed.isMark(index - 1, "-") ? index - 2 : index - 1
        return before >= lastEnd && lexed.has(before, .article) ? before : nil
    }

    /// `a hundred billion`, `a dozen`, `a million and a half`.
    private func articleScale(at index: Int, article: Int) -> Numeral? {
        let word = lexed.word(index)
        if word.roles.contains(.set) && word.number != 12 { return nil }
        if lexed.tokens[index].end - lexed.tokens[index].start <= 3 { return nil }
        // `a few hundred` has its own word between; `a million times` still counts.
        var numeral = Numeral(tokens: article..<index, value: 1, shape: [.article])
        if word.roles.contains(.set) {
            numeral.value = Double(word.number)
            numeral.mantissa = numeral.value
            numeral.tokens = article..<index + 1
        } else if word.number == 2 {
            numeral.value = 100
            numeral.mantissa = 100
            numeral.tokens = article..<index + 1
            if lexed.has(index + 1, .and), let rest = small(at: index + 2) {
                numeral.value += rest.value
                numeral.mantissa = numeral.value
                numeral.tokens = article..<rest.end
            }
        }
        return numeral
    }
}

extension NumeralParser {
    /// `twenty-seven`, `two hundred and five thousand`, `one`, or the fraction `two-thirds`.
    private func cardinal(at index: Int) -> Numeral? {
        guard let first = small(at: index) else { return nil }
        if first.isOrdinal {
            return Numeral(tokens: index..<first.end, value: first.value, shape: .ordinal)
        }
        if let part = fraction(over: first.value, from: index, at: first.end) { return part }
        var total = 0.0
        var group = first.value
        var end = first.end
        var lastScale = Double.infinity
        while let step = nextScale(at: end) {
            if step.power == 100 {
                guard group < 100 else { break }
                group *= 100
            } else {
                guard step.power < lastScale else { break }
                total += group * step.power
                lastScale = step.power
                group = 0
            }
            end = step.end
            if let rest = remainder(at: end, below: step.power) {
                group += rest.value
                end = rest.end
            } else if group == 0 {
                break
            }
        }
        var numeral = Numeral(tokens: index..<end, value: total + group, shape: [])
        if first.value == 1, end == index + 1 { numeral.shape.insert(.loneOne) }
        if total > 0 {
            // `thirty-five thousand` shares its scale with a number before it.
            numeral.scale = group == 0 ? lastScale : 1
            numeral.mantissa = group == 0 ? total / lastScale : numeral.value
            numeral.shape.insert(.scaled)
        }
        return numeral
    }

    /// A number below a hundred: tens, unit, or both.
    private func small(at index: Int) -> (value: Double, end: Int, isOrdinal: Bool)? {
        let word = lexed.word(index)
        if word.roles.contains(.unit) { return (Double(word.number), index + 1, false) }
        guard word.roles.contains(.tens) else { return nil }
        let next = lexed.isMark(index + 1, "-") ? index + 2 : index + 1
        let unit = lexed.word(next)
        if unit.roles.contains(.unit), (1...9).contains(unit.number) {
            return (Double(word.number + unit.number), next + 1, false)
        }
        if unit.roles.contains(.ordinal), (1...9).contains(unit.number), next == index + 2 {
            return (Double(word.number + unit.number), next + 1, true)
        }
        return (Double(word.number), index + 1, false)
    }

    /// The scale word `hundred` or above at `index`, after a hyphen perhaps.
    private func nextScale(at index: Int) -> (power: Double, end: Int)? {
        let at = lexed.isMark(index, "-") ? index + 1 : index
        let word = lexed.word(at)
        guard word.roles.contains(.scale), lexed.tokens[at].end - lexed.tokens[at].start > 2
        else { return nil }
        return ((0..<Int(word.number)).reduce(1.0) { value, _ in value * 10 }, at + 1)
    }

    /// What goes on after a scale word: `and five`, `twenty`, `six hundred`.
    private func remainder(at index: Int, below power: Double) -> (value: Double, end: Int)? {
        let hasAnd = lexed.has(index, .and)
        guard let rest = small(at: hasAnd ? index + 1 : index), !rest.isOrdinal else { return nil }
        if hasAnd, power > 1000 { return nil }
        if hasAnd, isFraction(lexed.isMark(rest.end, "-") ? rest.end + 1 : rest.end) { return nil }
        guard power > 100, let hundred = nextScale(at: rest.end), hundred.power == 100 else {
            return (rest.value, rest.end)
        }
        return (rest.value * 100, hundred.end)
    }
}
