/// English words that carry grammar rather than matter; never part of a key phrase.
enum FunctionWords {
    /// Whether a token's hash is that of a function word.
    static func contains(_ hash: UInt32) -> Bool { set.contains(hash) }

    /// All of them.
    static let set = WordSet(words)

    private static let words = """
        a about above after again against all also although always am among an and another any are \
        around as at away back be became because become been before being below between both but \
        by can cannot could did do does doing done down during each either enough even ever every \
        few first for from further get had has have having he her here hers herself him himself \
        his how however i if in into is it its itself just least less like made make many may me \
        might more most much must my myself neither never no nor not now of off often on once one \
        only or other others our ours out over own per perhaps put rather s same she should since \
        so some still such t than that the their theirs them themselves then there therefore \
        these they this those though through thus to together too toward towards two under until \
        up upon us very was we well were what when where whether which while who whom whose why \
        will with within without would yet you your yours
        """
}
