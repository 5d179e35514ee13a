extension RandomAccessCollection where Index == Int {
    /// The first place of which something holds that holds of all places behind it too; the end if
    /// there is none.
    @inline(__always)
    func firstPlace(where holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
