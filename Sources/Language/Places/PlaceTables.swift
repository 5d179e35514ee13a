/// What a name of a country, its people or a region stands for.
struct PlaceReading: Sendable {
    var kind: EntityKind
    /// ISO 3166-1 or 3166-2; `nil` for continents and other groups of countries.
    var code: String?
    /// A part of a country that is no state of the US, Canada or Australia: it needs evidence.
    var isMinor: Bool
}

/// A city of GeoNames.
struct City: Sendable {
    var country: String
    /// The first administrative division, `GA` for a state of the US.
    var division: String
    var latitude: Double
    var longitude: Double
    var geonames: Int
    var population: Int
}

/// The gazetteer: names of places and what they may stand for.
struct PlaceTables: Sendable {
    /// Readings of the names that `names` finds, by payload; several for Georgia.
    private(set) var readings: [[PlaceReading]] = []
    /// Finds countries, their people and regions.
    let names: PhraseMatcher
    private(set) var cities: [City] = []
    /// Rows of `cities` by payload of `cityNames`, largest first.
    private(set) var cityRows: [[Int32]] = []
    /// Finds cities.
    let cityNames: PhraseMatcher

    /// The tables compiled into the program.
    static let world = PlaceTables(
        countries: EmbeddedFiles.countries(), regions: EmbeddedFiles.regions(),
        cities: EmbeddedFiles.cities())

    private init(countries: [UInt8], regions: [UInt8], cities: [UInt8]) {
        var places = NameIndex()
        for line in TabLines(countries) where line.count == 3 {
            let kind: EntityKind = line[1].elementsEqual("c".utf8) ? .country : .nationality
            let reading = PlaceReading(kind: kind, code: Self.text(line[0]), isMinor: false)
            readings.add(reading, at: places.number(of: line[2]))
        }
        for line in TabLines(regions) where line.count == 2 {
            let code = Self.text(line[0])
            let reading = PlaceReading(
                kind: .region, code: code == "-" ? nil : code, isMinor: Self.isMinor(code))
            readings.add(reading, at: places.number(of: line[1]))
        }
        names = PhraseMatcher(entries: places.entries)

        var towns = NameIndex()
        var rowOfCity: [Int: Int32] = [:]
        for line in TabLines(cities) where line.count == 7 {
            guard let city = Self.city(line) else { continue }
            let row = rowOfCity[city.geonames] ?? Int32(self.cities.count)
            if rowOfCity.updateValue(row, forKey: city.geonames) == nil { self.cities.append(city) }
            cityRows.add(row, at: towns.number(of: line[6]))
        }
        cityNames = PhraseMatcher(entries: towns.entries)
    }

    private static func isMinor(_ code: String) -> Bool {
        code != "-" && !["US", "CA", "AU", "GB"].contains(String(code.prefix(2)))
    }

    private static func city(_ line: [ArraySlice<UInt8>]) -> City? {
        guard let latitude = Double(text(line[2])), let longitude = Double(text(line[3])),
            let geonames = Int(text(line[4])), let population = Int(text(line[5]))
        else { return nil }
        return City(
            country: text(line[0]), division: text(line[1]), latitude: latitude,
            longitude: longitude, geonames: geonames, population: population)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

/// Numbers distinct names in the order of their first line.
private struct NameIndex {
    private var numbers: [ArraySlice<UInt8>: Int] = [:]
    private(set) var entries: [PhraseMatcher.Entry] = []

    mutating func number(of name: ArraySlice<UInt8>) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = entries.count
        let isAcronym = name.allSatisfy { !(0x61...0x7A).contains($0) }
        entries.append(
            PhraseMatcher.Entry(
                phrase: Array(name), payload: Int32(entries.count),
                casing: isAcronym ? .exact : .capitalized))
        return entries.count - 1
    }
}

extension Array {
    /// Adds a value to the list at a number that is at most one past the last.
    fileprivate mutating func add<Value>(_ value: Value, at number: Int) where Element == [Value] {
        if number == count { append([]) }
        self[number].append(value)
    }
}

/// The lines of a table, each cut at its tabs.
private struct TabLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> [ArraySlice<UInt8>]? {
        guard position < bytes.count else { return nil }
        var cells: [ArraySlice<UInt8>] = []
        var start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
                cells.append(bytes[start..<position])
                start = position + 1
            }
            position += 1
            if byte == UInt8(ascii: "\n") { break }
        }
        return cells
    }
}
