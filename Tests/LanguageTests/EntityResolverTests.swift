import Testing

@testable import Language

/// Which mentions are one thing.
struct EntityResolverTests {
    private static func annotated(_ text: String) -> AnnotatedDocument {
        var extractor = Extractor()
        return extractor.annotate(text: Array(text.utf8))
    }

    @Test func spellingsOfOneThingAreOneEntity() {
        let document = Self.annotated(
            "Officials in Russia met. The Russian Federation agreed. Moscow objected to Russia.")
        let countries = document.entities.filter { $0.kind == .country }
        #expect(countries.count == 1)
        #expect(countries.first?.norm == "RU")
        #expect(countries.first?.mentions == 3)
        #expect(document.entities.contains { $0.kind == .city })
    }

    @Test func aCountryAndItsPeopleStayApart() {
        let document = Self.annotated("Police in Ghana arrested two Ghanaian men.")
        let kinds = document.entities.filter { $0.norm == "GH" }.map(\.kind)
        #expect(kinds == [.country, .nationality])
    }

    @Test func anAmountIsNoEntity() {
        let document = Self.annotated(
            "In 2013, 64 percent of 1,240 victims in Ghana paid $300 to the traffickers.")
        let amounts = document.mentions.filter { $0.number != nil }
        #expect(amounts.map(\.kind) == [.percent, .quantity, .money])
        #expect(amounts.allSatisfy { $0.entity == -1 })
        #expect(!document.entities.contains { [.percent, .quantity, .money].contains($0.kind) })
        for mention in document.mentions where mention.number == nil {
            #expect(document.entities.indices.contains(Int(mention.entity)))
        }
    }

    /// The wordings of each thing of a kind, in the order in which they first come.
    private static func things(_ kind: EntityKind, in text: String) -> [[String]] {
        let document = annotated(text)
        var things: [Int32: [String]] = [:]
        var order: [Int32] = []
        for mention in document.mentions where mention.kind == kind {
            let bytes = mention.range.lowerBound.index..<mention.range.upperBound.index
            let wording = String(decoding: document.text[bytes], as: UTF8.self)
            if things[mention.entity] == nil { order.append(mention.entity) }
            if things[mention.entity]?.contains(wording) != true {
                things[mention.entity, default: []].append(wording)
            }
        }
        return order.map { things[$0] ?? [] }
    }

    @Test func surnamesAndInitialsAreThePersonNamedInFull() {
        let people = Self.things(
            .person,
            in: """
                President Kais Saied met Maria Lopez in Tunis. Saied said that he agreed. Mr. \
                Kais M. SAIED spoke with Lopez again, and Ms. Lopez left.
                """)
        #expect(people.count == 2)
        #expect(people.first == ["Kais Saied", "Saied", "Kais M. SAIED"])
        #expect(people.last == ["Maria Lopez", "Lopez"])
    }

    @Test func aSurnameOfTwoPeopleIsNeitherOfThem() {
        let people = Self.things(
            .person,
            in: "John Brown was convicted. Mary Brown was not. The court sentenced Mr. Brown.")
        #expect(people.contains(["Brown"]))
        #expect(people.contains(["John Brown"]))
    }

    @Test(arguments: [
        "President George H. W. Bush spoke. His son, George W. Bush, spoke too.",
        "Martin Luther King Jr. spoke. His father, Martin Luther King Sr., spoke too.",
        "Officers arrested John A. Smith and John B. Smith on Monday.",
    ])
    func initialsAndSuffixesTellPeopleApart(text: String) {
        #expect(Self.things(.person, in: text).count == 2)
    }

    @Test func aBodyBehindAnAcronymIsAnotherUnlessTheLettersAgree() {
        let bodies = Self.things(
            .organization,
            in: """
                The FBI (Department of Justice) came. The FBI left. The Department of Justice \
                stayed. The ILO (International Labor Organization) agreed.
                """)
        #expect(bodies.contains(["FBI"]))
        #expect(bodies.contains(["Department of Justice"]))
        #expect(bodies.contains(["ILO", "International Labor Organization"]))
    }

    @Test func departmentsOfTwoCountriesAreTwo() {
        let bodies = Self.things(
            .organization,
            in: """
                The Philippine Department of Justice convicted 20 traffickers. The U.S. \
                Department of Justice funded a program. The Department of Justice filed 40 cases.
                """)
        #expect(bodies.contains(["Department of Justice"]))
        #expect(bodies.contains(["U.S. Department of Justice"]))
    }

    @Test func whatAHyphenJoinsIsOneWord() {
        let people = Self.things(.person, in: "President Kim Jong-il met Minister Kim Il.")
        #expect(people == [["Kim Jong-il"], ["Kim Il"]])
    }

    @Test func acronymsAreTheirExpansions() {
        let bodies = Self.things(
            .organization,
            in: """
                The Internet Watch Foundation (IWF) found 12 pages. The IWF told the International \
                Labor Organization, and the ILO agreed with the United Nations. A UN report came.
                """)
        #expect(bodies.contains(["Internet Watch Foundation", "IWF"]))
        #expect(bodies.contains(["International Labor Organization", "ILO"]))
        #expect(bodies.contains(["United Nations", "UN"]))
    }

    @Test func anInstrumentIsTheSameWithoutItsYearAndByItsAcronym() {
        let laws = Self.things(
            .law,
            in: """
                The Trafficking Victims Protection Act of 2000 (TVPA) was new. The Trafficking \
                Victims Protection Act defines force, and the TVPA defines fraud.
                """)
        #expect(laws.count == 1)
        #expect(laws.first?.count == 3)
    }

    @Test func twoYearsOfAnActAreTwoActs() {
        let laws = Self.things(
            .law,
            in: """
                The Child Protection Act of 2005 was replaced by the Child Protection Act of 2014. \
                The Child Protection Act has 20 articles.
                """)
        #expect(laws.count == 3)
    }

    @Test func possessivesAndCasesAreOneBody() {
        let bodies = Self.things(
            .organization,
            in: "The Supreme Court ruled. The Supreme Court's ruling stands. SUPREME COURT records."
        )
        #expect(bodies.count == 1)
    }

    @Test(arguments: [
        ("The Ministry of Justice opened a shelter. The Ministry trained 40 judges.", "Ministry"),
        ("The Ministry of Justice opened a shelter. Later the ministry closed it.", "ministry"),
        ("Peru ratified the Palermo Protocol. The Protocol defines it.", "Protocol"),
    ])
    func descriptionsMeanTheThingNamedBefore(text: String, noun: String) throws {
        let document = Self.annotated(text)
        let reference = try #require(document.references.first)
        #expect(document.references.count == 1)
        let bytes = reference.range.lowerBound.index..<reference.range.upperBound.index
        #expect(String(decoding: document.text[bytes], as: UTF8.self) == noun)
        let entity = document.entities[Int(reference.entity)]
        #expect(entity.kind == .organization || entity.kind == .law)
    }

    @Test(arguments: [
        "The ministry trained 40 judges. The Ministry of Justice opened a shelter.",
        "The Ministry of Justice opened a shelter. Every ministry has one.",
        "The Ministry of Justice met the Ministry of Labor.",
        "The Palermo Protocol is old. The Protocol Officer came.",
    ])
    func otherNounsMeanNothingNamed(text: String) {
        #expect(Self.annotated(text).references.isEmpty)
    }

    @Test func statesAreOneByTheirCode() {
        let document = Self.annotated("Two men from Tampa, Fla., moved. Police in Florida met.")
        #expect(document.entities.filter { $0.norm == "US-FL" }.count == 1)
    }
}
