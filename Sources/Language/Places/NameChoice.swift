/// Settles what the names of the table mean in a text, and which of them are no places there.
struct NameChoice {
    let scene: PlaceScene
    let document: AnnotatedDocument

    /// Codes that share a name: the first holds unless the text names only the second elsewhere.
    private static let twins = [("CD", "CG"), ("KR", "KP"), ("DO", "DM"), ("WS", "AS")]

    /// Sets readings and rejections of all names of the text.
    func settle(_ places: inout [NamedPlace]) {
        for index in places.indices {
            places[index].reading = reading(of: places[index])
            places[index].isRejected = isRejected(places[index])
        }
    }

    private func reading(of place: NamedPlace) -> PlaceNames.Reading {
        var reading = place.reading
        if isCentralAfrican(place), scene.count("CF") > 0 {
            reading.kind = .nationality
            reading.code = "CF"
        }
        guard place.span.count == 1, let code = reading.code else { return reading }
        if code == "GE", reading.kind == .country, scene.isGeorgiaTheState {
            reading.kind = .region
            reading.code = "US-GA"
        }
        for (first, second) in Self.twins where code == first {
            if scene.count(second) > 0, sharedOnly(first, second) { reading.code = second }
        }
        return reading
    }

    /// Central Africans live in a region, and in a republic if the text names that.
    private func isCentralAfrican(_ place: NamedPlace) -> Bool {
        place.reading.kind == .region && place.span.count == 2
            && document.hash(place.span.lowerBound) == Self.central
            && Self.africans.contains(document.hash(place.span.lowerBound + 1))
    }

    private static let central = TokenHash.of("central")
    private static let africans = WordSet("african africans")

    /// Whether the first code is named by nothing but the name that both share.
    private func sharedOnly(_ first: String, _ second: String) -> Bool {
        scene.count(second) >= scene.count(first)
    }

    private func isRejected(_ place: NamedPlace) -> Bool {
        let span = place.span
        if isAmongCapitals(span) || CapitalPronoun.isUs(span, document) || isPersonal(place) {
            return true
        }
        switch place.reading.kind {
        case .nationality: return isLanguage(place)
        case .group: return isLanguage(place)
        case .country where place.reading.needsEvidence && place.reading.code == "CF":
            return scene.count("CF") < 2
        default: return false
        }
    }

    /// `US` in a line of capitals is the pronoun.
    private func isAmongCapitals(_ span: TokenSpan) -> Bool {
        guard span.count == 1, document.tokens[span.lowerBound].byteRange.count == 2 else {
            return false
        }
        return isCapitals(span.lowerBound - 1) && isCapitals(span.upperBound)
    }

    private func isCapitals(_ index: Int) -> Bool {
        guard document.tokens.indices.contains(index) else { return false }
        let flags = document.tokens[index].flags
        return flags.contains(.allCapitals) && !flags.contains(.innerPeriod)
    }

    /// A person's name: after a title before a name, or beside a name if people bear it.
    private func isPersonal(_ place: NamedPlace) -> Bool {
        guard place.span.count == 1, place.reading.kind != .nationality else { return false }
        let view = NameView(document)
        let before = place.span.lowerBound - 1
        let isBeforeName =
            view.isName(place.span.upperBound) && !view.isSuffix(place.span.upperBound)
        if view.isTitle(before), isBeforeName || place.reading.needsEvidence { return true }
        guard place.reading.needsEvidence else { return false }
        return isBeforeName || view.isName(before) || PersonSigns.isPerson(place.span, document)
    }

    /// A language: `speak French`, `in English`, `Thai-language`.
    private func isLanguage(_ place: NamedPlace) -> Bool {
        guard place.span.count == 1 else { return false }
        let hash = document.hash(place.span.lowerBound)
        guard PlaceWords.languages.contains(hash) else { return false }
        let next = place.span.upperBound
        let afterHyphen = document.isMark(next, UInt8(ascii: "-")) ? next + 1 : next
        if PlaceWords.languageNouns.contains(document.hash(afterHyphen)) { return true }
        let before = document.hash(place.span.lowerBound - 1)
        if PlaceWords.speaking.contains(before) { return true }
        let isAlone =
            next >= document.tokens.count
            || document.tokens[next].kind == .mark && afterHyphen == next
            || Self.after.contains(document.hash(next))
        guard isAlone else { return false }
        return Self.inside.contains(before) || place.reading.needsEvidence
            || document.isMark(place.span.lowerBound - 1, UInt8(ascii: "("))
                && document.isMark(next, UInt8(ascii: ")"))
    }

    private static let inside = WordSet("in into mandarin")
    private static let after = WordSet("and or as to is was in with")
}
