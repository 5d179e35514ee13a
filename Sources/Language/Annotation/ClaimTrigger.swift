/// Words of a text that decided on one part of a claim.
public struct ClaimTrigger: Sendable, Equatable {
    /// The part of the claim that they decided on.
    public enum Part: String, Sendable, CaseIterable {
        case comparator, direction, unit, population, attribution, place, year
    }

    /// What they decided on.
    public var part: Part
    /// Where they stand.
    public var range: Range<Offset>

    /// Makes a trigger.
    public init(part: Part, range: Range<Offset>) {
        self.part = part
        self.range = range
    }
}
