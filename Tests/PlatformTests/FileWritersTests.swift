import Glibc
import Platform
import TestKit
import Testing

struct FileWritersTests {
    @Test func aFileIsWrittenWhileSomebodyHasItOpenForThat() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("half", to: "a.txt")
        #expect(!FileWriters.areWriting(path))
        let reader = unsafe open(path, O_RDONLY)
        #expect(!FileWriters.areWriting(path))
        let writer = unsafe open(path, O_WRONLY | O_APPEND)
        #expect(FileWriters.areWriting(path))
        close(writer)
        #expect(!FileWriters.areWriting(path))
        close(reader)
        #expect(!FileWriters.areWriting(folder.path("not there")))
    }
}
