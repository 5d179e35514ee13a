@testable import Language

/// Extracts a text and writes what was found about its numbers, one finding a line.
enum FigureText {
    /// Mentions as `type text = value comparator direction currency`.
    static func mentions(_ text: String) -> [String] {
        var document = AnnotatedDocument(text: Array(text.utf8))
        var pipeline = Pipeline([
            Tokenizer(), SentenceSplitter(), NumberRecognizer(), MentionResolver(),
            CurrencyResolver(),
        ])
        pipeline.annotate(&document)
        return lines(document.mentions, in: document)
    }

    /// The same of mentions that were found before.
    static func lines(_ mentions: [Mention], in document: AnnotatedDocument) -> [String] {
        mentions.map { mention in
            var line = "\(mention.kind.rawValue) \(document.string(mention.range))"
            if let number = mention.number { line += value(number) }
            if let norm = mention.norm { line += " = \(norm)" }
            if mention.kind == .money, let unit = mention.number?.unit?.name { line += " \(unit)" }
            return line
        }
    }

    /// Claims as `text: kind value unit | population | attribution | year`.
    static func claims(_ text: String) -> [String] {
        var extractor = Extractor()
        let document = extractor.annotate(text: Array(text.utf8))
        return document.claims.map { claim in
            var line = "\(document.string(claim.range)): \(claim.kind.rawValue)"
            line += value(claim.number) + (claim.of.map { " of \(short($0))" } ?? "")
            line += " \(claim.number.unit?.name ?? "-")" + (claim.per.map { " per \($0)" } ?? "")
            line += " | \(claim.population.map { document.string($0) } ?? "-")"
            line += " | \(claim.attribution.map { document.string($0) } ?? "-")"
            return line + " | \(claim.year?.text ?? "-")"
        }
    }

    private static func value(_ number: NumericValue) -> String {
        var text = ""
        if let value = number.value { text += " = \(short(value))" }
        if let low = number.low, let high = number.high {
            text += " = \(short(low))..\(short(high))"
        }
        if let from = number.from, let to = number.to { text += " \(short(from))->\(short(to))" }
        if number.comparator != .exactly { text += " \(number.comparator.rawValue)" }
        if let direction = number.direction { text += " \(direction.rawValue)" }
        return text
    }

    /// At most four decimals, none that are zero.
    private static func short(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        if rounded == rounded.rounded(), rounded < 1e15 { return String(Int(rounded)) }
        return String(rounded)
    }
}
