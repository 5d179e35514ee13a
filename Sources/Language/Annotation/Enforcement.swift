/// What was done to a number of people or cases, and by whom.
///
/// The number itself, with its population, place and year, is the claim's.
public struct Enforcement: Sendable, Equatable {
    /// Who did it, without an article; `nil` where the sentence does not say.
    public var agent: Range<Offset>?
    /// A key of the profile: `investigated`, `convicted`.
    public var action: String
    /// The claim that the figure is, as an index into `AnnotatedDocument.claims`.
    public var statistic: Int

    /// Makes a deed of its parts.
    public init(agent: Range<Offset>?, action: String, statistic: Int) {
        self.agent = agent
        self.action = action
        self.statistic = statistic
    }
}
