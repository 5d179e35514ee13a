/// The features of large words and numbers.
extension FeatureReader {
    @inline(__always)
    static func own(_ view: TokenView, _ list: inout FeatureList) {
        let token = view.token
        let casing = view.casing
        list.add(0, 1)
        list.add(1, token.word)
        list.add(2, token.written)
        list.add(9, token.head & 0xFFFF, casing)
        list.add(10, token.head & 0xFF_FFFF, casing)
        list.add(11, token.head, casing)
        list.add(12, token.tail >> 16, casing)
        list.add(13, token.tail >> 8, casing)
        list.add(14, token.tail, casing)
        list.add(15, token.shape)
        list.add(23, token.facts.cluster, casing)
        list.add(24, token.facts.coarseCluster, casing)
        list.add(29, token.facts.nameClass, casing)
        let place = UInt32(token.place)
        let name = UInt32(token.name)
        list.add(32, place | name << 8, casing)
        list.addIfAny(33, place, 0)
        list.addIfAny(34, place, token.word)
        list.addIfAny(39, name, 0)
        list.addIfAny(40, name, token.word)
        list.addIfAny(45, UInt32(token.listed), token.facts.smallness | place << 8)
        list.add(62, token.facts.nameClass, place | name << 8)
        if view.isAlone { run(view, &list) }
    }

    @inline(__always)
    static func left(_ view: TokenView, _ list: inout FeatureList) {
        let token = view.token
        let previous = view.previous
        let casing = view.casing
        let place = UInt32(token.place)
        list.add(3, previous.word)
        list.add(7, previous.word, token.word)
        list.add(16, previous.shape, token.shape)
        list.add(25, previous.facts.cluster, casing)
        list.add(30, token.facts.nameClass, previous.facts.nameClass | casing << 8)
        list.addIfAny(36, place, previous.word)
        list.addIfAny(37, UInt32(previous.place), casing)
        list.addIfAny(42, UInt32(previous.name), casing)
        list.addIfAny(44, UInt32(token.listed), UInt32(previous.casing.rawValue) << 4 | casing)
        if view.place == 0 { beforeRun(view, &list) }
    }

    @inline(__always)
    static func right(_ view: TokenView, _ list: inout FeatureList) {
        let token = view.token
        let next = view.next
        let casing = view.casing
        list.add(4, next.word)
        list.add(8, token.word, next.word)
        list.add(17, token.shape, next.shape)
        list.add(26, next.facts.cluster, casing)
        list.add(27, token.facts.cluster, next.facts.cluster)
        list.add(31, token.facts.nameClass, next.facts.nameClass | casing << 8)
        list.addIfAny(35, UInt32(token.place), next.word)
        list.addIfAny(38, UInt32(next.place), casing)
        list.addIfAny(41, UInt32(token.name), next.word)
        list.addIfAny(43, UInt32(next.name), casing)
        if view.rest == 0 { behindRun(view, &list) }
    }

    @inline(__always)
    static func writing(_ view: TokenView, _ list: inout FeatureList) {
        let smallness = view.token.facts.smallness
        list.add(18, view.around, view.standing)
        list.add(21, view.standing | view.casing << 8, smallness)
        list.add(22, view.around, smallness | view.previous.facts.smallness << 4)
    }

    @inline(__always)
    static func run(_ view: TokenView, _ list: inout FeatureList) {
        let run = view.run
        let token = view.token
        let part = view.part
        list.add(46, part, view.casing)
        list.add(47, run.last.word, view.rest)
        list.add(48, run.first.word, view.place)
        list.add(51, run.last.facts.cluster, part)
        list.add(52, run.first.facts.cluster, part)
        list.add(55, run.last.word, token.word)
        list.add(58, run.last.facts.nameClass | run.first.facts.nameClass << 8, part)
        list.add(61, token.facts.nameClass | part << 8, token.facts.cluster)
    }

    @inline(__always)
    static func rest(_ view: TokenView, _ list: inout FeatureList) {
        let coarse = view.token.facts.coarseCluster
        list.add(5, view.before.word)
        list.add(6, view.after.word)
        list.add(19, view.around, view.previous.word)
        list.add(20, view.around, view.next.word)
        list.add(
            28, view.previous.facts.coarseCluster | view.next.facts.coarseCluster << 8,
            coarse << 16 | view.casing)
        list.add(56, view.run.farBefore.word, view.part)
        list.add(57, view.run.farBehind.word, view.part)
        if view.place != 0 { beforeRun(view, &list) }
        if view.rest != 0 { behindRun(view, &list) }
    }

    @inline(__always)
    private static func beforeRun(_ view: TokenView, _ list: inout FeatureList) {
        let before = view.run.before
        list.add(49, before.word, view.part)
        list.add(53, before.facts.cluster, view.part)
        list.add(60, before.facts.cluster, view.run.first.facts.cluster)
    }

    @inline(__always)
    private static func behindRun(_ view: TokenView, _ list: inout FeatureList) {
        let behind = view.run.behind
        list.add(50, behind.word, view.part)
        list.add(54, behind.facts.cluster, view.part)
        list.add(59, behind.facts.cluster, view.run.last.facts.cluster)
    }
}
