/// Compression of annotations, in the LZ4 block format.
///
/// JSON repeats its keys and its names: a block takes a third to a fifth of its bytes, for less
/// time than writing the rest to the log and from there to the store would take.
///
/// A block is a row of sequences. A sequence is a token, whose high half is a number of literals
/// and whose low half is a match's length less 4; a half that is 15 goes on in bytes up to the
/// first below 255. The literals follow, then the match's distance back in two bytes, the low one
/// first. The last sequence ends with its literals, at least 5, and no match begins in the last 12
/// bytes.
struct LZ4Block {
    static let shortestMatch = 4
    static let longestDistance = 65_535
    /// The last bytes, where no match may begin.
    static let tailWithoutMatch = 12
    /// The last bytes, which no match may cover.
    static let tailOfLiterals = 5

    private static let tableBits: UInt32 = 12

    /// Where four bytes were seen last; -1 for never.
    private var table = [Int32](repeating: -1, count: 1 << tableBits)
    /// Room for the largest block so far; its front holds the last one.
    private var output: [UInt8] = []
    /// The length of the last block.
    private var count = 0

    /// The block that was compressed last.
    var bytes: ArraySlice<UInt8> { output[..<count] }

    /// Compresses some bytes, at most 2 GiB, into `bytes`.
    mutating func compress(_ input: [UInt8]) {
        precondition(input.count <= Int(Int32.max))
        // What cannot be matched costs a byte more for every 255 literals, and some for the ends.
        let bound = input.count + input.count / 255 + 16
        if output.count < bound { output = [UInt8](repeating: 0, count: bound) }
        for index in table.indices { table[index] = -1 }
        count = unsafe input.withUnsafeBytes { input in
            unsafe table.withUnsafeMutableBufferPointer { table in
                unsafe output.withUnsafeMutableBytes { output in
                    unsafe Self.compress(input, table, into: output)
                }
            }
        }
    }

    private static func compress(
        _ input: UnsafeRawBufferPointer, _ table: UnsafeMutableBufferPointer<Int32>,
        into output: UnsafeMutableRawBufferPointer
    ) -> Int {
        var anchor = 0
        var position = 0
        var count = 0
        let lastMatch = input.count - tailWithoutMatch
        while position <= lastMatch {
            let word = unsafe input.loadUnaligned(fromByteOffset: position, as: UInt32.self)
            let slot = Int((word &* 2_654_435_761) >> (32 - tableBits))
            let candidate = Int(unsafe table[slot])
            unsafe table[slot] = Int32(truncatingIfNeeded: position)
            guard candidate >= 0, position - candidate <= longestDistance,
                unsafe input.loadUnaligned(fromByteOffset: candidate, as: UInt32.self) == word
            else {
                // Where nothing has matched for long, steps grow.
                position += 1 + (position - anchor) >> 6
                continue
            }
            let length = unsafe matchLength(input, candidate, position)
            unsafe write(input[anchor..<position], matchLength: length, to: output, &count)
            unsafe write(distance: position - candidate, length: length, to: output, &count)
            position += length
            anchor = position
        }
        unsafe write(input[anchor...], matchLength: shortestMatch, to: output, &count)
        return count
    }

    /// How many bytes are the same from both positions on; four are known to be.
    private static func matchLength(
        _ input: UnsafeRawBufferPointer, _ candidate: Int, _ position: Int
    ) -> Int {
        var length = shortestMatch
        let end = input.count - tailOfLiterals
        while position + length + 8 <= end {
            let first = unsafe input.loadUnaligned(
                fromByteOffset: candidate + length, as: UInt64.self)
            let second = unsafe input.loadUnaligned(
                fromByteOffset: position + length, as: UInt64.self)
            guard first == second else { return length + (first ^ second).trailingZeroBitCount / 8 }
            length += 8
        }
        while position + length < end,
            unsafe input[candidate + length] == input[position + length]
        {
            length += 1
        }
        return length
    }

    /// Writes a token and its literals; the last sequence has no match behind them.
    private static func write(
        _ literals: Slice<UnsafeRawBufferPointer>, matchLength: Int,
        to output: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) {
        let literals = unsafe UnsafeRawBufferPointer(rebasing: literals)
        let token = UInt8(min(literals.count, 15) << 4 | min(matchLength - shortestMatch, 15))
        unsafe output[count] = token
        count += 1
        unsafe write(rest: literals.count, to: output, &count)
        unsafe output[count..<count + literals.count].copyBytes(from: literals)
        count += literals.count
    }

    private static func write(
        distance: Int, length: Int, to output: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) {
        unsafe output[count] = UInt8(truncatingIfNeeded: distance)
        unsafe output[count + 1] = UInt8(truncatingIfNeeded: distance >> 8)
        count += 2
        unsafe write(rest: length - shortestMatch, to: output, &count)
    }

    /// Writes what a half of the token has no room for.
    private static func write(
        rest value: Int, to output: UnsafeMutableRawBufferPointer, _ count: inout Int
    ) {
        guard value >= 15 else { return }
        var rest = value - 15
        while rest >= 255 {
            unsafe output[count] = 255
            count += 1
            rest -= 255
        }
        unsafe output[count] = UInt8(rest)
        count += 1
    }
}
