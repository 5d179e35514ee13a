/// The paths that a person named, in their order.
final class PathSource: InputSource {
    private var paths: ArraySlice<String>
    private let opener: InputOpener

    init(paths: [String], opener: InputOpener) {
        self.paths = paths[...]
        self.opener = opener
    }

    func next() -> InputStep {
        guard let path = paths.popFirst() else { return .end }
        return opener.open(named: path)
    }
}
