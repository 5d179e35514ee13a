import CZeroMQ
import Glibc

/// Setting options, one overload for each type of value.
extension Socket {
    /// Sets a number.
    public borrowing func set(_ option: SocketOption<Int>, to value: Int) throws(ZeroMQError) {
        try setNumber(option, Int32(exactly: value))
    }

    /// Sets a size in bytes, or none; negative ones are refused.
    public borrowing func set(_ option: SocketOption<Int?>, to value: Int?) throws(ZeroMQError) {
        if let value, value < 0 { return try setNumber(option, nil) }
        try setFixed(option, Int64(value ?? -1))
    }

    /// Switches something on or off.
    public borrowing func set(_ option: SocketOption<Bool>, to value: Bool) throws(ZeroMQError) {
        try setNumber(option, value ? 1 : 0)
    }

    /// Switches something on or off, or leaves it to the system.
    public borrowing func set(_ option: SocketOption<Bool?>, to value: Bool?) throws(ZeroMQError) {
        try setNumber(option, value.map { $0 ? 1 : 0 } ?? -1)
    }

    /// Sets a time, rounded up to milliseconds; negative ones are refused.
    public borrowing func set(
        _ option: SocketOption<Duration>, to value: Duration
    ) throws(ZeroMQError) {
        try setNumber(option, value < .zero ? nil : value.wholeMilliseconds)
    }

    /// Sets a time, rounded up to milliseconds, or none; negative ones are refused.
    public borrowing func set(
        _ option: SocketOption<Duration?>, to value: Duration?
    ) throws(ZeroMQError) {
        guard let value else { return try setNumber(option, -1) }
        try setNumber(option, value < .zero ? nil : value.wholeMilliseconds)
    }

    /// Sets bytes.
    public borrowing func set(
        _ option: SocketOption<[UInt8]>, to value: [UInt8]
    ) throws(ZeroMQError) {
        try setBytes(option, value)
    }

    /// Sets a text.
    public borrowing func set(
        _ option: SocketOption<String>, to value: String
    ) throws(ZeroMQError) {
        try setBytes(option, Array(value.utf8))
    }

    /// Sets a key.
    public borrowing func set(
        _ option: SocketOption<CurveKey>, to value: CurveKey
    ) throws(ZeroMQError) {
        try setBytes(option, value.bytes)
    }

    /// Asks a subscribe socket's publishers for messages that begin with the prefix; empty is all.
    public borrowing func subscribe(to prefix: [UInt8]) throws(ZeroMQError) {
        try set(SocketOption<[UInt8]>(ZMQ_SUBSCRIBE, "subscription"), to: prefix)
    }

    /// Takes back one subscription to the prefix.
    public borrowing func unsubscribe(from prefix: [UInt8]) throws(ZeroMQError) {
        try set(SocketOption<[UInt8]>(ZMQ_UNSUBSCRIBE, "subscription"), to: prefix)
    }

    private borrowing func setNumber<Value>(
        _ option: SocketOption<Value>, _ value: Int32?
    ) throws(ZeroMQError) {
        guard let value else {
            throw ZeroMQError(number: EINVAL, operation: "set \(option.name)")
        }
        try setFixed(option, value)
    }

    private borrowing func setFixed<Value, Number: FixedWidthInteger>(
        _ option: SocketOption<Value>, _ number: Number
    ) throws(ZeroMQError) {
        var number = number
        let count = MemoryLayout<Number>.size
        guard unsafe zmq_setsockopt(handle, option.number, &number, count) == 0 else {
            throw .last("set \(option.name)")
        }
    }

    private borrowing func setBytes<Value>(
        _ option: SocketOption<Value>, _ bytes: [UInt8]
    ) throws(ZeroMQError) {
        guard unsafe zmq_setsockopt(handle, option.number, bytes, bytes.count) == 0 else {
            throw .last("set \(option.name)")
        }
    }
}

/// Reading options, one overload for each type of value.
extension Socket {
    /// Reads a number.
    public borrowing func get(_ option: SocketOption<Int>) throws(ZeroMQError) -> Int {
        Int(try getNumber(option))
    }

    /// Reads a size in bytes that may be none.
    public borrowing func get(_ option: SocketOption<Int?>) throws(ZeroMQError) -> Int? {
        let value = try getFixed(option, Int64(0))
        return value < 0 ? nil : Int(value)
    }

    /// Reads a switch.
    public borrowing func get(_ option: SocketOption<Bool>) throws(ZeroMQError) -> Bool {
        try getNumber(option) != 0
    }

    /// Reads a switch that may be left to the system.
    public borrowing func get(_ option: SocketOption<Bool?>) throws(ZeroMQError) -> Bool? {
        let value = try getNumber(option)
        return value < 0 ? nil : value != 0
    }

    /// Reads a time.
    public borrowing func get(_ option: SocketOption<Duration>) throws(ZeroMQError) -> Duration {
        .milliseconds(try getNumber(option))
    }

    /// Reads a time that may be none.
    public borrowing func get(_ option: SocketOption<Duration?>) throws(ZeroMQError) -> Duration? {
        let value = try getNumber(option)
        return value < 0 ? nil : .milliseconds(value)
    }

    /// Reads bytes.
    public borrowing func get(_ option: SocketOption<[UInt8]>) throws(ZeroMQError) -> [UInt8] {
        try getBytes(option, limit: 255)
    }

    /// Reads a text.
    public borrowing func get(_ option: SocketOption<String>) throws(ZeroMQError) -> String {
        String(decoding: try getBytes(option, limit: 1_024).prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Reads a key.
    public borrowing func get(_ option: SocketOption<CurveKey>) throws(ZeroMQError) -> CurveKey {
        let bytes = try getBytes(option, limit: CurveKey.byteCount)
        guard let key = CurveKey(bytes: bytes) else {
            throw ZeroMQError(number: EINVAL, operation: "get \(option.name)")
        }
        return key
    }

    /// The endpoint bound or connected last, with the port the system chose for `*`.
    public var lastEndpoint: String {
        get throws(ZeroMQError) { try get(SocketOption(ZMQ_LAST_ENDPOINT, "last endpoint")) }
    }

    /// Whether a message can be received or sent now.
    public var events: PollEvents {
        get throws(ZeroMQError) {
            PollEvents(rawValue: Int16(truncatingIfNeeded: try getEvents()))
        }
    }

    /// A descriptor that turns readable when `events` may have changed.
    ///
    /// It is edge-triggered: after a wake-up, receive until nothing is left, and look at `events`
    /// after every send. It is not to be read from.
    public var fileDescriptor: Int32 {
        get throws(ZeroMQError) { try getNumber(SocketOption<Int32>(ZMQ_FD, "file descriptor")) }
    }

    private borrowing func getEvents() throws(ZeroMQError) -> Int32 {
        try getNumber(SocketOption<Int32>(ZMQ_EVENTS, "events"))
    }

    private borrowing func getNumber<Value>(
        _ option: SocketOption<Value>
    ) throws(ZeroMQError) -> Int32 {
        try getFixed(option, Int32(0))
    }

    private borrowing func getFixed<Value, Number: FixedWidthInteger>(
        _ option: SocketOption<Value>, _ initial: Number
    ) throws(ZeroMQError) -> Number {
        var value = initial
        var count = MemoryLayout<Number>.size
        guard unsafe zmq_getsockopt(handle, option.number, &value, &count) == 0 else {
            throw .last("get \(option.name)")
        }
        return value
    }

    private borrowing func getBytes<Value>(
        _ option: SocketOption<Value>, limit: Int
    ) throws(ZeroMQError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var count = limit
        guard unsafe zmq_getsockopt(handle, option.number, &bytes, &count) == 0 else {
            throw .last("get \(option.name)")
        }
        return Array(bytes.prefix(count))
    }
}

extension Duration {
    /// Milliseconds, rounded up so that a short wait never turns into none; never negative.
    var wholeMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds < Int64(Int32.max) / 1_000 else { return .max }
        let attosecondsPerMillisecond: Int64 = 1_000_000_000_000_000
        let part = (attoseconds + attosecondsPerMillisecond - 1) / attosecondsPerMillisecond
        return Int32(max(0, seconds * 1_000 + part))
    }
}
