import CLinux
import Glibc

/// What the system does between the fork and the new program: streams, descriptors, signals.
@safe
final class SpawnActions {
    private static let firstTarget: Int32 = 3

    private let actions: UnsafeMutablePointer<posix_spawn_file_actions_t>
    private let attributes: UnsafeMutablePointer<posix_spawnattr_t>
    /// Copies of the descriptors, with numbers out of the way of those the child shall have.
    private var copies: [Int32] = []
    private let firstCopy: Int32

    init(_ options: ChildOptions) throws(SystemError) {
        unsafe actions = .allocate(capacity: 1)
        unsafe attributes = .allocate(capacity: 1)
        firstCopy = SpawnActions.firstTarget + Int32(options.descriptors.count)
        _ = unsafe posix_spawn_file_actions_init(actions)
        _ = unsafe posix_spawnattr_init(attributes)
        try set(options.input, as: STDIN_FILENO, O_RDONLY)
        try set(options.output, as: STDOUT_FILENO, O_WRONLY)
        try set(options.errors, as: STDERR_FILENO, O_WRONLY)
        for (target, descriptor) in zip(SpawnActions.firstTarget..., options.descriptors) {
            try pass(descriptor, as: target)
        }
        if let folder = options.workingDirectory {
            _ = unsafe posix_spawn_file_actions_addchdir_np(actions, folder)
        }
        _ = unsafe posix_spawn_file_actions_addclosefrom_np(actions, firstCopy)
        setAttributes(hasOwnGroup: options.hasOwnGroup)
    }

    deinit {
        for copy in copies { close(copy) }
        _ = unsafe posix_spawn_file_actions_destroy(actions)
        _ = unsafe posix_spawnattr_destroy(attributes)
        unsafe actions.deallocate()
        unsafe attributes.deallocate()
    }

    /// Starts the program and returns its process number.
    func start(
        _ program: String, _ arguments: [String], _ environment: [String]
    ) throws(SystemError) -> Int32 {
        let argumentList = CStringList(arguments)
        let environmentList = CStringList(environment)
        var pid: Int32 = 0
        let failure = unsafe posix_spawn(
            &pid, program, actions, attributes, argumentList.pointers, environmentList.pointers)
        guard failure == 0 else {
            throw SystemError(number: failure, operation: "start \(program)")
        }
        return pid
    }

    private func set(
        _ stream: ChildOptions.Stream, as target: Int32, _ flags: Int32
    ) throws(SystemError) {
        switch stream {
        case .inherited: break
        case .null:
            _ = unsafe posix_spawn_file_actions_addopen(actions, target, "/dev/null", flags, 0)
        case .descriptor(let descriptor): try pass(descriptor, as: target)
        }
    }

    private func pass(_ descriptor: Int32, as target: Int32) throws(SystemError) {
        let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, firstCopy)
        guard copy >= 0 else { throw .last("pass descriptor \(descriptor) to a child") }
        copies.append(copy)
        _ = unsafe posix_spawn_file_actions_adddup2(actions, copy, target)
    }

    private func setAttributes(hasOwnGroup: Bool) {
        var none = SignalSource.set(of: [])
        _ = unsafe posix_spawnattr_setsigmask(attributes, &none)
        var broken = SignalSource.set(of: [SIGPIPE])
        _ = unsafe posix_spawnattr_setsigdefault(attributes, &broken)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        if hasOwnGroup {
            flags |= POSIX_SPAWN_SETPGROUP
            _ = unsafe posix_spawnattr_setpgroup(attributes, 0)
        }
        _ = unsafe posix_spawnattr_setflags(attributes, Int16(flags))
    }
}

/// Strings as C wants them: an array of pointers, closed by none.
@safe
private final class CStringList {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ strings: [String]) {
        unsafe pointers = strings.map { unsafe strdup($0) } + [nil]
    }

    deinit {
        for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    }
}
