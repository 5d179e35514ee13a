/// The limits of one message; a message over one of them is refused by name.
public enum WireLimits {
    /// Frames in a message, the three fixed ones included.
    public static let frameCount = 1_027
    /// Bytes of the header frame.
    public static let headerBytes = 4 << 20
    /// Bytes of all frames of a message.
    public static let messageBytes = 80 << 20
    /// Bytes of one document, unless the hub was started with another limit.
    public static let documentBytes = 64 << 20
}
