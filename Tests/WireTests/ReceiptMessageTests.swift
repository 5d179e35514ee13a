import JSON
import Records
import Testing

@testable import Wire

struct ReceiptMessageTests {
    static let receipts: [(Receipt, String)] = [
        (
            Receipt(
                name: "a.txt", document: .repeating(0x0F), batch: "b", status: .accepted,
                state: .queued),
            """
            {"name":"a.txt","document":"\(String(repeating: "0f", count: 32))","batch":"b",\
            "status":"accepted","state":"queued","reason":null}
            """
        ),
        (
            Receipt(
                name: "", document: .repeating(1), batch: "b", status: .duplicate, state: .leased),
            """
            {"name":"","document":"\(String(repeating: "01", count: 32))","batch":"b",\
            "status":"duplicate","state":"leased","reason":null}
            """
        ),
        (
            Receipt(
                name: "x", document: nil, batch: "b", status: .refused, reason: .tooLarge),
            """
            {"name":"x","document":null,"batch":"b","status":"refused","state":null,\
            "reason":"too-large"}
            """
        ),
    ]

    @Test(arguments: receipts) func aReceiptHasTheShapeThatProgramsRelyOn(
        receipt: Receipt, text: String
    ) throws {
        var writer = JSONWriter()
        writer.value(receipt.json)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
        #expect(try Receipt(json(text)) == receipt)
    }

    @Test(arguments: RefusalReason.allCases) func everyReasonComesBack(reason: RefusalReason) throws
    {
        let receipt = Receipt(
            name: "n", document: nil, batch: "b", status: .refused, reason: reason)
        #expect(try Receipt(receipt.json).reason == reason)
    }

    @Test(arguments: DocumentState.allCases) func everyStateComesBack(state: DocumentState) throws {
        let receipt = Receipt(
            name: "n", document: .repeating(2), batch: "b", status: .duplicate, state: state)
        #expect(try Receipt(receipt.json) == receipt)
    }

    @Test(arguments: [
        "{}", "[]", "{\"name\":\"n\",\"batch\":\"b\"}",
        "{\"name\":\"n\",\"batch\":\"b\",\"status\":\"maybe\"}",
        "{\"name\":\"n\",\"status\":\"accepted\"}", "{\"batch\":\"b\",\"status\":\"accepted\"}",
    ])
    func whatIsNoReceiptIsRefused(text: String) {
        let code = refusal { () throws(WireError) in _ = try Receipt(json(text)) }
        #expect(code == .malformedHeader)
    }

    @Test func answersComeBackInTheirOrder() throws {
        let answers: [SubmissionAnswer] = [
            .unknown, .receipt(Self.receipts[0].0), .unknown, .receipt(Self.receipts[2].0),
        ]
        let header = ReceiptsHeader(request: 3, answers: answers)
        let message = WireMessage(.receipts, header: header.header)
        let back = try ReceiptsHeader(message.sent().header)
        #expect(back.request == 3)
        #expect(back.answers == answers)
    }

    @Test(arguments: ["{}", "{\"receipts\":{}}", "{\"receipts\":[{}]}", "{\"receipts\":[null]}"])
    func whatAreNoAnswersIsRefused(text: String) {
        let code = refusal { () throws(WireError) in _ = try ReceiptsHeader(json(text)) }
        #expect(code == .malformedHeader)
    }
}
