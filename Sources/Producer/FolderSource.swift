internal import Platform

/// What a folder holds, in the order of the names' bytes.
final class FolderSource: InputSource {
    private let path: String
    private var entries: ArraySlice<DirectoryEntry>
    private let ancestors: [FileIdentity]
    private let opener: InputOpener

    init(
        path: String, entries: [DirectoryEntry], ancestors: [FileIdentity], opener: InputOpener
    ) {
        self.path = path
        self.entries = entries[...]
        self.ancestors = ancestors
        self.opener = opener
    }

    func next() -> InputStep {
        guard let entry = entries.popFirst() else { return .end }
        if entry.name.hasPrefix(".") { return .nothing }
        return opener.open(entry, in: path, ancestors: ancestors)
    }
}
