internal import Platform
internal import Records
internal import Storage

/// The thread that answers questions from a reading connection of its own.
final class ReaderThread: Sendable {
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
            return ReadAnswer(
                id: question.id, found: try question.ask.answered(by: reader, hubName))
        } catch {
            return ReadAnswer(id: question.id, found: .failed(error))
        }
    }
}
