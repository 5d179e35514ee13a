import CLinux
import Glibc

/// Whole files as byte arrays.
public enum FileBytes {
    private static let chunk = 1 << 16

    /// Reads a file of at most so many bytes, in one piece.
    ///
    /// Pipes and devices are read to their end, which may have to be waited for; a named pipe that
    /// nobody writes to is given up after some seconds.
    ///
    /// - Throws: `missing`, `forbidden`, `isDirectory`, `tooLarge`, or `failed`.
    public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let file = try OpenedFile(path)
        defer { close(file.fileDescriptor) }
        let room = limit - file.head.count
        let rest = try read(fileDescriptor: file.fileDescriptor, name: path, limit: room)
        return file.head.isEmpty ? rest : file.head + rest
    }

    /// Reads an open file or pipe from where it stands to its end.
    ///
    /// - Parameters:
    ///   - fileDescriptor: stays open, and its owner's.
    ///   - name: what errors call it.
    ///   - limit: the most bytes to read.
    public static func read(
        fileDescriptor: Int32, name: String, limit: Int
    ) throws(FileError) -> [UInt8] {
        var status = stat()
        guard unsafe fstat(fileDescriptor, &status) == 0 else { throw .last(name) }
        if status.st_mode & S_IFMT == S_IFDIR {
            throw FileError(.isDirectory, path: name, reason: "is a folder")
        }
        let size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
        guard size <= limit else { throw tooLarge(name, limit) }

        // One byte more than there should be tells a file that grew from one that did not.
        var bytes = try readOnce(fileDescriptor, name, atMost: max(size + 1, 512))
        if bytes.count == size && size > 0 { return bytes }
        while bytes.count <= limit {
            let more = try readOnce(fileDescriptor, name, atMost: chunk)
            if more.isEmpty { return bytes }
            bytes += more
        }
        throw tooLarge(name, limit)
    }

    /// Writes a file so that readers see the old bytes or the new ones, never a part.
    ///
    /// The bytes are on disk when it returns. A new file is readable by all.
    public static func write(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let draft = "\(path).\(getpid()).draft"
        do throws(FileError) {
            try writeDraft(draft, bytes)
            guard unsafe rename(draft, path) == 0 else { throw .last(path) }
        } catch {
            _ = unsafe unlink(draft)
            throw error
        }
    }

    private static func writeDraft(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
        let fileDescriptor = retryingInterrupts { unsafe open(path, flags, 0o644) }
        guard fileDescriptor >= 0 else { throw .last(path) }
        defer { close(fileDescriptor) }
        try writeAll(bytes, to: fileDescriptor, name: path)
        guard fsync(fileDescriptor) == 0 else { throw .last(path) }
    }

    /// Writes all bytes to an open file or pipe, however many calls it takes.
    public static func writeAll(
        _ bytes: [UInt8], to fileDescriptor: Int32, name: String
    ) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { bytes in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
                return retryingInterrupts {
                    unsafe Glibc.write(fileDescriptor, rest.baseAddress, rest.count)
                }
            }
            guard count > 0 else { throw .last(name) }
            written += count
        }
    }

    /// Reads once what there is, up to a number of bytes; none at the end.
    static func readOnce(
        _ fileDescriptor: Int32, _ name: String, atMost size: Int
    ) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let result = retryingInterrupts {
                unsafe Glibc.read(fileDescriptor, buffer.baseAddress, size)
            }
            if result < 0 { failure = .last(name) }
            count = max(0, result)
        }
        if let failure { throw failure }
        return bytes
    }

    private static func tooLarge(_ name: String, _ limit: Int) -> FileError {
        FileError(.tooLarge, path: name, reason: "is over the limit of \(limit) bytes")
    }
}
