/// Archives made by hand, byte by byte, so that tests need no other program.
public enum ArchiveBytes {
    /// A file or, when its name ends in a slash, a folder.
    public struct Entry: Sendable {
        public var name: String
        public var bytes: [UInt8]

        /// Makes an entry from text.
        public init(_ name: String, _ text: String = "") { self.init(name, Array(text.utf8)) }

        /// Makes an entry from bytes.
        public init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        var isFolder: Bool { name.hasSuffix("/") }
    }

    /// A tar archive in the ustar format of POSIX.
    public static func tar(_ entries: [Entry]) -> [UInt8] {
        entries.flatMap { entry in
            tarHeader(entry) + entry.bytes + zeros(-entry.bytes.count & 511)
        } + zeros(1024)
    }

    /// A zip archive whose entries are stored as they are.
    ///
    /// - Parameter encrypted: the name of an entry that is marked as encrypted.
    public static func zip(_ entries: [Entry], encrypted: String? = nil) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            // Bit 0 marks encryption, bit 11 a name in UTF-8.
            let flags: UInt32 = entry.name == encrypted ? 0x801 : 0x800
            let shared =
                little(20, 2) + little(flags, 2) + zeros(6) + little(crc32(entry.bytes), 4)
                + little(UInt32(entry.bytes.count), 4) + little(UInt32(entry.bytes.count), 4)
                + little(UInt32(entry.name.utf8.count), 2) + zeros(2)
            directory += little(0x0201_4B50, 4) + little(20, 2) + shared + zeros(2 + 2 + 2)
            directory += little(entry.isFolder ? 0x10 : 0, 4) + little(UInt32(file.count), 4)
            directory += Array(entry.name.utf8)
            file += little(0x0403_4B50, 4) + shared + Array(entry.name.utf8) + entry.bytes
        }
        let count = little(UInt32(entries.count), 2)
        let end =
            little(0x0605_4B50, 4) + zeros(4) + count + count
            + little(UInt32(directory.count), 4) + little(UInt32(file.count), 4) + zeros(2)
        return file + directory + end
    }

    /// A gzip file that holds the bytes uncompressed; at most 65,535 of them.
    public static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt32(bytes.count)
        let stored = [1] + little(length, 2) + little(~length & 0xFFFF, 2) + bytes
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + stored + little(crc32(bytes), 4)
            + little(length, 4)
    }

    /// A Zstandard file of so many blocks, each a byte repeated 128 Ki times.
    public static func zstandardRuns(of byte: UInt8, blocks: Int) -> [UInt8] {
        // No content size, no checksum; a window of 128 KiB.
        var file: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38]
        for block in 1...blocks {
            let isLast: UInt32 = block == blocks ? 1 : 0
            file += little(isLast | 1 << 1 | (128 << 10) << 3, 3) + [byte]
        }
        return file
    }

    private static func tarHeader(_ entry: Entry) -> [UInt8] {
        var header = zeros(512)
        func put(_ bytes: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in bytes.enumerated() { header[offset + index] = byte }
        }
        let octal = String(entry.bytes.count, radix: 8)
        put(entry.name.utf8, at: 0)
        put("0000644".utf8, at: 100)
        put("0000000".utf8, at: 108)
        put("0000000".utf8, at: 116)
        put((String(repeating: "0", count: 11 - octal.count) + octal).utf8, at: 124)
        put("00000000000".utf8, at: 136)
        put(entry.isFolder ? "5".utf8 : "0".utf8, at: 156)
        put("ustar\u{0}00".utf8, at: 257)
        // The checksum is taken with spaces in its own place.
        put("        ".utf8, at: 148)
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        put((String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ").utf8, at: 148)
        return header
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

    private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return ~sum
    }
}
