extension Profile {
    /// A list of terms in the file.
    enum Section: UInt8, CaseIterable {
        case labels
        case population
        case populationModifiers
        case modifiersByClass
        case populationHidden
        case populationNotBefore
        case exploitation
        case exploitationHidden
        case means
        case meansListed
        case meansViolent
        case meansHidden
        case meansNotAfter
        case meansAfter
        case meansCues
        case fieldWords
        case tier
        case tierLevels
        case tierSuffixes
        case tierNotAfter
        case tierRejected
        case tierCues
        case tierRaters
        case tierReports
        case countryRoles
        case countryRolesBeforeNouns
        case countryRolesInPlural
        case countryRolesNotAfter
        case countryRoleAdjectives
        case countryRoleNouns
        case instruments
        case internationalInstruments
        case legalActions
        case legalActionNouns
        case legalActionStates
        case legalActionTraits
        case mandates
        case legislatures
        case enforcement
        case enforcementNouns
        case enforcementDoing
        case enforcementAgents
        case enforcementObjects

        /// The name in brackets at its head.
        var title: String {
            switch self {
            case .labels: "labels"
            case .population: "population"
            case .populationModifiers: "population modifiers"
            case .modifiersByClass: "population modifiers by class"
            case .populationHidden: "population hidden"
            case .populationNotBefore: "population not before"
            case .exploitation: "exploitation"
            case .exploitationHidden: "exploitation hidden"
            case .means: "means"
            case .meansListed: "means listed"
            case .meansViolent: "means violent"
            case .meansHidden: "means hidden"
            case .meansNotAfter: "means not after"
            case .meansAfter: "means after"
            case .meansCues: "means cues"
            case .fieldWords: "field words"
            case .tier: "tier"
            case .tierLevels: "tier levels"
            case .tierSuffixes: "tier suffixes"
            case .tierNotAfter: "tier not after"
            case .tierRejected: "tier rejected"
            case .tierCues: "tier cues"
            case .tierRaters: "tier raters"
            case .tierReports: "tier reports"
            case .countryRoles: "country roles"
            case .countryRolesBeforeNouns: "country roles before nouns"
            case .countryRolesInPlural: "country roles in the plural"
            case .countryRolesNotAfter: "country roles not after"
            case .countryRoleAdjectives: "country role adjectives"
            case .countryRoleNouns: "country role nouns"
            case .instruments: "instruments"
            case .internationalInstruments: "international instruments"
            case .legalActions: "legal actions"
            case .legalActionNouns: "legal action nouns"
            case .legalActionStates: "legal action states"
            case .legalActionTraits: "legal action traits"
            case .mandates: "mandates"
            case .legislatures: "legislatures"
            case .enforcement: "enforcement"
            case .enforcementNouns: "enforcement nouns"
            case .enforcementDoing: "enforcement doing"
            case .enforcementAgents: "enforcement agents"
            case .enforcementObjects: "enforcement objects"
            }
        }

        /// Whether its phrases are looked for in the text.
        var makesMentions: Bool {
            switch self {
            case .population, .populationHidden, .exploitation, .exploitationHidden, .means,
                .meansListed, .meansViolent, .meansHidden, .tier:
                true
            default: false
            }
        }

        /// The keys it knows; `nil` where keys are the field's to choose.
        var keys: [String]? {
            switch self {
            case .labels: TypeLabels.slots.map(\.rawValue)
            case .meansCues: ["before", "after"]
            case .tierCues: ["rating", "context"]
            case .tierReports: ["year"]
            case .legalActionTraits: ["to", "year", "named", "international", "country"]
            default: nil
            }
        }

        /// Its place in `allCases`.
        var index: Int { Int(rawValue) }

        /// The section's bit in `Profile.words`.
        var bit: UInt64 { 1 << UInt64(rawValue) }
    }
}
