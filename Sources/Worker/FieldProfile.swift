public import Language
internal import Platform
internal import Records

/// The profile of a field with the version that results made with it carry.
public struct FieldProfile: Sendable {
    /// The word that names the built-in profile instead of a file.
    public static let builtInName = ExtractorVersion.builtInProfile
    /// Hexadecimal digits of the file's digest that a version shows.
    private static let digits = 8

    /// A profile's file may be this long, in bytes.
    public static let byteLimit = Profile.byteLimit

    /// The profile that is compiled in.
    public static let builtIn = FieldProfile(
        profile: .trafficking, bytes: [], name: builtInName, version: Extractor.version)

    let profile: Profile
    /// The file's bytes; none for the built-in profile.
    public let bytes: [UInt8]
    /// The extractor's version with this profile, as results name it.
    public let version: String
    /// The same, also naming the profile that is built in.
    public let fullVersion: String

    /// What the field calls the types of its mentions.
    public var types: [String] { profile.typeNames }

    private init(profile: Profile, bytes: [UInt8], name: String, version: String? = nil) {
        self.profile = profile
        self.bytes = bytes
        fullVersion = "\(Extractor.version)+profile.\(name)"
        self.version = version ?? fullVersion
    }

    /// Takes a file's bytes; throws what is wrong with the first line that is wrong.
    public init(_ bytes: [UInt8]) throws(ProfileError) {
        self.init(
            profile: try Profile.parse(bytes), bytes: bytes,
            name: String(Annotator.identity(of: bytes).description.prefix(Self.digits)))
    }

    /// Reads a file, or takes the built-in profile for its name.
    public static func named(_ name: String) throws(FieldProfileError) -> FieldProfile {
        if name == builtInName { return builtIn }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileBytes.read(name, limit: byteLimit)
        } catch {
            throw FieldProfileError("\(error); name a file that this user can read")
        }
        do throws(ProfileError) {
            return try FieldProfile(bytes)
        } catch {
            throw FieldProfileError("\(name): \(error)")
        }
    }
}

/// Why a profile could not be had: one line that names the file, the line and what is wrong.
public struct FieldProfileError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
