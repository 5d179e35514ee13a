/// A first-in first-out line; what was taken leaves a gap in front that is closed in bulk.
public struct WaitingLine<Element> {
    private var elements: [Element] = []
    private var head = 0

    /// Makes an empty line.
    public init() {}

    /// Whether nothing waits.
    public var isEmpty: Bool { head == elements.count }

    /// What waits longest.
    public var first: Element? { isEmpty ? nil : elements[head] }

    /// Puts something at the end.
    public mutating func append(_ element: Element) { elements.append(element) }

    /// Takes what waits longest.
    public mutating func take() -> Element? {
        guard !isEmpty else { return nil }
        let element = elements[head]
        head += 1
        if head == elements.count {
            elements.removeAll()
            head = 0
        } else if head >= 4_096, head * 2 > elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return element
    }
}

extension WaitingLine: Sendable where Element: Sendable {}
