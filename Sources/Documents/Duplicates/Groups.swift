/// Puts numbered things into groups, pair by pair.
public struct Groups {
    /// For each thing another one of its group, and for one of them itself.
    private var parents: [Int32]

    /// So many things, each alone.
    public init(count: Int) { parents = (0..<count).map { Int32(truncatingIfNeeded: $0) } }

    /// The number of the first thing of a thing's group.
    public mutating func first(of thing: Int) -> Int {
        var thing = thing
        while Int(parents[thing]) != thing {
            parents[thing] = parents[Int(parents[thing])]
            thing = Int(parents[thing])
        }
        return thing
    }

    /// Joins the groups of two things.
    public mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (first(of: one), first(of: other))
        parents[max(first, second)] = parents[min(first, second)]
    }

    /// The groups of two and more, each in order, in the order of their first things.
    public mutating func all() -> [[Int]] {
        var members: [Int: [Int]] = [:]
        for thing in parents.indices {
            let first = first(of: thing)
            if first != thing { members[first, default: [first]].append(thing) }
        }
        return members.keys.sorted().compactMap { members[$0] }
    }
}
