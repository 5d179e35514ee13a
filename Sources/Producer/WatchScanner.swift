/// What a watch has for its producer.
public enum WatchStep: Sendable {
    /// An input, complete.
    case input(ScannedInput)
    /// Nothing for now.
    case nothing
    /// Nothing any more.
    case end
}

/// Hands over the documents of folders: those that are there first, then those that come.
///
/// What a folder holds counts as for `InputScanner`. A file is read once nobody writes it any more:
/// when it is closed, or renamed into the folder. One that changes later is handed over again.
public struct WatchScanner: ~Copyable {
    private let source: WatchSource
    private var scanner: InputScanner

    /// Watches folders and those in them from now on.
    ///
    /// - Throws: `FileError` for what is no folder or cannot be watched, `SystemError` where
    ///   nothing can be watched.
    public init(folders: [String], documentLimit: Int) throws {
        source = try WatchSource(folders: folders, documentLimit: documentLimit)
        scanner = InputScanner(source)
    }

    /// Why the watch has ended; `nil` while it goes on.
    public var failure: (any Error)? { source.failure }

    /// The next input, if there is one now.
    public mutating func next() -> WatchStep {
        if let input = scanner.next() { return .input(input) }
        if source.failure != nil { return .end }
        scanner = InputScanner(source)
        return .nothing
    }
}
