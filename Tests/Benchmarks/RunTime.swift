import Glibc

/// What one run took.
struct RunTime: Sendable {
    /// Seconds on the wall, as the run itself measured them.
    var wall: Double
    /// Seconds of processor time of all this process's threads; steadier on a busy machine.
    var processor: Double

    /// A time measured elsewhere.
    init(wall: Double, processor: Double) {
        self.wall = wall
        self.processor = processor
    }

    /// Runs the closure, which returns its own seconds.
    init(of run: () throws -> Double) rethrows {
        let before = RunTime.processorSeconds()
        wall = try run()
        processor = RunTime.processorSeconds() - before
    }

    private static func processorSeconds() -> Double {
        var usage = rusage()
        _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let micros = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micros) / 1e6
    }
}
