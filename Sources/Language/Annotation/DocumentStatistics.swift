/// Counts about a text itself.
struct DocumentStatistics: Sendable, Equatable {
    /// Word and number tokens.
    var words = 0
    /// Flesch reading ease: 206.835 − 1.015 · words per sentence − 84.6 · syllables per word
    /// (R. Flesch, A new readability yardstick, 1948); higher is easier. It measures English: a
    /// text in another language has none.
    var readingEase: Double?
    /// Mean share of distinct words in segments of 100 words, 0…1 (mean segmental type–token
    /// ratio, W. Johnson, Studies in language behavior, 1944).
    var lexicalDiversity = 0.0
    /// Words and pairs of words that come back most, best first.
    var keyPhrases: [String] = []
    /// 64 bits as 16 hexadecimal digits; texts that share most of their wording differ in few bits
    /// (M. Charikar, Similarity estimation techniques from rounding algorithms, 2002).
    var simhash = ""
}
