import Documents
import Testing

struct ShinglesTests {
    private func resemblance(_ one: String, _ other: String) -> Double {
        Shingles(Array(one.utf8)).resemblance(to: Shingles(Array(other.utf8)))
    }

    @Test func theSameWordsAreTheSameWhateverStandsBetween() {
        #expect(resemblance("Twelve women left Moldova.", "twelve  WOMEN, left\nmoldova") == 1)
        #expect(resemblance("été très chaud ici", "été très chaud ici.") == 1)
    }

    @Test func oneWordOfManySpoilsThreeSequences() {
        // Six sequences each, three of them in common.
        let share = resemblance("a b c d e f g h", "a b X d e f g h")
        #expect(share == 3.0 / 9)
    }

    @Test func othersShareNothing() {
        #expect(resemblance("a b c d", "e f g h") == 0)
        #expect(resemblance("c b a", "a b c") == 0, "the order counts")
    }

    @Test func textsOfTwoWordsAreLikeNone() {
        #expect(resemblance("a b", "a b") == 0)
        #expect(resemblance("", "") == 0)
    }

    @Test func aSequenceThatComesAgainCountsOnce() {
        #expect(Shingles(Array("a b c a b c a b c".utf8)).count == 3)
    }
}

struct GroupsTests {
    @Test func pairsMakeGroupsInOrder() {
        var groups = Groups(count: 8)
        for (one, other) in [(5, 2), (7, 5), (1, 6), (2, 7)] { groups.join(one, other) }
        #expect(groups.all() == [[1, 6], [2, 5, 7]])
        #expect(groups.first(of: 7) == 2)
        #expect(groups.first(of: 0) == 0)
    }
}
