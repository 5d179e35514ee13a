internal import Glibc
internal import Language

/// Packs learned weights into the bytes that `TaggerModel` reads.
struct ModelPacker {
    /// How many rows may be used.
    var rowLimit = 120_000
    /// The number of slots for them: the power of two that leaves a quarter of them free.
    private var slots: Int {
        var slots = 1 << 12
        while slots * 3 / 4 < rowLimit { slots *= 2 }
        return slots
    }
    /// How much a feature's frequency counts when rows are chosen.
    var usePower: Float = 0
    /// Units that make weight 1.
    var scale: Float = 24

    /// The whole file.
    func pack(
        rows: [SIMD32<Float>], uses: [Float], hashes: [UInt64], transitions: [Float],
        words: WordTable, calibration: [UInt16]
    ) -> [UInt8] {
        var file: [UInt8] = TaggerModel.magic
        Self.append(TaggerModel.version, to: &file)
        Self.append(UInt32(slots), to: &file)
        Self.append(UInt32(words.slots.count / 2), to: &file)
        Self.append(UInt32(scale), to: &file)
        for weight in transitions {
            let value = Int16((weight * scale).rounded())
            Self.append(UInt16(bitPattern: value), to: &file)
        }
        for value in calibration { Self.append(value, to: &file) }
        file += [UInt8](repeating: 0, count: TaggerModel.headerBytes - file.count)
        for word in words.slots { Self.append(word, to: &file) }
        file += table(rows, uses, hashes)
        return file
    }

    /// The rows that say most, each at its slot or near it.
    private func table(
        _ rows: [SIMD32<Float>], _ uses: [Float], _ hashes: [UInt64]
    ) -> [UInt8] {
        // What moves much and is met often is worth most.
        let strengths = rows.indices.map {
            Self.strength(rows[$0]) * powf(min(uses[$0], 60), usePower)
        }
        let order = rows.indices.sorted {
            strengths[$0] == strengths[$1] ? $0 < $1 : strengths[$0] > strengths[$1]
        }
        let slots = slots
        var table = [UInt8](repeating: 0, count: slots * TaggerModel.rowBytes)
        for number in order.prefix(rowLimit) where Self.strength(rows[number]) * scale >= 1 {
            place(rows[number], hashes[number], in: &table, slots)
        }
        return table
    }

    /// How far a row can change the order of tags.
    private static func strength(_ row: SIMD32<Float>) -> Float {
        var low = row[0]
        var high = row[0]
        for tag in 1..<NameTag.count {
            low = min(low, row[tag])
            high = max(high, row[tag])
        }
        return high - low
    }

    private func place(
        _ row: SIMD32<Float>, _ hash: UInt64, in table: inout [UInt8], _ slots: Int
    ) {
        let check = TaggerModel.check(hash)
        var slot = TaggerModel.slot(hash) & (slots - 1)
        for _ in 0..<TaggerModel.probeLimit {
            let base = slot * TaggerModel.rowBytes
            if table[base + 28..<base + 32].allSatisfy({ $0 == 0 }) {
                for tag in 0..<NameTag.count {
                    let value = max(-127, min(127, (row[tag] * scale).rounded()))
                    table[base + tag] = UInt8(bitPattern: Int8(value))
                }
                for place in 0..<4 {
                    table[base + 28 + place] = UInt8(truncatingIfNeeded: check >> UInt32(8 * place))
                }
                return
            }
            slot = (slot + 1) & (slots - 1)
        }
    }

    private static func append(_ value: some FixedWidthInteger, to file: inout [UInt8]) {
        for place in 0..<value.bitWidth / 8 {
            file.append(UInt8(truncatingIfNeeded: value >> (8 * place)))
        }
    }
}
