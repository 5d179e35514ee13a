import CZeroMQ

/// What the libzmq in use is and can do.
public enum Library {
    /// Parts that libzmq may be built without.
    public enum Capability: String, Sendable, CaseIterable {
        /// Endpoints that begin with `ipc://`.
        case ipc
        /// Encryption and authentication by keys.
        case curve
    }

    /// The version at run time: `4.3.4`.
    public static var version: String {
        var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
        unsafe zmq_version(&major, &minor, &patch)
        return "\(major).\(minor).\(patch)"
    }

    /// Whether libzmq was built with a part.
    public static func has(_ capability: Capability) -> Bool {
        unsafe zmq_has(capability.rawValue) == 1
    }
}
