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
        // Lent whole: calls that would each borrow from a changeable document copy all of it.
        let (numbers, entities) = resolved(document)
        for (index, number) in numbers.enumerated() { document.mentions[index].entity = number }
        document.entities = entities
        document.references = references.found(in: document)
    }

    /// The entity of each mention, -1 for those that name nothing, and the entities.
    private mutating func resolved(_ document: AnnotatedDocument) -> ([Int32], [Entity]) {
        known.removeAll()
        aliases.read(document)
        var numbers: [Int32] = []
        numbers.reserveCapacity(document.mentions.count)
        var entities: [Entity] = []
        for mention in document.mentions {
            guard mention.number == nil else {
                numbers.append(-1)
                continue
            }
            let entity = known.number(of: aliases.key(of: mention, document))
            numbers.append(Int32(entity))
            if entity < entities.count {
                Self.join(mention, to: &entities[entity])
            } else {
                entities.append(
                    Entity(
                        kind: mention.kind, name: mention.range, norm: mention.norm,
                        cityRow: mention.cityRow, mentions: 1))
            }
        }
        return (numbers, entities)
    }

    private static func join(_ mention: Mention, to entity: inout Entity) {
        entity.mentions += 1
        let length = mention.range.upperBound.byte - mention.range.lowerBound.byte
        if length > entity.name.upperBound.byte - entity.name.lowerBound.byte {
            entity.name = mention.range
        }
    }
}
