/// Groups mentions of the same thing into one entity.
///
/// Things with a norm are the same when kind and norm are; a city also by its row; others when
/// their words are the same but for case, or when `NameAliases` knows one as a short form of the
/// other. Country and nationality stay apart. An amount names nothing: money, percentages and
/// quantities are mentions and claims, but no entities.
struct EntityResolver: PipelineComponent {
    static let name: StaticString = "entities"

    private var known = HashIndex()
    private var aliases = NameAliases()
    private var references = DefiniteReferences()

    mutating func annotate(_ document: inout AnnotatedDocument) {
        known.removeAll()
        document.entities.removeAll(keepingCapacity: true)
        aliases.read(document)
        for index in document.mentions.indices {
            let mention = document.mentions[index]
            guard mention.number == nil else { continue }
            let entity = known.number(of: aliases.key(of: mention, document))
            document.mentions[index].entity = Int32(entity)
            if entity < document.entities.count {
                Self.join(mention, to: &document.entities[entity])
            } else {
                document.entities.append(
                    Entity(
                        kind: mention.kind, name: mention.range, norm: mention.norm,
                        cityRow: mention.cityRow, mentions: 1))
            }
        }
        references.find(in: &document)
    }

    private static func join(_ mention: Mention, to entity: inout Entity) {
        entity.mentions += 1
        let length = mention.range.upperBound.byte - mention.range.lowerBound.byte
        if length > entity.name.upperBound.byte - entity.name.lowerBound.byte {
            entity.name = mention.range
        }
    }
}
