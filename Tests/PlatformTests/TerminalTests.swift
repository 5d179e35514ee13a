import Testing

@testable import Platform

@Suite struct TerminalTests {
    @Test(
        arguments: [
            (true, nil, "xterm", true), (true, "", "xterm", true), (true, "1", "xterm", false),
            (true, nil, "dumb", false), (true, nil, nil, false), (false, nil, "xterm", false),
        ] as [(Bool, String?, String?, Bool)])
    func coloursAreForTerminalsThatWantThem(
        isInteractive: Bool, noColor: String?, kind: String?, allowed: Bool
    ) {
        #expect(
            Terminal.allowsColor(isInteractive: isInteractive, noColor: noColor, kind: kind)
                == allowed)
    }

    @Test func aFileIsNoTerminal() {
        let terminal = Terminal(fileDescriptor: -1)
        #expect(!terminal.isInteractive)
        #expect(!terminal.allowsColor)
        #expect(terminal.width >= 20)
    }
}
