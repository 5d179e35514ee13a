/// The limits of one message; a message over one of them is refused by name.
public enum WireLimits {
    /// Frames in a message, the three fixed ones included.
    public static let frameCount = 1_027
    /// Bytes of the header frame.
    public static let headerBytes = 4 << 20
    /// Bytes of a name or title of a document.
    public static let nameBytes = 4 << 10
    /// Bytes of a document's `meta`, as it is written.
    public static let metadataBytes = 64 << 10
    /// How deeply a document's `meta` may nest; the header around it takes three levels of 16.
    public static let metadataDepth = 12
    /// Characters of the date that is read from a `meta`; a point in time needs no more.
    public static let dateLength = 32
    /// Bytes of all frames of a message.
    public static let messageBytes = 80 << 20
    /// Bytes of one annotation.
    public static let annotationBytes = 72 << 20
    /// Bytes of one document, unless the hub was started with another limit.
    public static let documentBytes = 64 << 20
}
