/// Groups mentions of the same thing into one entity.
///
/// Things with a norm are the same when kind and norm are; a city also by its row; others when
/// their words are the same but for case. Country and nationality stay apart.
struct EntityResolver: PipelineComponent {
    static let name: StaticString = "entities"

    private struct Key: Hashable {
        var kind: EntityKind
        var norm: String?
        var row: Int32
        var words: UInt64
    }

    private var known: [Key: Int] = [:]

    mutating func annotate(_ document: inout AnnotatedDocument) {
        known.removeAll(keepingCapacity: true)
        document.entities.removeAll(keepingCapacity: true)
        for index in document.mentions.indices {
            let mention = document.mentions[index]
            let key = Self.key(of: mention, in: document.text)
            if let entity = known[key] {
                document.mentions[index].entity = Int32(entity)
                Self.join(mention, to: &document.entities[entity])
            } else {
                known[key] = document.entities.count
                document.mentions[index].entity = Int32(document.entities.count)
                document.entities.append(
                    Entity(
                        kind: mention.kind, name: mention.range, norm: mention.norm,
                        cityRow: mention.cityRow, mentions: 1))
            }
        }
    }

    private static func join(_ mention: Mention, to entity: inout Entity) {
        entity.mentions += 1
        let length = mention.range.upperBound.byte - mention.range.lowerBound.byte
        if length > entity.name.upperBound.byte - entity.name.lowerBound.byte {
            entity.name = mention.range
        }
    }

    private static func key(of mention: Mention, in text: [UInt8]) -> Key {
        if mention.cityRow >= 0 {
            return Key(kind: mention.kind, norm: nil, row: mention.cityRow, words: 0)
        }
        if let norm = mention.norm, mention.kind != .city, mention.kind != .region {
            return Key(kind: mention.kind, norm: norm, row: -1, words: 0)
        }
        return Key(
            kind: mention.kind, norm: nil, row: -1, words: foldedHash(text.span, mention.range))
    }

    /// FNV-1a over the words in lower case, white space of any length as one space.
    private static func foldedHash(_ text: Span<UInt8>, _ range: Range<Offset>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var wasSpace = false
        for index in range.lowerBound.index..<range.upperBound.index {
            var byte = text[index]
            let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
            if isSpace {
                if wasSpace { continue }
                byte = 0x20
            } else if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
                byte |= 0x20
            }
            wasSpace = isSpace
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}
