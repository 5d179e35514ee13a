/// Builds what countries did to instruments: enacted, amended, ratified, acceded to, signed.
///
/// A verb of the profile is read with its subject and its objects: `Bangkok ratified the Palermo
/// Protocol in 2013`, `its anti-trafficking law, enacted in 2008`. Plans, drafts, refusals and
/// acts of states and provinces give none.
struct LegalActionBuilder {
    private let profile: Profile

    init(profile: Profile) { self.profile = profile }

    /// The classes of words without which a sentence tells of no action.
    var triggers: UInt64 {
        let sections: [Profile.Section] = [
            .legalActions, .legalActionNouns, .legalActionStates, .legislatures,
        ]
        return sections.reduce(0) { $0 | $1.bit }
    }

    /// The actions that a sentence tells of.
    func relations(_ view: SentenceView) -> [Relation] {
        LegalActionReader(view: view, profile: profile).relations()
    }
}
