#if WINNOW_TEST_HOOKS
    internal import Glibc

    /// Documents that only a test build understands: they do to a slot what a bad document might.
    enum TestHooks {
        private static let prefix = Array("winnow-test: ".utf8)

        /// Does what a document's first line asks for; most ask for nothing.
        static func obey(_ bytes: [UInt8]) {
            guard bytes.starts(with: prefix) else { return }
            let line = bytes.dropFirst(prefix.count).prefix { $0 != UInt8(ascii: "\n") }
            switch String(decoding: line, as: UTF8.self) {
            case "crash": unsafe UnsafeMutablePointer<UInt8>(bitPattern: 8)?.pointee = 1
            case "hang": while true { sched_yield() }
            case "hang in a library": while true { pause() }
            case "eat memory": eatMemory()
            default: return
            }
        }

        private static func eatMemory() {
            var held: [[UInt8]] = []
            while true { held.append([UInt8](repeating: 1, count: 16 << 20)) }
        }
    }
#endif
