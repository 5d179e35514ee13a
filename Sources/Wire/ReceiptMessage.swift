public import JSON
public import Records

/// The answer for one document of an `OFFER` or `SUBMIT`.
public enum SubmissionAnswer: Sendable, Equatable {
    /// The submission is settled with a receipt.
    case receipt(Receipt)
    /// `OFFER` only: the hub does not have the document; send it.
    case unknown
}

extension Receipt {
    /// The receipt in the shape that the protocol page describes.
    public var json: JSONValue {
        [
            "name": .string(name),
            "document": document.map { .string($0.description) } ?? .null,
            "batch": .string(batch),
            "status": .string(status.rawValue),
            "state": state.map { .string($0.rawValue) } ?? .null,
            "reason": reason.map { .string($0.rawValue) } ?? .null,
        ]
    }

    /// Reads a receipt in the shape that the protocol page describes.
    public init(_ entry: JSONValue) throws(WireError) {
        guard let status = Status(rawValue: try entry.text("status")) else {
            throw WireError(.malformedHeader, "a receipt's 'status' is not known")
        }
        self.init(
            name: try entry.text("name"),
            document: entry["document"]?.stringValue.flatMap(DocumentID.init(hex:)),
            batch: try entry.text("batch"), status: status,
            state: entry["state"]?.stringValue.flatMap(DocumentState.init(rawValue:)),
            reason: entry["reason"]?.stringValue.flatMap(RefusalReason.init(rawValue:)))
    }
}

/// The header of `RECEIPTS`: one answer for each document of the request, in its order.
public struct ReceiptsHeader: Sendable {
    public var request: Int64
    public var answers: [SubmissionAnswer]

    public init(request: Int64, answers: [SubmissionAnswer]) {
        self.request = request
        self.answers = answers
    }

    /// Reads the header.
    public init(_ header: JSONValue) throws(WireError) {
        request = header.request
        answers = []
        for entry in try header.list("receipts") {
            let isUnknown = entry["status"]?.stringValue == "unknown"
            answers.append(isUnknown ? .unknown : .receipt(try Receipt(entry)))
        }
    }

    /// The header as it is sent.
    public var header: JSONValue {
        let receipts: [JSONValue] = answers.map { answer in
            switch answer {
            case .receipt(let receipt): receipt.json
            case .unknown: ["status": "unknown"]
            }
        }
        return ["request": .integer(request), "receipts": .array(receipts)]
    }
}
