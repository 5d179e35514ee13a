import Records
import Testing

@testable import Storage

struct AnnotationRowsTests {
    /// Findings of every kind, as members of an annotation with a comma in front.
    static let findings = #"""
        ,"sentences":[{"start":0,"end":40}],"entities":[
        {"start":0,"end":6,"type":"country","text":"Russia","norm":"RU","entity":0,"by":"g"},
        {"start":10,"end":12,"type":"percent","text":"64%","value":64,"unit":"percent"},
        {"start":20,"end":25,"type":"population","text":"women","entity":1},
        {"start":30,"end":32,"type":"country","text":"RU","norm":"RU","entity":0},
        {"start":33,"end":45,"type":"citation","text":"(Buckley, 22)","cites":[0,1]}],
        "resolved":[
        {"entity":0,"type":"country","name":"Russia","norm":"RU","mentions":2},
        {"entity":1,"type":"population","name":"wom\u0065n \"x\"","norm":null,"mentions":1}],
        "statistics":[{"start":10,"end":13,"kind":"proportion","value":64,"comparator":">=",
        "unit":"percent","population":{"start":20,"end":25,"text":"women"},
        "attribution":{"start":33,"end":45,"text":"(Buckley, 22)"},"place":null,"year":2015,
        "sentence":{"start":0,"end":40}},
        {"start":14,"end":19,"kind":"change","from":4000,"to":4.48e3,"direction":"up",
        "year":"2010/2020","population":null,"per":"year","of":160,"low":1,"high":2}],
        "relations":[{"type":"tier_rating","country":"RU","tier":"T3","year":null,
        "evidence":{"start":1,"end":9}},
        {"type":"legal_action","country":"RU","instrument":"TVPA","action":"ratified","year":2004},
        {"type":"country_role","country":"RU","role":"source","evidence":{"start":2,"end":5}},
        {"type":"enforcement","agent":{"start":1,"end":4,"text":"UAE"},"country":null,
        "action":"convicted","count":12,"comparator":"=","population":{"start":20,"end":25,
        "text":"women"},"place":null,"year":2019,"statistic":0,
        "evidence":{"start":1,"end":8}}],
        "bibliography":[{"start":46,"end":90},{"start":91,"end":120}],
        "later":{"unknown":[1,{"a":null}]}
        """#

    private func read(_ members: String) throws -> AnnotationRows {
        var rows = AnnotationRows()
        try AnnotationScanner.read(Annotation.with(members, of: "alpha"), into: &rows)
        return rows
    }

    private func text(_ part: Range<Int>?, _ rows: AnnotationRows) -> String? {
        part.map { String(decoding: rows.texts[$0], as: UTF8.self) }
    }

    @Test func entitiesCarryTheirMentions() throws {
        let rows = try read(Self.findings)
        #expect(rows.entities.map { text($0.type, rows) } == ["country", "population"])
        #expect(rows.entities.map { text($0.name, rows) } == ["Russia", "women \"x\""])
        #expect(rows.entities.map { text($0.norm, rows) } == ["RU", nil])
        #expect(rows.entities.map(\.mentions) == [2, 1])
        #expect(rows.entities.map { text($0.spans, rows) } == ["[[0,6],[30,32]]", "[[20,25]]"])
    }

    @Test func anEntityWithoutMentionsHasAnEmptyList() throws {
        let rows = try read(
            #","resolved":[{"entity":0,"type":"city","name":"Moscow","mentions":0}]"#)
        #expect(rows.entities.map { text($0.spans, rows) } == ["[]"])
    }

    @Test func statisticsKeepEveryField() throws {
        let rows = try read(Self.findings)
        let first = try #require(rows.statistics.first)
        #expect(first.start == 10 && first.end == 13 && first.value == 64)
        #expect(text(first.kind, rows) == "proportion" && text(first.unit, rows) == "percent")
        #expect(text(first.comparator, rows) == ">=")
        #expect(text(first.population, rows) == "women")
        #expect(text(first.attribution, rows) == "(Buckley, 22)")
        #expect(first.place == nil && first.years?.first == 2015 && first.years?.last == 2015)
        let second = rows.statistics[1]
        #expect(second.value == nil && second.from == 4000 && second.to == 4480)
        #expect(second.low == 1 && second.high == 2 && second.of == 160)
        #expect(text(second.direction, rows) == "up" && text(second.per, rows) == "year")
        #expect(second.years?.first == 2010 && second.years?.last == 2020)
        #expect(second.population == nil)
    }

    @Test func relationsKeepTheirObjectAndEvidence() throws {
        let rows = try read(Self.findings)
        #expect(rows.relations.map { text($0.object, rows) } == ["T3", "TVPA", "source", "women"])
        #expect(rows.relations.map { text($0.country, rows) } == ["RU", "RU", "RU", nil])
        #expect(rows.relations.map(\.year) == [nil, 2004, nil, 2019])
        #expect(rows.relations.map(\.evidence) == [1..<9, nil, 2..<5, 1..<8])
        #expect(text(rows.relations[1].action, rows) == "ratified")
    }

    @Test func rowsAreEmptiedBetweenAnnotations() throws {
        var rows = AnnotationRows()
        try AnnotationScanner.read(Annotation.with(Self.findings, of: "alpha"), into: &rows)
        try AnnotationScanner.read(Annotation.empty(of: "beta"), into: &rows)
        #expect(rows.entities.isEmpty && rows.statistics.isEmpty && rows.relations.isEmpty)
        #expect(rows.mentions.isEmpty)
        #expect(rows.isOf(digest: DocumentID.sample("beta").bytes))
    }
}
