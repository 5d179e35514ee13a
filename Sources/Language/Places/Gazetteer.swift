internal import CResources

/// Cities and parts of countries by the keys of their names, read in place from the program.
///
/// `Scripts/generate-tables` writes the table, little-endian: `WNWG`, a version, the number of
/// names and of places; 256 country codes and 64 state codes of two letters; the letters that
/// accents fold to; the first name of each of 65,536 ranges of keys; the sorted keys (FNV-1a of
/// folded names); for each name its first place and its flags; places of 14 bytes. Nothing is
/// copied or built at start, and processes share the pages.
@safe struct Gazetteer: @unchecked Sendable {
    // Sendable because the bytes are constants of the program: nobody writes them.
    private let base: UnsafeRawPointer
    private let keys: Int
    private let firsts: Int
    private let flags: Int
    private let rows: Int
    /// For each range of keys the bits of the next five bits of its keys: most words that are no
    /// name miss one line of the cache here instead of two in the table.
    private let filter: [UInt32]

    private static let countries = 16
    private static let states = countries + 512
    private static let letters = states + 128
    private static let index = letters + 2 * (0x250 - 0xC0 + 0x100)
    private static let rowSize = 14

    /// The gazetteer compiled into the program.
    static let world = Gazetteer()

    private init() {
        var length = 0
        let start = unsafe winnow_gazetteer(&length)
        precondition(length > Self.index, "the gazetteer is empty")
        unsafe base = UnsafeRawPointer(start!)
        let names = Int(unsafe base.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
        let places = Int(unsafe base.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        keys = Self.index + 65_537 * 4
        firsts = keys + names * 8
        flags = firsts + (names + 1) * 4
        rows = flags + names
        precondition(length == rows + places * Self.rowSize, "the gazetteer is cut short")
        var filter = [UInt32](repeating: 0, count: 1 << 16)
        for name in 0..<names {
            let key = unsafe base.loadUnaligned(fromByteOffset: keys + 8 * name, as: UInt64.self)
            filter[Self.range(of: key)] |= Self.filterBit(key)
        }
        self.filter = filter
    }

    /// What is known of a name as a word, besides its places.
    struct NameFlags: OptionSet {
        let rawValue: UInt8
        /// All its words are ordinary English words.
        static let words = Self(rawValue: 1)
        /// People bear it.
        static let personal = Self(rawValue: 2)
        /// It has three letters at most.
        static let short = Self(rawValue: 4)
        /// Only a variant spelling of its places.
        static let variant = Self(rawValue: 8)
    }

    /// A name with the rows of its places, the largest city first, parts of countries last.
    struct Name {
        var rows: Range<Int32>
        var flags: NameFlags
    }

    /// Whether there may be a name with this key: hardly ever if there is none.
    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool {
        filter[Self.range(of: key)] & Self.filterBit(key) != 0
    }

    /// The number of the name with this key.
    func number(of key: UInt64) -> Int32? {
        guard mayHold(key) else { return nil }
        let range = Self.range(of: key)
        var low = Int(word(Self.index + 4 * range))
        let high = Int(word(Self.index + 4 * range + 4))
        while low < high {
            let value = unsafe base.loadUnaligned(fromByteOffset: keys + 8 * low, as: UInt64.self)
            if value >= key {
                return value == key ? Int32(low) : nil
            }
            low += 1
        }
        return nil
    }

    /// The name with this number.
    func name(at number: Int32) -> Name {
        let place = Int(number)
        let rows = Int32(word(firsts + 4 * place))..<Int32(word(firsts + 4 * place + 4))
        return Name(rows: rows, flags: NameFlags(rawValue: byte(flags + place)))
    }

    @inline(__always)
    private static func range(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 48) }

    @inline(__always)
    private static func filterBit(_ key: UInt64) -> UInt32 { 1 << UInt32(key >> 43 & 31) }

    @inline(__always)
    private func word(_ offset: Int) -> UInt32 {
        unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }

    @inline(__always)
    private func byte(_ offset: Int) -> UInt8 {
        unsafe base.load(fromByteOffset: offset, as: UInt8.self)
    }
}

extension Gazetteer {
    /// What a row describes.
    enum PlaceKind: UInt8 { case city, capital, division }

    /// Whether a row is a city, the capital of its country, or a part of a country.
    func kind(_ row: Int32) -> PlaceKind {
        PlaceKind(rawValue: byte(offset(row) + 11)) ?? .city
    }

    /// The number of a row's country; equal for equal countries.
    func countryNumber(_ row: Int32) -> Int { Int(byte(offset(row) + 10)) }

    /// The number of a country by its ISO code, if any place lies in it.
    func countryNumber(code: String) -> Int? {
        (0..<256).first { self.code(Self.countries + 2 * $0) == code }
    }

    /// The ISO code of a row's country.
    func country(_ row: Int32) -> String { code(Self.countries + 2 * countryNumber(row)) }

    /// Ten times the binary logarithm of a city's inhabitants.
    func size(_ row: Int32) -> Int { Int(byte(offset(row) + 12)) }

    /// The ISO 3166-2 code of a part of a country, or of the state of a city in the US.
    func division(_ row: Int32) -> String? {
        if kind(row) == .division {
            let bytes = (0..<4).map { byte(offset(row) + $0) }.filter { $0 != 0 }
            return country(row) + "-" + String(decoding: bytes, as: UTF8.self)
        }
        let state = Int(byte(offset(row) + 13))
        return state == 0 ? nil : "US-" + code(Self.states + 2 * (state - 1))
    }

    /// What the annotation tells of a city.
    func facts(_ row: Int32) -> CityFacts? {
        guard kind(row) != .division else { return nil }
        return CityFacts(
            geonames: Int(word(offset(row))), latitude: degrees(offset(row) + 4),
            longitude: degrees(offset(row) + 7))
    }

    private func offset(_ row: Int32) -> Int { rows + Self.rowSize * Int(row) }

    /// Three bytes, ten thousandths of a degree.
    private func degrees(_ offset: Int) -> Double {
        let value = Int32(byte(offset)) | Int32(byte(offset + 1)) << 8
        return Double(value | Int32(Int8(bitPattern: byte(offset + 2))) << 16) / 10_000
    }

    private func code(_ offset: Int) -> String {
        guard byte(offset) != 0 else { return "" }
        return String(decoding: [byte(offset), byte(offset + 1)], as: UTF8.self)
    }

    /// The ASCII letters that a Latin letter folds to, the second one 0 if there is only one;
    /// nil for letters that are not folded.
    func letters(for scalar: UInt32) -> (UInt8, UInt8)? {
        let place: UInt32
        switch scalar {
        case 0xC0..<0x250: place = scalar - 0xC0
        case 0x1E00..<0x1F00: place = scalar - 0x1E00 + (0x250 - 0xC0)
        default: return nil
        }
        let first = byte(Self.letters + 2 * Int(place))
        return first == 0 ? nil : (first, byte(Self.letters + 2 * Int(place) + 1))
    }
}
