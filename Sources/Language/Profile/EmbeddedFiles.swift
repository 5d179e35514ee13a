import CResources

/// The data files that are compiled into the program.
enum EmbeddedFiles {
    /// The bytes of the profile of reports on human trafficking.
    static func traffickingProfile() -> [UInt8] {
        var length = 0
        guard let start = unsafe winnow_profile_trafficking(&length) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The bytes of the lists of names.
    static func names() -> [UInt8] {
        var length = 0
        guard let start = unsafe winnow_names(&length) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The bytes of the words that tell languages apart.
    static func languageWords() -> [UInt8] {
        var length = 0
        guard let start = unsafe winnow_language_words(&length) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The bytes of the names of countries in other languages than English.
    static func countryNames() -> [UInt8] {
        var length = 0
        guard let start = unsafe winnow_country_names(&length) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The bytes of the table of countries, peoples and regions.
    static func placeNames() -> [UInt8] {
        var length = 0
        guard let start = unsafe winnow_place_names(&length) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: length))
    }
}
