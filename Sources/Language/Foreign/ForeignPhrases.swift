/// Words and phrases with a value each, matched against pieces in any case.
struct ForeignPhrases<Value> {
    private var byFirst: [String: [(words: [String], value: Value)]] = [:]

    /// The longest phrase comes to be tried first.
    mutating func add(_ phrase: String, _ value: Value) {
        let text = ForeignText(phrase.replacing("_", with: " "))
        let words = text.pieces.indices.compactMap { text.word($0) }
        guard let first = words.first else { return }
        var list = byFirst[first] ?? []
        let place = list.firstIndex { $0.words.count < words.count } ?? list.count
        list.insert((words, value), at: place)
        byFirst[first] = list
    }

    /// The phrase that starts at a piece, with the place behind it.
    func match(at index: Int, in text: ForeignText) -> (end: Int, value: Value)? {
        guard let first = text.word(index), let list = byFirst[first] else { return nil }
        for (words, value) in list {
            let end = index + words.count
            let isThere = words.indices.dropFirst().allSatisfy {
                text.word(index + $0) == words[$0]
            }
            guard isThere, text.isWhole(index..<end) else { continue }
            return (end, value)
        }
        return nil
    }

    /// The phrase that ends before a piece, with the place where it starts.
    func match(endingAt end: Int, in text: ForeignText) -> (start: Int, value: Value)? {
        for start in stride(from: end - 1, through: max(0, end - 4), by: -1) {
            if let found = match(at: start, in: text), found.end == end {
                return (start, found.value)
            }
        }
        return nil
    }
}

/// The pieces of a passage; every question may be asked of a place outside it.
struct ForeignText {
    let text: [UInt8]
    let pieces: [ForeignPiece]

    /// A word or mark in small letters; nil for digits and outside.
    func word(_ index: Int) -> String? {
        guard pieces.indices.contains(index), pieces[index].kind != .digits else { return nil }
        if pieces[index].scalar == 0x2019 { return "'" }
        return String(decoding: text[pieces[index].range], as: UTF8.self).lowercased()
    }

    /// Whether a piece is this mark.
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        pieces.indices.contains(index) && pieces[index].isMark(mark)
    }

    func kind(_ index: Int) -> ForeignPiece.Kind? {
        pieces.indices.contains(index) ? pieces[index].kind : nil
    }

    /// Whether nothing stands between a piece and the one before it.
    func isGlued(_ index: Int) -> Bool {
        pieces.indices.contains(index) && index > 0 && !pieces[index].hasSpaceBefore
    }

    /// The value of digits, nil for anything else.
    func digits(_ index: Int) -> Int? {
        guard kind(index) == .digits, pieces[index].value >= 0 else { return nil }
        return pieces[index].value
    }

    /// The digits of a piece, in ASCII, all of them.
    func plainDigits(_ index: Int) -> String {
        String(decoding: text[pieces[index].range], as: UTF8.self).unicodeScalars
            .compactMap { ForeignLexer.digit($0.value) }.map(String.init).joined()
    }

    /// Whether a run of pieces ends and begins at the borders of words.
    func isWhole(_ run: Range<Int>) -> Bool {
        guard run.lowerBound >= 0, run.upperBound <= pieces.count else { return false }
        return !continues(run.upperBound - 1) && !continues(run.lowerBound - 1)
    }

    /// Whether the next piece goes on with the word, which is so in kana only.
    private func continues(_ index: Int) -> Bool {
        guard kind(index) == .word, kind(index + 1) == .word, isGlued(index + 1) else {
            return false
        }
        return Self.isKatakana(pieces[index].scalar) && Self.isKatakana(pieces[index + 1].scalar)
    }

    private static func isKatakana(_ scalar: UInt32) -> Bool { (0x30A0...0x30FF).contains(scalar) }

    /// The bytes from the first piece of a run to the end of its last.
    func range(_ run: Range<Int>) -> Range<Offset> {
        Offset(
            pieces[run.lowerBound].range.lowerBound)..<Offset(
                pieces[run.upperBound - 1].range.upperBound)
    }
}
