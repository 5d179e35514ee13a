import CLinux
import Glibc
import Synchronization

/// Memory that a process shares with the children it passes the descriptor to: numbered slots of
/// 64 bits, each read and written in one piece.
///
/// A store is seen together with everything the writer stored before it, so a slot written last
/// can announce the others.
@safe
public final class SharedPage: Sendable {
    /// What a child needs to map the same memory: pass it in `ChildOptions.descriptors`.
    public let fileDescriptor: Int32
    /// How many slots there are.
    public let count: Int

    /// Every access goes through `Atomic`, and the pointer itself never changes.
    private nonisolated(unsafe) let slots: UnsafeMutablePointer<Atomic<UInt64>>

    /// Makes memory of so many slots, all zero.
    public convenience init(count: Int) throws(SystemError) {
        precondition(count > 0, "a shared page has at least one slot")
        let fileDescriptor = unsafe linux_memory_file("shared-page")
        guard fileDescriptor >= 0 else { throw .last("make shared memory") }
        guard ftruncate(fileDescriptor, count * MemoryLayout<UInt64>.stride) == 0 else {
            let error = SystemError.last("size shared memory")
            close(fileDescriptor)
            throw error
        }
        try self.init(inherited: fileDescriptor)
    }

    /// Maps the memory that a parent made; the descriptor belongs to this value from now on.
    public init(inherited fileDescriptor: Int32) throws(SystemError) {
        var status = stat()
        let stride = MemoryLayout<UInt64>.stride
        guard unsafe fstat(fileDescriptor, &status) == 0, Int(status.st_size) >= stride else {
            throw SystemError(
                number: EBADF, operation: "map descriptor \(fileDescriptor) as shared memory")
        }
        count = Int(status.st_size) / stride
        let address = unsafe mmap(
            nil, count * stride, PROT_READ | PROT_WRITE, MAP_SHARED, fileDescriptor, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else {
            throw .last("map shared memory")
        }
        unsafe slots = address.bindMemory(to: Atomic<UInt64>.self, capacity: count)
        self.fileDescriptor = fileDescriptor
    }

    deinit {
        _ = unsafe munmap(slots, count * MemoryLayout<UInt64>.stride)
        close(fileDescriptor)
    }

    /// The number in a slot.
    public func load(_ slot: Int) -> UInt64 {
        precondition(slot >= 0 && slot < count, "slot \(slot) of \(count)")
        return unsafe slots[slot].load(ordering: .acquiring)
    }

    /// Writes a number into a slot.
    public func store(_ value: UInt64, in slot: Int) {
        precondition(slot >= 0 && slot < count, "slot \(slot) of \(count)")
        unsafe slots[slot].store(value, ordering: .releasing)
    }

    /// Adds to the number in a slot, around the end of its range, and returns the sum.
    @discardableResult
    public func add(_ value: UInt64, to slot: Int) -> UInt64 {
        precondition(slot >= 0 && slot < count, "slot \(slot) of \(count)")
        return unsafe slots[slot].wrappingAdd(value, ordering: .acquiringAndReleasing).newValue
    }
}
