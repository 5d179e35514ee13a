internal import Language

/// Turns margins into probabilities.
enum Calibration {
    /// For each step of the margin the share of right names, made to rise with the margin.
    static func table(_ margins: [(margin: Int32, isRight: Bool)]) -> [UInt16] {
        let count = TaggerModel.calibrationCount
        var right = [Double](repeating: 0.5, count: count)
        var all = [Double](repeating: 1, count: count)
        for (margin, isRight) in margins {
            let point = TaggerModel.calibrationPoint(margin)
            all[point] += 1
            if isRight { right[point] += 1 }
        }
        return rising(right, all).map { UInt16(min(65_535, ($0 * 65_535).rounded())) }
    }

    /// Neighbours that fall are joined until none does.
    private static func rising(_ right: [Double], _ all: [Double]) -> [Double] {
        var blocks: [(right: Double, all: Double, length: Int)] = []
        for point in right.indices {
            blocks.append((right[point], all[point], 1))
            while blocks.count > 1,
                blocks[blocks.count - 2].right / blocks[blocks.count - 2].all
                    >= blocks[blocks.count - 1].right / blocks[blocks.count - 1].all
            {
                let last = blocks.removeLast()
                blocks[blocks.count - 1].right += last.right
                blocks[blocks.count - 1].all += last.all
                blocks[blocks.count - 1].length += last.length
            }
        }
        return blocks.flatMap { [Double](repeating: $0.right / $0.all, count: $0.length) }
    }

    /// How often names of each confidence are right: lines of a table.
    static func reliability(
        _ margins: [(margin: Int32, isRight: Bool)], _ model: TaggerModel
    ) -> [String] {
        var bins = [(sum: Double, right: Int, all: Int)](repeating: (0, 0, 0), count: 10)
        for (margin, isRight) in margins {
            let confidence = Double(model.confidence(margin: margin))
            let bin = min(9, Int(confidence * 10))
            bins[bin].sum += confidence
            bins[bin].all += 1
            if isRight { bins[bin].right += 1 }
        }
        return bins.filter { $0.all > 0 }.map {
            let mean = Evaluation.text(100 * $0.sum / Double($0.all))
            let right = Evaluation.text(100 * Double($0.right) / Double($0.all))
            return "confidence \(mean) %: right \(right) % of \($0.all)"
        }
    }
}
