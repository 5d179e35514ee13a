internal import Platform
internal import Records
internal import Storage

/// The thread that answers questions from a reading connection of its own.
final class ReaderThread: Sendable {
    /// Bytes of annotations that one answer is made of at most, or one event if that is larger.
    ///
    /// With the messages that a socket keeps for a peer that does not read, it bounds what such a
    /// peer costs.
    private static let eventBytes = 512 << 10

    private let questions: Mailbox<ReadQuestion>
    /// Answers, in the order of the questions.
    let answers: Mailbox<ReadAnswer>
    private let thread: OwnedThread

    /// Starts the thread on a store that exists.
    init(path: String, hubName: String) throws(SystemError) {
        let questions = try Mailbox<ReadQuestion>(capacity: 1 << 16)
        let answers = try Mailbox<ReadAnswer>(capacity: 1 << 16)
        self.questions = questions
        self.answers = answers
        thread = try OwnedThread(name: "store-reader", stackSize: 1 << 20) {
            do throws(StorageError) {
                let reader = try SQLiteStoreReader(path: path)
                while let question = questions.receive(limit: 1, timeout: nil).first {
                    _ = answers.sendWaiting(Self.answer(question, from: reader, hubName))
                }
            } catch {
                while let question = questions.receive(limit: 1, timeout: nil).first {
                    _ = answers.sendWaiting(ReadAnswer(id: question.id, found: .failed(error)))
                }
            }
        }
    }

    /// Hands a question over.
    func ask(_ question: ReadQuestion) { _ = questions.sendWaiting(question) }

    /// Lets the thread finish what it was asked.
    func finish() {
        questions.close()
        thread.join()
    }

    private static func answer(
        _ question: ReadQuestion, from reader: some StoreReader, _ hubName: String
    ) -> ReadAnswer {
        do throws(StorageError) {
            return ReadAnswer(id: question.id, found: try find(question.ask, in: reader, hubName))
        } catch {
            return ReadAnswer(id: question.id, found: .failed(error))
        }
    }

    private static func find(
        _ ask: ReadQuestion.Ask, in reader: some StoreReader, _ hubName: String
    ) throws(StorageError) -> ReadAnswer.Found {
        switch ask {
        case .bodies(let keys): return .bodies(try reader.bodies(keys))
        case .lines(let after, let limit, let topics):
            let rows = try reader.events(after: after, limit: limit, byteLimit: eventBytes)
            let lines = rows.flatMap { EventLines.lines(of: $0, hub: hubName, topics: topics) }
            return .lines(
                lines, last: rows.last?.sequence, oldest: try reader.sequenceBounds().oldest)
        case .parts(let after, let limit):
            let rows = try reader.events(after: after, limit: limit, byteLimit: eventBytes)
            let parts = rows.flatMap { EventLines.parts(of: $0, hub: hubName) }
            return .parts(parts, last: rows.last?.sequence)
        case .cursor(let name):
            let bounds = try reader.sequenceBounds()
            return .cursor(try reader.cursor(named: name), oldest: bounds.oldest)
        case .why(let words):
            var found: [(row: DocumentRow, outcomes: [OutcomeRow])] = []
            for key in try reader.find(words, limit: 2) {
                guard let row = try reader.document(key) else { continue }
                found.append((row, try reader.outcomes(of: key)))
            }
            return .why(found)
        case .find(let words): return .found(try reader.find(words, limit: 2))
        case .deadLetters(let after, let limit):
            return .deadLetters(try reader.deadLetters(after: after, limit: limit))
        case .show(let words):
            var found: [ShownDocument] = []
            for key in try reader.find(words, limit: 8) {
                guard let row = try reader.document(key) else { continue }
                found.append(ShownDocument(row: row, result: try reader.result(of: key)))
            }
            return .show(found)
        }
    }
}
