internal import Platform
internal import Records
internal import Storage

/// The thread that answers questions from a reading connection of its own.
final class ReaderThread: Sendable {
    /// Bytes of events that one answer carries at most, about.
    private static let eventBytes = 4 << 20

    private let questions: Mailbox<ReadQuestion>
    /// Answers, in the order of the questions.
    let answers: Mailbox<ReadAnswer>
    private let thread: OwnedThread

    /// Starts the thread on a store that exists.
    init(path: String) throws(SystemError) {
        let questions = try Mailbox<ReadQuestion>(capacity: 1 << 16)
        let answers = try Mailbox<ReadAnswer>(capacity: 1 << 16)
        self.questions = questions
        self.answers = answers
        thread = try OwnedThread(name: "store-reader", stackSize: 1 << 20) {
            do throws(StorageError) {
                let reader = try SQLiteStoreReader(path: path)
                while let question = questions.receive(limit: 1, timeout: nil).first {
                    _ = answers.sendWaiting(Self.answer(question, from: reader))
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
        _ question: ReadQuestion, from reader: some StoreReader
    ) -> ReadAnswer {
        do throws(StorageError) {
            return ReadAnswer(id: question.id, found: try find(question.ask, in: reader))
        } catch {
            return ReadAnswer(id: question.id, found: .failed(error))
        }
    }

    private static func find(
        _ ask: ReadQuestion.Ask, in reader: some StoreReader
    ) throws(StorageError) -> ReadAnswer.Found {
        switch ask {
        case .bodies(let keys): return .bodies(try reader.bodies(keys))
        case .events(let after, let limit):
            let rows = try reader.events(after: after, limit: limit, byteLimit: eventBytes)
            return .events(rows, oldest: try reader.sequenceBounds().oldest)
        case .cursor(let name):
            let bounds = try reader.sequenceBounds()
            return .cursor(try reader.cursor(named: name), oldest: bounds.oldest)
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
