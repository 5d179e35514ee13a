internal import JSON

extension AnnotationScanner {
    /// Reads the array `statistics`.
    mutating func readStatistics(into rows: inout AnnotationRows) throws(JSONError) {
        try scanner.beginArray()
        while try scanner.nextElement() {
            var statistic = AnnotationRows.Statistic()
            try scanner.beginObject()
            while let key = try scanner.nextKey() {
                if try readNumber(key, into: &statistic) { continue }
                if try readWord(key, into: &statistic, &rows.texts) { continue }
                try readContext(key, into: &statistic, &rows.texts)
            }
            rows.statistics.append(statistic)
        }
    }

    /// Reads a member that is part of the number; false when `key` is none of those.
    private mutating func readNumber(
        _ key: JSONKey, into statistic: inout AnnotationRows.Statistic
    ) throws(JSONError) -> Bool {
        switch key {
        case "start": statistic.start = try offset()
        case "end": statistic.end = try offset()
        case "value": statistic.value = try optionalNumber()
        case "low": statistic.low = try optionalNumber()
        case "high": statistic.high = try optionalNumber()
        case "from": statistic.from = try optionalNumber()
        case "to": statistic.to = try optionalNumber()
        case "of": statistic.of = try optionalNumber()
        default: return false
        }
        return true
    }

    /// Reads a member that says how the number is meant; false when `key` is none of those.
    private mutating func readWord(
        _ key: JSONKey, into statistic: inout AnnotationRows.Statistic, _ texts: inout [UInt8]
    ) throws(JSONError) -> Bool {
        switch key {
        case "kind": statistic.kind = try text(&texts)
        case "unit": statistic.unit = try optionalText(&texts)
        case "per": statistic.per = try optionalText(&texts)
        case "comparator": statistic.comparator = try optionalText(&texts)
        case "direction": statistic.direction = try optionalText(&texts)
        default: return false
        }
        return true
    }

    /// Reads a member that says what the number is about, or passes over it.
    private mutating func readContext(
        _ key: JSONKey, into statistic: inout AnnotationRows.Statistic, _ texts: inout [UInt8]
    ) throws(JSONError) {
        switch key {
        case "population": _ = try span(wording: &statistic.population, &texts)
        case "attribution": _ = try span(wording: &statistic.attribution, &texts)
        case "place": statistic.place = try optionalText(&texts)
        case "year": statistic.years = try years()
        default: try scanner.skip()
        }
    }
}
