internal import HubLink
internal import JSON
internal import Records
internal import Storage
internal import Wire

/// Where a search for near-duplicates reads: a hub that is asked, or a store.
protocol DuplicateSource {
    /// A page of fingerprints after a key, and the key that the next one starts after.
    func fingerprints(
        ofBatch batch: String?, after key: Int64
    ) throws(ClientError) -> (rows: [FingerprintRow], next: Int64?)

    /// The bytes of a document; `nil` when they are not there.
    func bytes(of document: DocumentID) throws(ClientError) -> [UInt8]?
}

/// A store that is read without a hub.
struct StoredDuplicates: DuplicateSource {
    private static let page = 1_000

    private let reader: SQLiteStoreReader

    init(path: String) throws(ClientError) {
        reader = try Respondent.reading(path) { $0 }
    }

    func fingerprints(
        ofBatch batch: String?, after key: Int64
    ) throws(ClientError) -> (rows: [FingerprintRow], next: Int64?) {
        try Respondent.asking { () throws(StorageError) in
            if let batch, try !reader.batches().contains(where: { $0.name == batch }) {
                throw StorageError(.failed, "no batch is called '\(batch)'")
            }
            let page = try reader.fingerprints(
                ofBatch: batch, after: DocumentKey(rawValue: key), limit: Self.page,
                byteLimit: .max)
            return (page.rows, page.next?.rawValue)
        }
    }

    func bytes(of document: DocumentID) throws(ClientError) -> [UInt8]? {
        try Respondent.asking { () throws(StorageError) in
            try reader.bodies(reader.find(document.description, limit: 1)).first?.bytes
        }
    }
}

/// A hub that is asked on one connection.
final class AskedDuplicates: DuplicateSource {
    private let address: HubAddress
    private var link: HubConnection

    init(_ address: HubAddress) throws(ClientError) {
        self.address = address
        do throws(LinkError) {
            link = try HubConnection(to: address.intake)
        } catch {
            throw Respondent.failure(error, at: address)
        }
    }

    func fingerprints(
        ofBatch batch: String?, after key: Int64
    ) throws(ClientError) -> (rows: [FingerprintRow], next: Int64?) {
        let header: JSONValue = [
            "after": .integer(key), "batch": batch.map { .string($0) } ?? .null,
        ]
        let answer = try ask(WireMessage(.fingerprints, header: header))
        let rows = answer.bodies.compactMap { try? JSONValue.parse($0) }
            .compactMap(FingerprintRow.init(told:))
        return (rows, answer.header["after"]?.integerValue)
    }

    func bytes(of document: DocumentID) throws(ClientError) -> [UInt8]? {
        let header: JSONValue = ["document": .string(document.description)]
        return try ask(WireMessage(.original, header: header)).bodies.first
    }

    private func ask(_ question: WireMessage) throws(ClientError) -> WireMessage {
        do throws(LinkError) {
            return try link.ask(question, within: Respondent.wait)
        } catch {
            throw Respondent.failure(error, at: address)
        }
    }
}

extension FingerprintRow {
    /// Reads what a hub tells; `nil` when it is none.
    init?(told: JSONValue) {
        guard let hex = told["document"]?.stringValue, let document = DocumentID(hex: hex),
            let digits = told["simhash"]?.stringValue, let simhash = UInt64(digits, radix: 16)
        else { return nil }
        self.init(
            document: document, name: told["name"]?.stringValue ?? "", simhash: simhash)
    }
}
