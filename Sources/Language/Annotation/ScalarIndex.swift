/// Converts byte offsets into Unicode scalar offsets, the only ones that leave the module.
struct ScalarIndex {
    private static let blockBytes = 16

    private let text: [UInt8]
    /// Scalars before each block of bytes; empty when the text is ASCII and both counts agree.
    private var before: [Int32] = []

    /// Indexes a text, which must be valid UTF-8.
    init(_ text: [UInt8]) {
        self.text = text
        guard !Self.isASCII(text.span) else { return }
        before.reserveCapacity(text.count / Self.blockBytes + 2)
        var count: Int32 = 0
        let bytes = text.span
        for start in stride(from: 0, to: bytes.count, by: Self.blockBytes) {
            before.append(count)
            for index in start..<min(start + Self.blockBytes, bytes.count) {
                count += Self.isFirst(bytes[index]) ? 1 : 0
            }
        }
        before.append(count)
    }

    /// How many scalars the text has.
    var count: Int { scalars(before: text.count) }

    /// Scalars before a byte offset, which must be the start of one or the end of the text.
    func scalars(before offset: Int) -> Int {
        guard !before.isEmpty else { return offset }
        let block = offset / Self.blockBytes
        var count = Int(before[block])
        guard block * Self.blockBytes < offset else { return count }
        let bytes = text.span
        for index in block * Self.blockBytes..<offset where Self.isFirst(bytes[index]) {
            count += 1
        }
        return count
    }

    private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        var all: UInt8 = 0
        for index in bytes.indices { all |= bytes[index] }
        return all < 0x80
    }

    /// Every byte but a continuation byte begins a scalar.
    private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
