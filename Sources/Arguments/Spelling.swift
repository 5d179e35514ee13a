/// Finds what was meant by a misspelt name.
enum Spelling {
    /// The nearest of the names, if it is near: within a third of the word's letters, at least 1.
    static func suggestion(for word: String, among names: [String]) -> String? {
        let ranked = names.map { (name: $0, distance: distance(word, $0)) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, word.count / 3) ? best.name : nil
    }

    /// The least number of letters to put in, take out, change or swap with a neighbour.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let change = last[j] + (left[i] == right[j] ? 0 : 1)
                var best = min(change, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }

    /// The end of an error message: `; did you mean '--batch'?`, or nothing.
    static func hint(for word: String, among names: [String], prefix: String = "") -> String {
        guard let name = suggestion(for: word, among: names) else { return "" }
        return "; did you mean '\(prefix)\(name)'?"
    }
}
