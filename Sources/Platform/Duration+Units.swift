extension Duration {
    /// The duration in milliseconds, rounded up, so that a wait is never too short.
    public var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let perMillisecond: Int64 = 1_000_000_000_000_000
        let (quotient, remainder) = attoseconds.quotientAndRemainder(dividingBy: perMillisecond)
        return seconds * 1_000 + quotient + (remainder > 0 ? 1 : 0)
    }

    /// The duration in seconds, with their fraction.
    public var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
