/// Cuts a stream of bytes into lines, of which at most one is in memory.
struct LineSplitter {
    /// A line, without its line feed.
    enum Line {
        /// Where it stands in `bytes`, until the next call.
        case whole(Range<Int>)
        /// It was longer than the limit and is passed over.
        case tooLong
    }

    /// What was read and not yet given away.
    private(set) var bytes: [UInt8] = []
    /// The number of the line last given, from 1.
    private(set) var number = 0
    private let limit: Int
    /// Where the next line begins in `bytes`.
    private var start = 0
    private var isAtEnd = false

    /// Lines of at most so many bytes.
    init(limit: Int) {
        self.limit = limit
    }

    /// The next line; `nil` at the end. `read` gives further bytes, none at the end of the stream.
    mutating func next<Failure: Error>(
        _ read: () throws(Failure) -> [UInt8]
    ) throws(Failure) -> Line? {
        bytes.removeSubrange(..<start)
        start = 0
        var searched = 0
        var isTooLong = false
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                start = end + 1
                return line(0..<end, isTooLong)
            }
            if bytes.count > limit {
                isTooLong = true
                bytes.removeAll(keepingCapacity: true)
            }
            searched = bytes.count
            let part = isAtEnd ? [] : try read()
            isAtEnd = part.isEmpty
            if isAtEnd {
                start = bytes.count
                return bytes.isEmpty && !isTooLong ? nil : line(0..<bytes.count, isTooLong)
            }
            bytes += part
        }
    }

    private mutating func line(_ range: Range<Int>, _ isTooLong: Bool) -> Line {
        number += 1
        return isTooLong || range.count > limit ? .tooLong : .whole(range)
    }
}
