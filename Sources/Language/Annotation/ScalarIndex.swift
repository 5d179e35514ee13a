/// Converts byte offsets into Unicode scalar offsets, the only ones that leave the module.
struct ScalarIndex {
    private static let blockBytes = ByteWord.count

    private let text: [UInt8]
    /// Scalars before each block of bytes; empty when the text is ASCII and both counts agree.
    private var before: [Int32] = []

    /// Indexes a text, which must be valid UTF-8.
    init(_ text: [UInt8]) {
        self.text = text
        let bytes = text.span
        guard !Self.isASCII(bytes) else { return }
        before.reserveCapacity(text.count / Self.blockBytes + 1)
        var count: Int32 = 0
        before.append(0)
        for start in stride(from: 0, to: bytes.count - 7, by: Self.blockBytes) {
            let others = ByteWord(bytes, at: start).continuations.nonzeroBitCount
            count += Int32(Self.blockBytes - others)
            before.append(count)
        }
    }

    /// How many scalars the text has.
    var count: Int { scalars(before: text.count) }

    /// Scalars before a byte offset, which must be the start of one or the end of the text.
    func scalars(before offset: Int) -> Int {
        guard !before.isEmpty else { return offset }
        let block = offset / Self.blockBytes
        var count = Int(before[block])
        let bytes = text.span
        for index in block * Self.blockBytes..<offset where Self.isFirst(bytes[index]) {
            count += 1
        }
        return count
    }

    private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index + ByteWord.count <= bytes.count {
            guard ByteWord(bytes, at: index).isASCII else { return false }
            index += ByteWord.count
        }
        return ByteWord(endOf: bytes, from: index).isASCII
    }

    /// Every byte but a continuation byte begins a scalar.
    private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
