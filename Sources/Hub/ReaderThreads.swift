internal import Platform
internal import Records
internal import Storage

/// The threads that answer questions, each from a reading connection of its own.
///
/// What people ask may take long in a large store, and must not hold up deliveries and
/// subscribers: it has a thread apart.
final class ReaderThreads: Sendable {
    private struct Lane: Sendable {
        var questions: Mailbox<ReadQuestion>
        var thread: OwnedThread
    }

    /// Answers; those of one thread in the order of their questions.
    let answers: Mailbox<ReadAnswer>
    private let machines: Lane
    private let people: Lane

    /// Starts the threads on a store that exists.
    init(path: String, hubName: String) throws(SystemError) {
        answers = try Mailbox<ReadAnswer>(capacity: 1 << 16)
        machines = try Self.lane("store-reader", path, hubName, answers)
        people = try Self.lane("store-questions", path, hubName, answers)
    }

    private static func lane(
        _ name: String, _ path: String, _ hubName: String, _ answers: Mailbox<ReadAnswer>
    ) throws(SystemError) -> Lane {
        let questions = try Mailbox<ReadQuestion>(capacity: 1 << 16)
        let thread = try OwnedThread(name: name, stackSize: 1 << 20) {
            do throws(StorageError) {
                let reader = try SQLiteStoreReader(path: path)
                while let question = questions.receive(limit: 1, timeout: nil).first {
                    _ = answers.sendWaiting(answer(question, from: reader, hubName))
                }
            } catch {
                while let question = questions.receive(limit: 1, timeout: nil).first {
                    _ = answers.sendWaiting(ReadAnswer(id: question.id, found: .failed(error)))
                }
            }
        }
        return Lane(questions: questions, thread: thread)
    }

    /// Hands a question over.
    func ask(_ question: ReadQuestion) {
        let lane = question.ask.isOfPerson ? people : machines
        _ = lane.questions.sendWaiting(question)
    }

    /// Lets the threads finish what they were asked.
    func finish() {
        for lane in [machines, people] {
            lane.questions.close()
            lane.thread.join()
        }
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
