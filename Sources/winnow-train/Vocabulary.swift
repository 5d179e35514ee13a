internal import JSON
internal import Language

/// The words of a large body of text, how often they stand there and how they are written.
struct Vocabulary {
    /// What is counted of a word.
    struct Word {
        var count: Int32 = 0
        /// Written small, and with a capital where it need not have one.
        var small: Int32 = 0
        var large: Int32 = 0
    }

    /// All tokens, by hash; 0 between sentences.
    private(set) var stream: [UInt32] = []
    private(set) var words: [UInt32: Word] = [:]
    private var input = TaggerInput()

    /// Counts a text.
    mutating func add(_ text: [UInt8]) {
        let document = input.words(text)
        for sentence in document.sentences {
            stream.append(0)
            for index in sentence.tokens {
                let token = document.tokens[index]
                stream.append(token.hash)
                var word = words[token.hash] ?? Word()
                word.count += 1
                if token.kind == .word {
                    if !token.isLarge(in: text) {
                        word.small += 1
                    } else if index > sentence.tokens.lowerBound,
                        !token.flags.contains(.allCapitals)
                    {
                        word.large += 1
                    }
                }
                words[token.hash] = word
            }
        }
        stream.append(0)
    }

    /// The most frequent words, at least so frequent, the most frequent first.
    func frequent(atLeast minimum: Int32, limit: Int) -> [UInt32] {
        let frequent = words.filter { $0.value.count >= minimum }
        let order = frequent.sorted {
            $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count > $1.value.count
        }
        return order.prefix(limit).map(\.key)
    }
}

extension Vocabulary.Word {
    /// How often it is written small, in seven steps.
    var smallness: UInt32 {
        guard small + large >= 2 else { return 0 }
        let share = Float(small) / Float(small + large)
        switch share {
        case ..<0.02: return 1
        case ..<0.1: return 2
        case ..<0.3: return 3
        case ..<0.6: return 4
        case ..<0.9: return 5
        case ..<0.98: return 6
        default: return 7
        }
    }
}
