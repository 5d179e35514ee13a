import Glibc

/// What a process has used of the machine, as the system counts it.
public struct ProcessUsage: Sendable, Equatable {
    /// Bytes of memory it holds now.
    public var residentBytes: Int
    /// The most bytes of memory it ever held.
    public var peakResidentBytes: Int
    /// Time on processors, its own and the system's for it, to the hundredth of a second.
    public var processorTime: Duration

    /// The usage of this process.
    public static func current() -> ProcessUsage? { read("/proc/self") }

    /// The usage of a process of this machine; nil when there is no such process.
    public static func of(pid: Int32) -> ProcessUsage? { read("/proc/\(pid)") }

    private static func read(_ folder: String) -> ProcessUsage? {
        guard let status = try? FileBytes.read("\(folder)/status", limit: 1 << 16),
            let times = try? FileBytes.read("\(folder)/stat", limit: 1 << 16)
        else { return nil }
        return ProcessUsage(
            status: String(decoding: status, as: UTF8.self),
            times: String(decoding: times, as: UTF8.self),
            ticksPerSecond: sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Reads the texts of `/proc/PID/status` and `/proc/PID/stat`.
    init?(status: String, times: String, ticksPerSecond: Int) {
        // A process that has ended but was not reaped holds nothing and has no such lines.
        residentBytes = ProcessUsage.kibibytes("VmRSS:", in: status) ?? 0
        peakResidentBytes = ProcessUsage.kibibytes("VmHWM:", in: status) ?? 0
        // The program's name, in parentheses, may hold anything: fields count from its end.
        guard let nameEnd = times.lastIndex(of: ")") else { return nil }
        let fields = times[times.index(after: nameEnd)...].split(separator: " ")
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
            return nil
        }
        processorTime = .seconds(1) * (user + system) / ticksPerSecond
    }

    private static func kibibytes(_ key: String, in status: String) -> Int? {
        for line in status.split(separator: "\n") where line.hasPrefix(key) {
            return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
                .flatMap { Int($0) }.map { $0 * 1_024 }
        }
        return nil
    }
}
