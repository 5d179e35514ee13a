internal import SQLite

// The rows of one annotation.
extension StoreStatements {
    /// The id of the first finding of a result; further ones count up from there.
    static func firstFinding(of sequence: Int64) -> Int64 {
        sequence * Int64(AnnotationRows.rowLimit)
    }

    /// The sequence number of the result that a finding belongs to.
    static func sequence(ofFinding id: Int64) -> Int64 { id / Int64(AnnotationRows.rowLimit) }

    /// Inserts the findings of the result with this sequence number.
    func insertFindings(
        _ rows: borrowing AnnotationRows, sequence: Int64
    ) throws(SQLiteError) {
        let first = Self.firstFinding(of: sequence)
        let texts = rows.texts.span
        for (place, entity) in rows.entities.enumerated() {
            try insert(entity, texts, id: first + Int64(place))
        }
        for (place, statistic) in rows.statistics.enumerated() {
            try insert(statistic, texts, id: first + Int64(place))
        }
        for (place, relation) in rows.relations.enumerated() {
            try insert(relation, texts, id: first + Int64(place))
        }
    }

    private func insert(
        _ entity: AnnotationRows.Entity, _ texts: Span<UInt8>, id: Int64
    ) throws(SQLiteError) {
        try insertEntity.bind(id, at: 1)
        try insertEntity.bind(entity.type, of: texts, at: 2)
        try insertEntity.bind(entity.name, of: texts, at: 3)
        try insertEntity.bind(entity.norm, of: texts, at: 4)
        try insertEntity.bind(Int64(entity.mentions), at: 5)
        try insertEntity.bind(entity.spans, of: texts, at: 6)
        try insertEntity.run()
    }

    private func insert(
        _ statistic: AnnotationRows.Statistic, _ texts: Span<UInt8>, id: Int64
    ) throws(SQLiteError) {
        try insertStatistic.bind(id, statistic.start, statistic.end)
        try insertStatistic.bind(statistic.kind, of: texts, at: 4)
        try insertStatistic.bind(statistic.value, at: 5)
        try insertStatistic.bind(statistic.low, at: 6)
        try insertStatistic.bind(statistic.high, at: 7)
        try insertStatistic.bind(statistic.from, at: 8)
        try insertStatistic.bind(statistic.to, at: 9)
        try insertStatistic.bind(statistic.of, at: 10)
        try insertStatistic.bind(statistic.unit, of: texts, at: 11)
        try insertStatistic.bind(statistic.per, of: texts, at: 12)
        try insertStatistic.bind(statistic.comparator, of: texts, at: 13)
        try insertStatistic.bind(statistic.direction, of: texts, at: 14)
        try insertStatistic.bind(statistic.population, of: texts, at: 15)
        try insertStatistic.bind(statistic.attribution, of: texts, at: 16)
        try insertStatistic.bind(statistic.place, of: texts, at: 17)
        try insertStatistic.bind(statistic.years?.first, at: 18)
        try insertStatistic.bind(statistic.years?.last, at: 19)
        try insertStatistic.run()
    }

    private func insert(
        _ relation: AnnotationRows.Relation, _ texts: Span<UInt8>, id: Int64
    ) throws(SQLiteError) {
        try insertRelation.bind(id, at: 1)
        try insertRelation.bind(relation.type, of: texts, at: 2)
        try insertRelation.bind(relation.country, of: texts, at: 3)
        try insertRelation.bind(relation.object, of: texts, at: 4)
        try insertRelation.bind(relation.action, of: texts, at: 5)
        try insertRelation.bind(relation.year, at: 6)
        try insertRelation.bind(relation.evidence?.lowerBound, at: 7)
        try insertRelation.bind(relation.evidence?.upperBound, at: 8)
        try insertRelation.run()
    }
}

extension Statement {
    /// Binds a part of some UTF-8 text.
    fileprivate func bind(
        _ part: Range<Int>, of texts: Span<UInt8>, at index: Int32
    ) throws(SQLiteError) {
        try bind(text: texts.extracting(part), at: index)
    }

    /// Binds a part of some UTF-8 text, or NULL.
    fileprivate func bind(
        _ part: Range<Int>?, of texts: Span<UInt8>, at index: Int32
    ) throws(SQLiteError) {
        guard let part else { return try bindNull(at: index) }
        try bind(text: texts.extracting(part), at: index)
    }

    /// Binds a number, or NULL.
    fileprivate func bind(_ value: Double?, at index: Int32) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        try bind(value, at: index)
    }

    /// Binds an integer, or NULL.
    fileprivate func bind(_ value: Int?, at index: Int32) throws(SQLiteError) {
        guard let value else { return try bindNull(at: index) }
        try bind(Int64(value), at: index)
    }
}
