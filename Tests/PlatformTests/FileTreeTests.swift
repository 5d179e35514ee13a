import Glibc
import Platform
import TestKit
import Testing

@Suite struct FileTreeTests {
    let folder = TemporaryDirectory()

    @Test func missingFoldersAreMadeAndPresentOnesLeft() throws {
        try FileTree.makeDirectories(folder.path("a/b/c"))
        try folder.write("x", to: "a/b/file")
        try FileTree.makeDirectories(folder.path("a/b"))
        #expect(try FileKind.at(folder.path("a/b/c")) == .directory)
        let error = #expect(throws: FileError.self) {
            try FileTree.makeDirectories(folder.path("a/b/file"))
        }
        #expect(error?.code == .notDirectory)
    }

    @Test func removingTakesAllButWhatLinksPointTo() throws {
        try folder.write("x", to: "kept/file")
        try folder.write("y", to: "gone/deep/file")
        #expect(unsafe symlink(folder.path("kept"), folder.path("gone/link")) == 0)
        try FileTree.remove(folder.path("gone"))
        #expect(try DirectoryListing.read(folder.path).map(\.name) == ["kept"])
        #expect(try FileBytes.read(folder.path("kept/file"), limit: 10) == Array("x".utf8))
    }

    @Test func aListingIsSortedByBytesAndTellsKinds() throws {
        for name in ["b", "B", "a.txt", "é", "folder/x"] { try folder.write("x", to: name) }
        #expect(unsafe symlink("folder", folder.path("link")) == 0)
        #expect(unsafe mkfifo(folder.path("pipe"), 0o600) == 0)
        #expect(
            try DirectoryListing.read(folder.path) == [
                DirectoryEntry(name: "B", kind: .file), DirectoryEntry(name: "a.txt", kind: .file),
                DirectoryEntry(name: "b", kind: .file),
                DirectoryEntry(name: "folder", kind: .directory),
                DirectoryEntry(name: "link", kind: .symbolicLink),
                DirectoryEntry(name: "pipe", kind: .other), DirectoryEntry(name: "é", kind: .file),
            ])
        #expect(try FileKind.at(folder.path("link")) == .directory)
    }

    @Test func foldersThatCannotBeListedAreRefused() throws {
        let file = try folder.write("x", to: "file")
        #expect(throws: FileError.self) { try DirectoryListing.read(folder.path("none")) }
        let error = #expect(throws: FileError.self) { try DirectoryListing.read(file) }
        #expect(error?.code == .notDirectory)
        try folder.write("y", to: "second")
        let tooMany = #expect(throws: FileError.self) {
            try DirectoryListing.read(folder.path, limit: 1)
        }
        #expect(tooMany?.code == .tooLarge)
    }

    @Test func freeSpaceIsSomewhereBetweenNoneAndAll() throws {
        let free = try FileTree.freeBytes(at: folder.path)
        #expect(free > 0)
        #expect(throws: FileError.self) { try FileTree.freeBytes(at: folder.path("none")) }
    }
}

@Suite struct FilePathTests {
    @Test(arguments: [
        ("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("a", "", "a"), ("a", "/b", "/b"),
        ("/", "b", "/b"),
    ])
    func joining(folder: String, name: String, joined: String) {
        #expect(FilePath.join(folder, name) == joined)
    }

    @Test(arguments: [
        ("a//b/./c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("a/../../b", "../b"),
        ("/..", "/"), ("/a/./..//b/", "/b"), ("", "."), ("a/..", "."), ("./", "."),
    ])
    func normalizing(path: String, normalized: String) {
        #expect(FilePath.normalized(path) == normalized)
    }

    @Test(arguments: [
        ("a/b/c.txt", "c.txt", "a/b", "txt"), ("c.TAR.GZ", "c.TAR.GZ", ".", "gz"),
        ("/c", "c", "/", ""), (".hidden", ".hidden", ".", ""), ("a.b/c", "c", "a.b", ""),
    ])
    func takingApart(path: String, name: String, folder: String, ending: String) {
        #expect(FilePath.name(of: path) == name)
        #expect(FilePath.folder(of: path) == folder)
        #expect(FilePath.fileExtension(of: path) == ending)
    }

    @Test func absolutePathsBeginInTheWorkingFolder() throws {
        let working = try #require(FilePath.resolved("."))
        #expect(FilePath.absolute("a/../b") == FilePath.join(working, "b"))
        #expect(FilePath.absolute("/x/./y") == "/x/y")
        #expect(FilePath.resolved("/nowhere/at/all") == nil)
    }
}
