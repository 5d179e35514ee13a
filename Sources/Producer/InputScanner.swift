/// Walks what a person named for submission and hands over one input at a time.
///
/// Folders are walked in the order of their names' bytes, hidden names in them passed over and
/// links followed unless they lead back. Archives and compressed files give their entries, files
/// named `.jsonl` their lines, and `-` is standard input as one document. Whatever cannot be
/// submitted is handed over as refused, with its reason.
///
/// At most one document, one line and one folder's names per level are in memory.
public struct InputScanner: ~Copyable {
    /// What is being walked, innermost last.
    private var sources: [any InputSource]

    /// A scanner that stands before the first input.
    ///
    /// - Parameters:
    ///   - documentLimit: the largest document in bytes; larger ones are refused, where possible
    ///     unread.
    ///   - standardInput: the file descriptor that `-` stands for; it stays open.
    public init(paths: [String], documentLimit: Int, standardInput: Int32 = 0) {
        let opener = InputOpener(documentLimit: documentLimit, standardInput: standardInput)
        sources = [PathSource(paths: paths, opener: opener)]
    }

    /// A scanner of one source.
    init(_ source: any InputSource) { sources = [source] }

    /// The next input; `nil` when there are no more.
    public mutating func next() -> ScannedInput? {
        while let source = sources.last {
            switch source.next() {
            case .found(let input): return input
            case .enter(let inner): sources.append(inner)
            case .nothing: continue
            case .end: sources.removeLast()
            }
        }
        return nil
    }
}
