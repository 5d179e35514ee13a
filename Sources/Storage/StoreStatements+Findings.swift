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
        let (entities, statistics, relations) = (rows.entities, rows.statistics, rows.relations)
        try insertEntity.withTexts(in: texts) { (texts) throws(SQLiteError) in
            for place in entities.indices {
                try insert(entities[place], texts, id: first + Int64(place))
            }
        }
        try insertStatistic.withTexts(in: texts) { (texts) throws(SQLiteError) in
            for place in statistics.indices {
                try insert(statistics[place], texts, id: first + Int64(place))
            }
        }
        try insertRelation.withTexts(in: texts) { (texts) throws(SQLiteError) in
            for place in relations.indices {
                try insert(relations[place], texts, id: first + Int64(place))
            }
        }
    }

    private func insert(
        _ entity: AnnotationRows.Entity, _ texts: TextBinder, id: Int64
    ) throws(SQLiteError) {
        try insertEntity.bind(id, at: 1)
        try texts.bind(entity.type, at: 2)
        try texts.bind(entity.name, at: 3)
        try texts.bind(entity.norm, at: 4)
        try insertEntity.bind(Int64(entity.mentions), at: 5)
        try texts.bind(entity.spans, at: 6)
        try insertEntity.run()
    }

    private func insert(
        _ statistic: AnnotationRows.Statistic, _ texts: TextBinder, id: Int64
    ) throws(SQLiteError) {
        try insertStatistic.bind(id, statistic.start, statistic.end)
        try texts.bind(statistic.kind, at: 4)
        try insertStatistic.bind(statistic.value, at: 5)
        try insertStatistic.bind(statistic.low, at: 6)
        try insertStatistic.bind(statistic.high, at: 7)
        try insertStatistic.bind(statistic.from, at: 8)
        try insertStatistic.bind(statistic.to, at: 9)
        try insertStatistic.bind(statistic.of, at: 10)
        try texts.bind(statistic.unit, at: 11)
        try texts.bind(statistic.per, at: 12)
        try texts.bind(statistic.comparator, at: 13)
        try texts.bind(statistic.direction, at: 14)
        try texts.bind(statistic.population, at: 15)
        try texts.bind(statistic.attribution, at: 16)
        try texts.bind(statistic.place, at: 17)
        try insertStatistic.bind(statistic.years?.first, at: 18)
        try insertStatistic.bind(statistic.years?.last, at: 19)
        try insertStatistic.run()
    }

    private func insert(
        _ relation: AnnotationRows.Relation, _ texts: TextBinder, id: Int64
    ) throws(SQLiteError) {
        try insertRelation.bind(id, at: 1)
        try texts.bind(relation.type, at: 2)
        try texts.bind(relation.country, at: 3)
        try texts.bind(relation.object, at: 4)
        try texts.bind(relation.action, at: 5)
        try insertRelation.bind(relation.year, at: 6)
        try insertRelation.bind(relation.evidence?.lowerBound, at: 7)
        try insertRelation.bind(relation.evidence?.upperBound, at: 8)
        try insertRelation.run()
    }
}

extension Statement {
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
