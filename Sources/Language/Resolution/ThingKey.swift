/// A hash of what makes two mentions the same thing: FNV-1a over its kind and norm or words.
struct ThingKey {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    private init(kind: EntityKind) {
        for byte in kind.rawValue.utf8 { add(byte: byte) }
    }

    /// The key of a mention by its norm, a city's by its row, and of others by their words.
    static func key(of mention: Mention, _ document: AnnotatedDocument) -> UInt64 {
        if mention.cityRow >= 0 {
            var key = ThingKey(kind: mention.kind)
            key.add(byte: 1)
            key.add(UInt32(bitPattern: mention.cityRow))
            return key.value
        }
        if let norm = mention.norm, mention.kind != .city {
            var key = ThingKey(kind: mention.kind)
            key.add(byte: 2)
            for byte in norm.utf8 { key.add(byte: byte) }
            return key.value
        }
        return words(mention.tokens, mention.kind, document)
    }

    /// The key of the words among some tokens, whatever their case and the marks between them.
    static func words(
        _ tokens: some Sequence<Int>, _ kind: EntityKind, _ document: AnnotatedDocument
    ) -> UInt64 {
        var key = ThingKey(kind: kind)
        key.add(byte: 3)
        for index in tokens where document.tokens[index].kind != .mark {
            key.add(document.tokens[index].hash)
        }
        return key.value
    }

    /// The key of the letters that an acronym is made of, to be added.
    init(initials kind: EntityKind) {
        self.init(kind: kind)
        add(byte: 4)
    }

    /// Adds a letter of an acronym, whatever its case.
    mutating func add(letter: UInt8) { add(byte: letter | 0x20) }

    /// The key of something that a word is used as, such as a surname.
    static func part(_ word: UInt32, role: UInt8, _ kind: EntityKind) -> UInt64 {
        var key = ThingKey(kind: kind)
        key.add(byte: role)
        key.add(word)
        return key.value
    }

    @inline(__always)
    private mutating func add(byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private mutating func add(_ word: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) {
            add(byte: UInt8(truncatingIfNeeded: word >> UInt32(shift)))
        }
    }
}
