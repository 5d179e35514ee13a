internal import JSON
internal import Platform

extension JSONValue? {
    /// A string for a page that people read, whoever chose it; empty if it is none.
    var shown: String { DisplayText.harmless(self?.stringValue ?? "") }
}
