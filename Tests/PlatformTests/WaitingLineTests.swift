import Platform
import Testing

struct WaitingLineTests {
    @Test func whatCameFirstIsTakenFirst() {
        var line = WaitingLine<Int>()
        #expect(line.isEmpty && line.first == nil && line.take() == nil)
        for number in 1...3 { line.append(number) }
        #expect(line.first == 1 && line.take() == 1)
        line.append(4)
        #expect([line.take(), line.take(), line.take(), line.take()] == [2, 3, 4, nil])
        #expect(line.isEmpty)
    }

    /// The gap in front is closed when it is large.
    @Test func aLongLineKeepsItsOrder() {
        var line = WaitingLine<Int>()
        for number in 0..<10_000 { line.append(number) }
        for number in 0..<9_000 {
            #expect(line.take() == number)
            line.append(10_000 + number)
        }
        #expect(line.first == 9_000)
    }
}
