internal import Platform
internal import Producer

/// Shows how a push goes: a progress bar on a terminal, plain lines in a log.
final class PushDisplay {
    private static let noteLimit = 20

    private var bar = ProgressBar(label: "settled")
    private var notes = 0
    private var last = ProducerProgress()
    private var shown: ProducerProgress?
    /// Whether a state that was shown is not shown again, for the push may go on for ever.
    private let showsChangesOnly: Bool

    init(showsChangesOnly: Bool = false) { self.showsChangesOnly = showsChangesOnly }

    /// Redraws the bar.
    func show(_ progress: ProducerProgress) {
        last = progress
        if showsChangesOnly, shown == progress { return }
        let isShown = bar.update(
            done: progress.batchDone + progress.batchQuarantined, total: total(of: progress),
            note: note(progress))
        if isShown { shown = progress }
    }

    /// Says something of one input, above the bar; past a limit only counts.
    func note(_ line: String) {
        notes += 1
        guard notes <= Self.noteLimit else { return }
        bar.clear()
        StandardError.writeLine(line)
    }

    /// Leaves the last state standing.
    func finish() {
        if notes > Self.noteLimit {
            bar.clear()
            StandardError.writeLine("and \(HumanText.count(notes - Self.noteLimit)) more refused")
        }
        bar.finish(
            done: last.batchDone + last.batchQuarantined, total: total(of: last),
            note: note(last))
    }

    private func total(of progress: ProducerProgress) -> Int? {
        progress.isSubmitted ? progress.batchAccepted : nil
    }

    private func note(_ progress: ProducerProgress) -> String {
        "\(HumanText.count(progress.accepted)) accepted, "
            + "\(HumanText.count(progress.inFlight)) in flight, "
            + "\(HumanText.count(progress.batchDone)) done, "
            + "\(HumanText.count(progress.batchQuarantined)) quarantined"
    }
}
