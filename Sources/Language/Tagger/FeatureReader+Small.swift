/// The features of words written small and of marks, which have kinds of their own.
extension FeatureReader {
    @inline(__always)
    static func smallOwn(_ view: TokenView, _ list: inout FeatureList) {
        let token = view.token
        let around = view.smallAround
        let name = UInt32(token.name)
        list.add(63, 1, view.casing)
        list.add(64, token.word)
        list.add(65, token.word, around)
        list.add(76, token.facts.cluster, around)
        list.addIfAny(77, UInt32(token.place), token.word)
        list.addIfAny(78, name, token.word)
        list.addIfAny(79, name, UInt32(token.place) << 16 | around)
        list.add(82, token.tail, around)
        list.add(83, token.shape, around)
    }

    @inline(__always)
    static func smallLeft(_ view: TokenView, _ list: inout FeatureList) {
        list.add(66, view.previous.word, view.token.word)
        list.add(70, view.previous.word, view.smallAround)
        list.add(72, view.token.word, view.previous.facts.cluster)
    }

    @inline(__always)
    static func smallRight(_ view: TokenView, _ list: inout FeatureList) {
        list.add(67, view.token.word, view.next.word)
        list.add(71, view.next.word, view.smallAround)
        list.add(73, view.token.word, view.next.facts.cluster)
    }

    @inline(__always)
    static func smallRest(_ view: TokenView, _ list: inout FeatureList) {
        let word = view.token.word
        let previous = view.previous
        let next = view.next
        list.add(68, word, view.before.word)
        list.add(69, word, view.after.word)
        list.add(74, word, previous.facts.nameClass | next.facts.nameClass << 8)
        list.add(75, word, previous.facts.coarseCluster | next.facts.coarseCluster << 8)
        list.addIfAny(80, UInt32(previous.name) | UInt32(next.name) << 8, word)
        list.addIfAny(81, UInt32(previous.place) | UInt32(next.place) << 8, word)
    }
}
