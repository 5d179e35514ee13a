import CLinux
import Glibc

/// A file in memory, for bytes that a process hands to its children: they read what it had, however
/// often one of them is started and whatever happens to files meanwhile.
public final class MemoryFile: Sendable {
    /// What a child needs: pass it in `ChildOptions.descriptors`.
    public let fileDescriptor: Int32

    /// Makes a file of these bytes.
    public init(_ bytes: [UInt8]) throws(SystemError) {
        fileDescriptor = unsafe linux_memory_file("memory-file")
        guard fileDescriptor >= 0 else { throw .last("make a file in memory") }
        do throws(FileError) {
            try FileBytes.writeAll(bytes, to: fileDescriptor, name: "a file in memory")
        } catch {
            throw SystemError(number: ENOMEM, operation: "fill a file in memory")
        }
    }

    deinit { close(fileDescriptor) }

    /// All bytes of a file that a parent made; every child reads it from the start.
    public static func read(inherited fileDescriptor: Int32, limit: Int) throws(FileError)
        -> [UInt8]
    {
        // By its path it is opened anew: the descriptor's own place is shared by all processes.
        try FileBytes.read("/proc/self/fd/\(fileDescriptor)", limit: limit)
    }
}
