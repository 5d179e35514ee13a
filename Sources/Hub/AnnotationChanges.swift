internal import JSON
internal import Storage

/// What a result says that the one before did not, and the other way round.
enum AnnotationChanges {
    private static let lists = ["entities", "statistics", "relations"]
    /// What may differ without a finding being another one: who found it by which words, how sure
    /// it is, and its place in a list of the annotation, or that of what it cites.
    private static let circumstances: Set = ["by", "confidence", "entity", "cites", "triggers"]

    /// Adds to an annotation which result it supersedes, and the findings that came and went.
    ///
    /// Where the former result is not kept any more, `supersedes` is null.
    static func added(to annotation: [UInt8], since former: FormerResult?) -> [UInt8] {
        guard let former, let old = try? JSONValue.parse(former.annotation),
            let new = try? JSONValue.parse(annotation)
        else { return EventLines.with("supersedes", Array("null".utf8), in: annotation) }
        let origin: JSONValue = [
            "seq": .integer(former.sequence), "extractor": .string(former.extractor),
        ]
        let changes = lists.map { list -> (key: String, value: JSONValue) in
            let (before, after) = (findings(old[list]), findings(new[list]))
            let change: JSONValue = [
                "added": .array(missing(from: before, of: after)),
                "removed": .array(missing(from: after, of: before)),
            ]
            return (list, change)
        }
        let told = EventLines.with("supersedes", origin.written, in: annotation)
        return EventLines.with("changes", JSONValue.object(JSONObject(changes)).written, in: told)
    }

    /// Findings with what makes each of them the same as another.
    private static func findings(
        _ list: JSONValue?
    ) -> [(identity: [UInt8], finding: JSONValue)] {
        (list?.arrayValue ?? []).map { finding in
            let members = (finding.objectValue?.members ?? []).filter {
                !circumstances.contains($0.key)
            }
            let sorted = members.sorted { $0.key < $1.key }
            return (JSONValue.object(JSONObject(sorted)).written, finding)
        }
    }

    private static func missing(
        from others: [(identity: [UInt8], finding: JSONValue)],
        of findings: [(identity: [UInt8], finding: JSONValue)]
    ) -> [JSONValue] {
        let known = Set(others.map(\.identity))
        return findings.filter { !known.contains($0.identity) }.map(\.finding)
    }
}
