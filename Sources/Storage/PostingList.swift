/// Sequence numbers of results with a count of mentions, as differences in variable length.
struct PostingList {
    /// The encoded list.
    private(set) var bytes: [UInt8] = []
    private var last: Int64 = 0

    /// An empty list.
    init() {}

    /// Adds a result; sequence numbers must not fall.
    mutating func append(sequence: Int64, mentions: Int) {
        precondition(sequence >= last && mentions >= 0)
        append(UInt64(sequence - last))
        append(UInt64(mentions))
        last = sequence
    }

    /// Reads a list; stops at the first thing that is not one.
    static func decode(_ bytes: Span<UInt8>) -> [(sequence: Int64, mentions: Int)] {
        var postings: [(sequence: Int64, mentions: Int)] = []
        var index = 0
        var sequence: Int64 = 0
        while let step = number(in: bytes, at: &index), let mentions = number(in: bytes, at: &index)
        {
            sequence &+= Int64(truncatingIfNeeded: step)
            postings.append((sequence, Int(truncatingIfNeeded: mentions)))
        }
        return postings
    }

    /// Seven bits a byte, the lowest first; the high bit says that more follow.
    private mutating func append(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(in bytes: Span<UInt8>, at index: inout Int) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while index < bytes.count, shift < 64 {
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }
}
