internal import JSON

// The values that annotations are made of.
extension AnnotationScanner {
    /// Reads a string and appends it, decoded, to `texts`.
    mutating func text(_ texts: inout [UInt8]) throws(JSONError) -> AnnotationRows.Text {
        let start = texts.count
        try scanner.utf8(appendingTo: &texts)
        return start..<texts.count
    }

    /// Reads a string or `null`.
    mutating func optionalText(_ texts: inout [UInt8]) throws(JSONError) -> AnnotationRows.Text? {
        try scanner.nullIfPresent() ? nil : text(&texts)
    }

    /// Reads a number or `null`.
    mutating func optionalNumber() throws(JSONError) -> Double? {
        try scanner.nullIfPresent() ? nil : scanner.double()
    }

    /// Reads an offset, an index or a count: an integer from 0 to 2^31 - 1.
    mutating func offset() throws(JSONError) -> Int {
        let value = try scanner.integer()
        guard (0...Int64(Int32.max)).contains(value) else {
            throw JSONError(.invalidNumber, at: scanner.position)
        }
        return Int(value)
    }

    /// Reads a year, a period such as `"2010/2020"`, or `null`; other strings give no year.
    mutating func years() throws(JSONError) -> (first: Int, last: Int)? {
        switch try scanner.peek() {
        case .number:
            let year = try offset()
            return (year, year)
        case .string:
            let parts = try scanner.string().split(separator: "/", maxSplits: 1)
            let years = parts.map { Int($0) }
            guard let first = years.first ?? nil, let last = years.last ?? nil else { return nil }
            return (first, last)
        default:
            try scanner.null()
            return nil
        }
    }

    /// Reads a span's offsets; its `text`, if it has one, goes to `wording`. `null` gives `nil`.
    mutating func span(
        wording: inout AnnotationRows.Text?, _ texts: inout [UInt8]
    ) throws(JSONError) -> Range<Int>? {
        if try scanner.nullIfPresent() { return nil }
        var start = 0
        var end = 0
        try scanner.beginObject()
        while let key = try scanner.nextKey() {
            switch key {
            case "start": start = try offset()
            case "end": end = try offset()
            case "text": wording = try optionalText(&texts)
            default: try scanner.skip()
            }
        }
        return start..<max(start, end)
    }
}
