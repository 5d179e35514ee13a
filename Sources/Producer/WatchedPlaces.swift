internal import Platform

/// Where the watched folders are; links may lead to one by several paths.
struct WatchedPlaces {
    struct Place: Equatable {
        var path: String
        /// The folder and those it was reached through.
        var ancestors: [FileIdentity]
    }

    private var places: [Int32: [Place]] = [:]

    /// The paths of a watched folder.
    subscript(watch: Int32) -> [Place] { places[watch] ?? [] }

    /// Adds a path of a watched folder; false if it is known.
    mutating func add(_ place: Place, watch: Int32) -> Bool {
        guard !self[watch].contains(place) else { return false }
        places[watch, default: []].append(place)
        return true
    }

    /// Forgets a folder that is watched no longer.
    mutating func remove(watch: Int32) { places[watch] = nil }

    /// Forgets a path and those below it.
    ///
    /// - Returns: watches that have no path any more.
    mutating func remove(under path: String) -> [Int32] {
        var ended: [Int32] = []
        for (watch, known) in places {
            let rest = known.filter { $0.path != path && !$0.path.hasPrefix(path + "/") }
            guard rest.count < known.count else { continue }
            places[watch] = rest.isEmpty ? nil : rest
            if rest.isEmpty { ended.append(watch) }
        }
        return ended
    }
}
