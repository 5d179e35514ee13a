import Platform
import Testing

@Suite struct MemoryFileTests {
    @Test func everyReaderHasItFromTheStart() throws {
        let file = try MemoryFile(Array("profile".utf8))
        for _ in 0..<2 {
            let bytes = try MemoryFile.read(inherited: file.fileDescriptor, limit: 100)
            #expect(String(decoding: bytes, as: UTF8.self) == "profile")
        }
    }

    @Test func aChildReadsIt() throws {
        let file = try MemoryFile(Array("7".utf8))
        var options = ChildOptions()
        options.descriptors = [file.fileDescriptor]
        let child = try ChildProcess("/bin/sh", ["-c", "exit $(cat /proc/self/fd/3)"], options)
        #expect(child.wait() == .code(7))
    }
}
