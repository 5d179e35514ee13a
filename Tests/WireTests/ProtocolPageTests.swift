import Platform
import Records
import TestKit
import Testing
import Wire

/// Holds the protocol page and the code together.
struct ProtocolPageTests {
    private let page: String

    init() throws {
        let path = Repository.path("Sources/Documentation.docc/Protocol.md")
        page = String(decoding: try FileBytes.read(path, limit: 1 << 20), as: UTF8.self)
    }

    /// The part of the page from one heading to the next.
    private func section(_ title: String) throws -> Substring {
        let start = try #require(page.firstRange(of: "## \(title)\n")).upperBound
        let rest = page[start...]
        return rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    }

    /// The words in quotes of the grammar's rules for commands.
    private func commandsOfGrammar() throws -> Set<String> {
        var words: Set<String> = []
        var isOfCommands = false
        for line in try section("Grammar").split(separator: "\n", omittingEmptySubsequences: false)
        {
            // A rule goes on in lines that are indented.
            let rule = ["intake ", "work ", "answer "].contains { line.hasPrefix($0) }
            isOfCommands = rule || isOfCommands && line.hasPrefix("  ")
            guard isOfCommands else { continue }
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            for index in stride(from: 1, to: parts.count, by: 2) {
                words.insert(String(parts[index]))
            }
        }
        return words
    }

    @Test func theGrammarHasEveryCommandAndNoOther() throws {
        #expect(try commandsOfGrammar() == Set(WireCommand.allCases.map(\.rawValue)))
    }

    @Test(arguments: WireCommand.allCases)
    func everyCommandIsExplained(command: WireCommand) throws {
        let tables = try String(section("Intake")) + String(section("Work")) + section("Errors")
        #expect(tables.contains("`\(command.rawValue)`"))
    }

    @Test func theTableOfErrorsHasEveryCodeAndNoOther() throws {
        let codes = try section("Errors").split(separator: "\n").compactMap { line in
            line.hasPrefix("| `") ? line.split(separator: "`")[1] : nil
        }
        #expect(codes.map(String.init).sorted() == WireError.Code.allCases.map(\.rawValue).sorted())
    }

    @Test(arguments: RefusalReason.allCases)
    func everyReasonIsNamed(reason: RefusalReason) throws {
        #expect(try section("Intake").contains("`\(reason.rawValue)`"))
    }

    @Test(arguments: [
        WireLimits.frameCount, WireLimits.headerBytes, WireLimits.messageBytes,
        WireLimits.documentBytes, WireLimits.annotationBytes, WireLimits.nameBytes,
        WireLimits.metadataBytes,
        WireLimits.metadataDepth, WireLimits.dateLength,
    ])
    func everyLimitIsOnThePage(limit: Int) throws {
        #expect(try section("Limits").contains(" \(limit)"))
    }

    @Test(arguments: DocumentState.allCases)
    func everyStateIsInTheTable(state: DocumentState) throws {
        #expect(try section("States").contains("| `\(state.rawValue)` |"))
    }

    @Test func theMessagesBeginAsThePageSays() {
        #expect(WireMessage.signature == Array("WNW1".utf8))
    }
}
