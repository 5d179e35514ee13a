/// Settles which currency a shared word means: `rupees`, `pesos`, `CFA francs`.
///
/// A conversion in brackets tells by its rate, the document's countries by their currencies; where
/// neither does, the word keeps its commonest meaning. It runs after resolution.
struct CurrencyResolver: PipelineComponent {
    static let name: StaticString = "currencies"

    private let lexicon = Lexicon.english
    private let currencies = CurrencyTable.world

    mutating func annotate(_ document: inout AnnotatedDocument) {
        guard document.mentions.contains(where: { $0.kind == .money }) else { return }
        var votes: [UInt8: Int]?
        for index in document.mentions.indices where document.mentions[index].kind == .money {
            let rows = candidates(document, document.mentions[index])
            guard rows.count > 1 else { continue }
            if votes == nil { votes = countries(document) }
            let row = choice(rows, rate: rate(document, index), votes: votes ?? [:])
            document.mentions[index].number?.unit = .currency(row)
        }
    }

    /// The currencies that the mention's word may mean; dollars are those of the USA unless named.
    private func candidates(_ document: AnnotatedDocument, _ mention: Mention) -> [UInt8] {
        let last = lexicon.word(lexicon.id(of: document.tokens[mention.tokens.upperBound - 1]))
        guard last.roles.contains(.currency) else { return [] }
        let rows = currencies.groups[Int(last.currency)]
        guard rows.first != 0 else { return [] }
        for token in mention.tokens {
            let word = lexicon.word(lexicon.id(of: document.tokens[token]))
            guard word.roles.contains(.currencyAdjective) else { continue }
            let narrowed = rows.filter { currencies.groups[Int(word.adjective)].contains($0) }
            if !narrowed.isEmpty { return narrowed }
        }
        return rows
    }

    /// How often each currency's countries and peoples are mentioned.
    private func countries(_ document: AnnotatedDocument) -> [UInt8: Int] {
        var votes: [UInt8: Int] = [:]
        for mention in document.mentions
        where mention.kind == .country || mention.kind == .nationality {
            guard let norm = mention.norm, let row = currencies.row(ofCountry: norm) else {
                continue
            }
            votes[row, default: 0] += 1
        }
        return votes
    }

    /// Units per US dollar, if a sum in dollars stands in brackets right behind.
    private func rate(_ document: AnnotatedDocument, _ index: Int) -> Double? {
        guard index + 1 < document.mentions.count,
            document.mentions[index + 1].number?.unit == .currency(0),
            document.isMark(document.mentions[index].tokens.upperBound, UInt8(ascii: "(")),
            document.mentions[index + 1].tokens.lowerBound
                == document.mentions[index].tokens.upperBound + 1,
            let sum = amount(document.mentions[index]),
            let dollars = amount(document.mentions[index + 1]), dollars > 0, sum > 0
        else { return nil }
        return sum / dollars
    }

    private func amount(_ mention: Mention) -> Double? {
        mention.number?.high ?? mention.number?.value
    }

    /// The row whose rate fits, the most mentioned among those that fit about as well.
    private func choice(_ rows: [UInt8], rate: Double?, votes: [UInt8: Int]) -> UInt8 {
        var fitting = rows
        if let rate {
            let best = rows.map { misfit($0, rate) }.min() ?? 1
            // Rates drift: what lies within a factor of 1.5 of the best may be meant as well.
            fitting = rows.filter {
                misfit($0, rate) <= max(best * 1.5, 1.25) || misfit($0, rate) == best
            }
            let mentioned = fitting.filter { votes[$0] != nil }
            if mentioned.isEmpty {
                return rows.min { misfit($0, rate) < misfit($1, rate) } ?? rows[0]
            }
            fitting = mentioned
        }
        var chosen = fitting[0]
        for row in fitting where votes[row, default: 0] > votes[chosen, default: 0] { chosen = row }
        return chosen
    }

    /// By what factor a rate is off, at least 1.
    private func misfit(_ row: UInt8, _ rate: Double) -> Double {
        let known = currencies.perDollar[Int(row)]
        return rate > known ? rate / known : known / rate
    }
}
