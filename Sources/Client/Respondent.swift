internal import HubLink
public import JSON
internal import Records
internal import Storage
public import Wire

/// Who answers a question: a hub that runs, or a store that is read without one.
public enum Respondent: Sendable, Equatable {
    case hub(HubAddress)
    case store(path: String)

    /// How long a question to a hub waits for its answer.
    public static let wait = Duration.seconds(5)

    /// Chooses: what was named, else the hub on this machine if it answers, else `./winnow.db`.
    public static func choose(
        hub: HubAddress?, store: String?
    ) -> Respondent {
        if let store { return .store(path: store) }
        if let hub { return .hub(hub) }
        let isThere = (try? ask(.standard, WireMessage(.ping), within: .milliseconds(300))) != nil
        return isThere ? .hub(.standard) : .store(path: "winnow.db")
    }

    /// How everything stands, in the shape that the protocol page describes.
    public func status(version: String) throws(ClientError) -> JSONValue {
        switch self {
        case .hub(let address):
            return try Self.ask(address, WireMessage(.status), within: Self.wait).header
        case .store(let path):
            return try Self.reading(path) { reader throws(StorageError) in
                StoredStatus.status(
                    hub: reader.hubName, version: version, total: try reader.counts(),
                    batches: try reader.batches())
            }
        }
    }

    /// A document with its findings: its row, and its annotation when there is a result.
    ///
    /// - Parameter words: a digest, a unique prefix of one, or a source name.
    public func show(
        _ words: String
    ) throws(ClientError) -> (document: JSONValue, annotation: [UInt8]?) {
        switch self {
        case .hub(let address):
            let question = WireMessage(.show, header: ["document": .string(words)])
            let answer = try Self.ask(address, question, within: Self.wait)
            try Self.requireOne(Int(answer.header["found"]?.integerValue ?? 0), words)
            return (answer.header["document"] ?? .null, answer.bodies.first)
        case .store(let path):
            let found = try Self.reading(path) { reader throws(StorageError) in
                try reader.find(words, limit: 2)
            }
            try Self.requireOne(found.count, words)
            return try Self.reading(path) { reader throws(StorageError) in
                let row = try reader.document(found[0])
                return (row?.json ?? .null, try reader.result(of: found[0])?.annotation)
            }
        }
    }

    /// The life of a document: `document`, `outcomes`, and `delivery` while a hub has it leased.
    public func why(_ words: String) throws(ClientError) -> JSONValue {
        switch self {
        case .hub(let address):
            let question = WireMessage(.why, header: ["document": .string(words)])
            let answer = try Self.ask(address, question, within: Self.wait).header
            try Self.requireOne(Int(answer["found"]?.integerValue ?? 0), words)
            let told = ["document", "outcomes", "delivery"].compactMap { key in
                answer[key].map { (key, $0) }
            }
            return .object(JSONObject(told))
        case .store(let path):
            let found = try Self.reading(path) { reader throws(StorageError) in
                try reader.find(words, limit: 2)
            }
            try Self.requireOne(found.count, words)
            return try Self.reading(path) { reader throws(StorageError) in
                [
                    "document": try reader.document(found[0])?.json ?? .null,
                    "outcomes": .array(try reader.outcomes(of: found[0]).map(\.json)),
                ]
            }
        }
    }

    /// The documents in quarantine, in the order they came there.
    public func quarantine() throws(ClientError) -> [JSONValue] {
        switch self {
        case .store(let path):
            return try Self.reading(path) { reader throws(StorageError) in
                try reader.deadLetters(after: 0, limit: .max).map(\.json)
            }
        case .hub(let address):
            var letters: [JSONValue] = []
            var after: Int64? = 0
            while let start = after {
                let question = WireMessage(.quarantine, header: ["after": .integer(start)])
                let answer = try Self.ask(address, question, within: Self.wait)
                letters += answer.bodies.compactMap { try? JSONValue.parse($0) }
                after = answer.header["after"]?.integerValue
            }
            return letters
        }
    }

    /// Gives a hub an order and returns what it answered.
    public static func order(
        _ command: WireCommand, _ header: JSONValue, at address: HubAddress
    ) throws(ClientError) -> JSONValue {
        try ask(address, WireMessage(command, header: header), within: wait).header
    }

    private static func requireOne(_ count: Int, _ words: String) throws(ClientError) {
        if count == 0 {
            throw ClientError(
                .notFound,
                "no document is called '\(words)'; give a digest, 6 digits of one, or a name")
        }
        if count > 1 {
            throw ClientError(
                .notFound, "several documents are called '\(words)'; give more digits of one")
        }
    }

    static func reading<Value>(
        _ path: String, _ body: (SQLiteStoreReader) throws(StorageError) -> Value
    ) throws(ClientError) -> Value {
        try asking { () throws(StorageError) in try body(try SQLiteStoreReader(path: path)) }
    }

    /// Asks a store; whoever asks is told what is wrong with it.
    static func asking<Answer>(
        _ body: () throws(StorageError) -> Answer
    ) throws(ClientError) -> Answer {
        do throws(StorageError) {
            return try body()
        } catch {
            throw ClientError(.failed, error.message)
        }
    }

    private static func ask(
        _ address: HubAddress, _ question: WireMessage, within wait: Duration
    ) throws(ClientError) -> WireMessage {
        do throws(LinkError) {
            var link = try HubConnection(to: address.intake)
            return try link.ask(question, within: wait)
        } catch {
            throw failure(error, at: address)
        }
    }

    /// What a failed question means to who asked it.
    static func failure(_ error: LinkError, at address: HubAddress) -> ClientError {
        guard error.code == .unreachable else { return ClientError(.failed, error.message) }
        return ClientError(
            .unreachable,
            "no hub answers at \(address); start one with 'winnow hub', or read a store "
                + "with --store"
        )
    }
}
