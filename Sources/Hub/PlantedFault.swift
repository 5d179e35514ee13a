#if WINNOW_TEST_HOOKS
    internal import Glibc
    internal import Records
    internal import Storage
    internal import Wire

    /// A fault that the fault tests must find, planted in test builds by an environment variable.
    enum PlantedFault {
        /// Receipts that are sent before the commit.
        static let sendsReceiptsEarly = unsafe getenv("WINNOW_FAULT_EARLY_RECEIPTS") != nil
    }

    extension HubCore {
        /// Says that documents are accepted which are not stored yet.
        mutating func answerTooEarly(_ pending: PendingSubmission) {
            var early = pending
            for entry in pending.submitted {
                early.answers[entry.place] = .receipt(
                    Receipt(
                        name: entry.submission.source.name, document: entry.submission.document,
                        batch: pending.batch, status: .accepted, state: .queued))
            }
            answer(early)
        }
    }
#endif
