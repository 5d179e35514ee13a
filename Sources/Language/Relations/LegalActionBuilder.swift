/// Builds what countries did to instruments: enacted, amended, ratified, acceded to, signed.
///
/// A verb of the profile is read with its subject and its objects: `Bangkok ratified the Palermo
/// Protocol in 2013`, `its anti-trafficking law, enacted in 2008`. Plans, drafts, refusals and
/// acts of states and provinces give none.
struct LegalActionBuilder: PipelineComponent {
    static let name: StaticString = "legal-action"

    private let profile: Profile
    private let verbBit = Profile.Section.legalActions.bit
    private let nounBit = Profile.Section.legalActionNouns.bit

    init(profile: Profile) { self.profile = profile }

    mutating func annotate(_ document: inout AnnotatedDocument) {
        var found: [Relation] = []
        for index in document.sentences.indices where mayTell(document, index) {
            let view = SentenceView(document, sentence: index)
            let reader = LegalActionReader(view: view, profile: profile)
            for relation in reader.relations() where !found.contains(where: { $0.says(relation) }) {
                found.append(relation)
            }
        }
        document.relations += found
    }

    private func mayTell(_ document: AnnotatedDocument, _ sentence: Int) -> Bool {
        document.sentences[sentence].tokens.contains {
            let hash = document.tokens[$0].hash
            return profile.words[hash] & (verbBit | nounBit) != 0
                || LegalActionReader.congress.contains(hash)
        }
    }
}
