internal import JSON
internal import Records

extension Respondent {
    /// Groups of near-duplicates among the documents that have a result.
    public func duplicates(_ options: DuplicateOptions) throws(ClientError) -> DuplicateReport {
        var search = try DuplicateSearch(try duplicateSource(), options)
        return try search.report()
    }

    /// The near-duplicates of one document: a digest, a unique prefix of one, or a source name.
    public func duplicates(
        of words: String, _ options: DuplicateOptions
    ) throws(ClientError) -> DuplicateReport {
        let digest = try why(words)["document"]?["document"]?.stringValue
        guard let document = digest.flatMap(DocumentID.init(hex:)) else {
            throw ClientError(.failed, "the document has no digest")
        }
        var search = try DuplicateSearch(try duplicateSource(), options)
        return try search.duplicates(of: document)
    }

    private func duplicateSource() throws(ClientError) -> any DuplicateSource {
        switch self {
        case .hub(let address): try AskedDuplicates(address)
        case .store(let path): try StoredDuplicates(path: path)
        }
    }
}
