extension LZ4Block {
    /// Expands a block to the bytes it was made of; `nil` unless it gives exactly `count`.
    ///
    /// Whatever the block says, nothing outside of it and of the result is read or written.
    static func expand(_ block: Span<UInt8>, count: Int) -> [UInt8]? {
        // A byte stands for 255 at most, so a larger count is a lie and needs no memory.
        guard count >= 0, count <= 255 * block.count else { return nil }
        var isWhole = false
        let output = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
            isWhole = unsafe expand(block, into: buffer.prefix(count), &written) && written == count
        }
        return isWhole ? output : nil
    }

    private static func expand(
        _ block: Span<UInt8>, into output: Slice<UnsafeMutableBufferPointer<UInt8>>,
        _ written: inout Int
    ) -> Bool {
        let output = unsafe UnsafeMutableBufferPointer(rebasing: output)
        var index = 0
        while index < block.count {
            let token = block[index]
            index += 1
            guard let literals = length(token >> 4, block, &index),
                literals <= block.count - index, literals <= output.count - written
            else { return false }
            for place in 0..<literals { unsafe output[written + place] = block[index + place] }
            written += literals
            index += literals
            if index == block.count { return true }
            guard let match = match(token, block, &index), match.distance <= written,
                match.length <= output.count - written
            else { return false }
            // Byte by byte: a match may reach into what it writes.
            for place in written..<written + match.length {
                unsafe output[place] = output[place - match.distance]
            }
            written += match.length
        }
        return false
    }

    private static func match(
        _ token: UInt8, _ block: Span<UInt8>, _ index: inout Int
    ) -> (distance: Int, length: Int)? {
        guard index + 2 <= block.count else { return nil }
        let distance = Int(block[index]) | Int(block[index + 1]) << 8
        index += 2
        guard distance > 0, let length = length(token & 15, block, &index) else { return nil }
        return (distance, length + shortestMatch)
    }

    /// The value of a token's half with the bytes that it goes on in.
    private static func length(
        _ half: UInt8, _ block: Span<UInt8>, _ index: inout Int
    ) -> Int? {
        var value = Int(half)
        guard half == 15 else { return value }
        while index < block.count {
            let byte = block[index]
            index += 1
            value += Int(byte)
            if byte < 255 { return value }
        }
        return nil
    }
}
