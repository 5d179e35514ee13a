internal import JSON
internal import Platform

extension Terminal {
    /// The width that tables fit into: a terminal's, and no limit in a file or pipe.
    var columns: Int? { isInteractive ? width : nil }
}

extension JSONValue? {
    /// A string for a page that people read, whoever chose it; empty if it is none.
    var shown: String { DisplayText.harmless(self?.stringValue ?? "") }
}
