internal import CLZ4

/// Compression of bytes as one LZ4 block, by liblz4.
///
/// A block does not tell how many bytes it stands for; who stores it stores that too.
public enum LZ4Block {
    /// The most bytes that can be compressed at once.
    public static let byteLimit = Int(LZ4_MAX_INPUT_SIZE)

    /// Compresses some bytes, at most `byteLimit`, into `block`, which is resized to fit.
    public static func compress(_ bytes: Span<UInt8>, into block: inout [UInt8]) {
        precondition(bytes.count <= byteLimit)
        let bound = Int(LZ4_compressBound(Int32(bytes.count)))
        block.removeAll(keepingCapacity: true)
        block.append(addingCapacity: bound) { output in
            unsafe output.withUnsafeMutableBufferPointer { room, written in
                unsafe bytes.withUnsafeBytes { source in
                    written = unsafe Int(
                        LZ4_compress_default(
                            source.baseAddress, room.baseAddress, Int32(source.count),
                            Int32(room.count)))
                }
            }
        }
        // With room for the bound there is nothing that can fail.
        precondition(!block.isEmpty || bytes.isEmpty)
    }

    /// The bytes that a block stands for; `nil` if it is damaged or stands for another number.
    public static func expand(_ block: Span<UInt8>, count: Int) -> [UInt8]? {
        guard let size = Int32(exactly: block.count), let room = Int32(exactly: count) else {
            return nil
        }
        var expanded: Int32 = -1
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { output, written in
            unsafe block.withUnsafeBytes { source in
                expanded = unsafe LZ4_decompress_safe(
                    source.baseAddress, output.baseAddress, size, room)
            }
            written = max(0, Int(expanded))
        }
        return expanded == room ? bytes : nil
    }
}
