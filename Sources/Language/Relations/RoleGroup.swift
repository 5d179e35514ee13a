/// Role words that belong together: `a source and, to a lesser extent, destination country`.
struct RoleGroup {
    /// From the first role word, or the noun before `of origin`, to the last word.
    var tokens: TokenSpan
    var roles: [String]
    /// Whether a noun says what has the role: country, point, site.
    var hasNoun: Bool
    /// Whether all its role words need such a noun directly after them: sending, receiving.
    var isWeak: Bool
}

extension RoleGroup {
    private static let fillers = WordSet(
        """
        , and or but also to a an much lesser extent degree possibly possible the as well both \
        not only primarily mainly presumed potential probable likely increasingly sometimes in \
        some significant major minor primary main small limited key even perhaps occasionally \
        secondary lately recently of more now increasingly ( ) –
        """)
    /// A group's words may stand this far apart.
    private static let gapLimit = 9

    /// Reads the group whose first role word stands at `start`.
    init?(at start: Int, in view: SentenceView, _ profile: Profile, _ bits: RoleBits) {
        let tokens = view.document.tokens
        guard let first = bits.role(tokens[start].hash, profile) else { return nil }
        if first.isPlural, start > view.tokens.lowerBound,
            profile.words[tokens[start - 1].hash] & bits.notAfter != 0
        {
            return nil
        }
        var group = RoleGroup(
            tokens: start..<(start + 1), roles: [first.role], hasNoun: first.isPlural,
            isWeak: first.isWeak)
        if start >= view.tokens.lowerBound + 2, Self.ofWord.contains(tokens[start - 1].hash),
            profile.words[tokens[start - 2].hash] & bits.noun != 0
        {
            group.tokens = (start - 2)..<(start + 1)
            group.hasNoun = true
        }
        group.extend(in: view, profile, bits)
        self = group
    }

    private static let ofWord = WordSet("of")

    private mutating func extend(
        in view: SentenceView, _ profile: Profile, _ bits: RoleBits
    ) {
        let words = view.document.tokens
        var index = tokens.upperBound
        while index < view.tokens.upperBound, index < tokens.upperBound + Self.gapLimit {
            let hash = words[index].hash
            if let next = bits.role(hash, profile) {
                // "a source of income and a transit point" are two groups.
                roles.append(next.role)
                hasNoun = hasNoun || next.isPlural
                isWeak = isWeak && next.isWeak
                tokens = tokens.lowerBound..<(index + 1)
            } else if profile.words[hash] & bits.noun != 0, index == tokens.upperBound {
                hasNoun = true
                tokens = tokens.lowerBound..<(index + 1)
                if index + 1 < view.tokens.upperBound, Self.ofWord.contains(words[index + 1].hash),
                    index + 2 < view.tokens.upperBound,
                    bits.role(words[index + 2].hash, profile) != nil
                {
                    index += 1
                }
            } else if !Self.fillers.contains(hash) {
                return
            }
            index += 1
        }
    }
}

/// The bits of a profile's role sections, looked up once.
struct RoleBits {
    let role = Profile.Section.countryRoles.bit
    let weak = Profile.Section.countryRolesBeforeNouns.bit
    let plural = Profile.Section.countryRolesInPlural.bit
    let notAfter = Profile.Section.countryRolesNotAfter.bit
    let noun = Profile.Section.countryRoleNouns.bit
    let field = Profile.Section.fieldWords.bit

    /// All words that name a role.
    var any: UInt64 { role | weak | plural }

    /// The role that a word names, whether it needs a noun, and whether it is one itself.
    func role(
        _ hash: UInt32, _ profile: Profile
    ) -> (role: String, isWeak: Bool, isPlural: Bool)? {
        guard profile.words[hash] & any != 0 else { return nil }
        if let key = profile.key(of: hash, in: .countryRoles) { return (key, false, false) }
        if let key = profile.key(of: hash, in: .countryRolesInPlural) { return (key, false, true) }
        return profile.key(of: hash, in: .countryRolesBeforeNouns).map { ($0, true, false) }
    }
}
