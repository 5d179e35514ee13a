/// Groups mentions of the same thing into one entity.
///
/// Things with a norm are the same when kind and norm are; a city also by its row; others when
/// their words are the same but for case. Country and nationality stay apart. An amount names
/// nothing: money, percentages and quantities are mentions and claims, but no entities.
struct EntityResolver: PipelineComponent {
    static let name: StaticString = "entities"

    private var known = HashIndex()

    mutating func annotate(_ document: inout AnnotatedDocument) {
        known.removeAll()
        document.entities.removeAll(keepingCapacity: true)
        let text = document.text
        for index in document.mentions.indices {
            let mention = document.mentions[index]
            guard mention.number == nil else { continue }
            let entity = known.number(of: Self.key(of: mention, in: text.span))
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
    }

    private static func join(_ mention: Mention, to entity: inout Entity) {
        entity.mentions += 1
        let length = mention.range.upperBound.byte - mention.range.lowerBound.byte
        if length > entity.name.upperBound.byte - entity.name.lowerBound.byte {
            entity.name = mention.range
        }
    }

    /// A hash of what makes two mentions the same thing.
    private static func key(of mention: Mention, in text: Span<UInt8>) -> UInt64 {
        var hash = EntityHash(kind: mention.kind)
        if mention.cityRow >= 0 {
            hash.add(cityRow: mention.cityRow)
        } else if let norm = mention.norm, mention.kind != .city, mention.kind != .region {
            hash.add(norm: norm.utf8.span)
        } else {
            let range = mention.range
            hash.add(words: text.extracting(range.lowerBound.index..<range.upperBound.index))
        }
        return hash.value
    }
}

/// FNV-1a over the kind of a thing and what tells it from others of the kind.
private struct EntityHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(kind: EntityKind) {
        for byte in kind.rawValue.utf8 { add(byte) }
    }

    mutating func add(cityRow row: Int32) {
        add(1)
        for shift in stride(from: 0, to: 32, by: 8) {
            add(UInt8(truncatingIfNeeded: row >> Int32(shift)))
        }
    }

    mutating func add(norm: Span<UInt8>) {
        add(2)
        for index in norm.indices { add(norm[index]) }
    }

    /// Words in lower case, white space of any length as one space.
    mutating func add(words: Span<UInt8>) {
        add(3)
        var wasSpace = false
        for index in words.indices {
            var byte = words[index]
            let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
            if isSpace {
                if wasSpace { continue }
                byte = 0x20
            } else if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
                byte |= 0x20
            }
            wasSpace = isSpace
            add(byte)
        }
    }

    @inline(__always)
    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
