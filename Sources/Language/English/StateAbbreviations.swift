/// Abbreviations of US states, after a city and a comma: `Atlanta, GA`, `Tampa, Fla.`
enum StateAbbreviations {
    /// The ISO 3166-2 code of the state that the token with this hash abbreviates.
    static func code(_ hash: UInt32) -> String? { codes[hash] }

    private static let codes: [UInt32: String] = {
        var codes: [UInt32: String] = [:]
        for pair in words.split(separator: " ") {
            let parts = pair.split(separator: ":")
            for word in parts { codes[TokenHash.of(String(word))] = "US-" + parts[0] }
        }
        return codes
    }()

    /// The postal code, then the other abbreviations.
    private static let words = """
        AL:Ala. AK:Alaska AZ:Ariz. AR:Ark. CA:Calif. CO:Colo. CT:Conn. DE:Del. DC:D.C. FL:Fla. \
        GA:Ga. HI:Hawaii ID:Idaho IL:Ill. IN:Ind. IA:Iowa KS:Kan. KY:Ky. LA:La. ME:Maine MD:Md. \
        MA:Mass. MI:Mich. MN:Minn. MS:Miss. MO:Mo. MT:Mont. NE:Neb. NV:Nev. NH:N.H. \
        NJ:N.J. NM:N.M. \
        NY:N.Y. NC:N.C. ND:N.D. OH:Ohio OK:Okla. OR:Ore. PA:Pa. RI:R.I. SC:S.C. SD:S.D. TN:Tenn. \
        TX:Tex. UT:Utah VT:Vt. VA:Va. WA:Wash. WV:W.Va. WI:Wis. WY:Wyo.
        """
}
