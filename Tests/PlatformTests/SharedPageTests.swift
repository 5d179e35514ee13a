import Glibc
import Platform
import TestKit
import Testing

@Suite struct SharedPageTests {
    @Test func slotsBeginAtZeroAndKeepWhatIsStored() throws {
        let page = try SharedPage(count: 3)
        #expect((0..<3).map { page.load($0) } == [0, 0, 0])
        page.store(.max, in: 1)
        #expect(page.add(5, to: 2) == 5)
        #expect(page.add(6, to: 2) == 11)
        #expect((0..<3).map { page.load($0) } == [0, .max, 11])
    }

    @Test func anotherMappingSeesTheSameSlots() throws {
        let page = try SharedPage(count: 2)
        let other = try SharedPage(inherited: dup(page.fileDescriptor))
        #expect(other.count == 2)
        page.store(7, in: 1)
        #expect(other.load(1) == 7)
        other.store(8, in: 0)
        #expect(page.load(0) == 8)
    }

    @Test func aChildWritesWhatItsParentReads() throws {
        let page = try SharedPage(count: 1)
        var options = ChildOptions()
        options.descriptors = [page.fileDescriptor]
        // Eight bytes, least first: 0x41 is A.
        let child = try ChildProcess(
            "/bin/sh", ["-c", "printf 'A\\0\\0\\0\\0\\0\\0\\0' 1<>/proc/self/fd/3"], options)
        #expect(child.wait() == .code(0))
        #expect(page.load(0) == 0x41)
    }

    @Test func aDescriptorThatIsNoMemoryIsRefused() throws {
        let pipe = try Pipe()
        #expect(throws: SystemError.self) {
            try SharedPage(inherited: pipe.takeReadEnd())
        }
    }
}
