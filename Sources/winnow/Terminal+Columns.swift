internal import Platform

extension Terminal {
    /// The width that tables fit into: a terminal's, and no limit in a file or pipe.
    var columns: Int? { isInteractive ? width : nil }
}
