internal import Glibc

/// Converts text from another encoding to UTF-8, by the C library's iconv.
@safe
public struct CharacterConverter: ~Copyable {
    /// An open conversion; owned, closed when the value is gone.
    private let handle: iconv_t

    /// Opens a conversion to UTF-8; `nil` if the C library does not know the encoding.
    public init?(from encoding: String) {
        let handle = unsafe iconv_open("UTF-8", encoding)
        // iconv_open reports failure by the address -1.
        guard let handle = unsafe handle, Int(bitPattern: handle) != -1 else { return nil }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe iconv_close(handle)
    }

    /// Converts a whole text.
    ///
    /// Bytes that the encoding gives no meaning to, or that the text breaks off in, are passed
    /// over `unit` at a time; `replacement` says by the first of them what to write instead.
    public mutating func convert(
        _ text: Span<UInt8>, unit: Int = 1, replacement: (UInt8) -> Unicode.Scalar
    ) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + text.count / 8)
        var buffer = [UInt8](repeating: 0, count: 16_384)
        unsafe iconv(handle, nil, nil, nil, nil)
        var position = 0
        while position < text.count {
            let part = convertPart(text.extracting(position..<text.count), into: &buffer)
            output.append(contentsOf: buffer[..<part.written])
            position += part.read
            guard part.isStopped, position < text.count else { continue }
            output.append(contentsOf: String(Character(replacement(text[position]))).utf8)
            position += unit
        }
        return output
    }

    /// Converts what fits the buffer; says whether bytes without meaning ended it.
    private func convertPart(
        _ text: Span<UInt8>, into buffer: inout [UInt8]
    ) -> (read: Int, written: Int, isStopped: Bool) {
        unsafe text.withUnsafeBytes { source in
            unsafe buffer.withUnsafeMutableBytes { target in
                var input = unsafe UnsafeMutablePointer(
                    mutating: source.assumingMemoryBound(to: CChar.self).baseAddress)
                var inputLeft = source.count
                var free = unsafe target.assumingMemoryBound(to: CChar.self).baseAddress
                var freeCount = target.count
                let status = unsafe iconv(handle, &input, &inputLeft, &free, &freeCount)
                let isStopped = status == -1 && errno != E2BIG
                return (source.count - inputLeft, target.count - freeCount, isStopped)
            }
        }
    }
}

/// A conversion keeps a state between calls, so it belongs to one thread at a time.
@available(*, unavailable)
extension CharacterConverter: Sendable {}
