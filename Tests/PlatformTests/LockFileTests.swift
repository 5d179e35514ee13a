import Glibc
import Platform
import TestKit
import Testing

@Suite struct LockFileTests {
    @Test func aHeldLockIsRefusedWithItsHoldersPid() throws {
        let folder = TemporaryDirectory()
        let path = folder.path("store.lock")
        let lock = try LockFile(path: path)
        let error = #expect(throws: LockFileError.self) { try LockFile(path: path) }
        #expect(error?.code == .held)
        #expect(error?.holder == getpid())
        #expect(error?.message == "\(path) is held by process \(getpid()); stop it first")
        withExtendedLifetime(lock) {}
    }

    @Test func aDroppedLockIsFreeAndItsFileEmpty() throws {
        let folder = TemporaryDirectory()
        let path = folder.path("store.lock")
        do {
            let lock = try LockFile(path: path)
            #expect(try FileBytes.read(lock.path, limit: 100) == Array("\(getpid())\n".utf8))
        }
        #expect(try FileBytes.read(path, limit: 100).isEmpty)
        _ = try LockFile(path: path)
    }

    @Test func aChildDoesNotInheritTheLock() throws {
        let folder = TemporaryDirectory()
        let path = folder.path("store.lock")
        var lock: LockFile? = try LockFile(path: path)
        let child = try ChildProcess("/bin/sleep", ["60"])
        withExtendedLifetime(lock) {}
        lock = nil
        _ = try LockFile(path: path)
        child.kill(SIGKILL)
        _ = child.wait()
    }

    @Test func aLockThatAProcessLeftBehindIsFree() throws {
        let folder = TemporaryDirectory()
        let path = try folder.write("999999\n", to: "store.lock")
        _ = try LockFile(path: path)
    }

    @Test func aPlaceWhereNoFileCanBeIsNamed() {
        let error = #expect(throws: LockFileError.self) {
            try LockFile(path: "/nowhere/store.lock")
        }
        #expect(error?.code == .unwritable)
        #expect(
            error?.message
                == "cannot write the lock file /nowhere/store.lock: No such file or directory")
    }
}
