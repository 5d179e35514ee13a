/// Turns texts into annotations: the whole of extraction behind two calls.
///
/// Made once per process: its tables and buffers serve every document. It belongs to one thread.
public struct Extractor {
    /// Names what the findings with the built-in profile depend on; rises whenever they could
    /// differ.
    public static let version = "winnow-0.1.0"

    private let version: String
    private let labels: TypeLabels
    private var pipeline: Pipeline
    private var counter = TextCounter()

    /// An extractor with the built-in tables and profile.
    public init() { self.init(profile: .trafficking, version: Self.version) }

    /// An extractor with the built-in tables and the profile of a field.
    ///
    /// - Parameter version: what annotations name; another for every profile.
    public init(profile: Profile, version: String) {
        self.version = version
        labels = profile.labels
        pipeline = Pipeline.standard(profile: profile)
    }

    /// Finds everything in a text, which must be valid UTF-8.
    ///
    /// - Parameters:
    ///   - date: When it was written, in ISO 8601; `last year` is reckoned from it.
    ///   - title: Its title, whose year dates it where no date is given.
    public mutating func annotate(
        text: [UInt8], date: String? = nil, title: String? = nil
    ) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: text)
        document.written =
            date.flatMap { CalendarDate(iso: $0) } ?? title.flatMap { CalendarDate(title: $0) }
        pipeline.annotate(&document)
        return document
    }

    /// Writes a document's annotation as JSON, `winnow.annotation/1`.
    public mutating func annotation(
        of document: AnnotatedDocument, _ context: AnnotationContext
    ) -> [UInt8] {
        AnnotationWriter.annotation(
            of: document, statistics: counter.statistics(of: document), context,
            extractor: version, labels: labels, cityFacts: Gazetteer.world.facts)
    }

    /// Passes a text through the first stages only, so that a benchmark can time them alone.
    ///
    /// - Parameter after: told the end of each stage, by its index in `componentNames`.
    public mutating func annotate(
        text: [UInt8], stages: Int, after: (Int) -> Void
    ) -> AnnotatedDocument {
        var document = AnnotatedDocument(text: text)
        pipeline.annotate(&document, first: stages, after: after)
        return document
    }

    /// The stages that find something, in order.
    public var componentNames: [String] { pipeline.names }

    /// The stages that a text passes on its way to an annotation, in order: the components, then
    /// `statistics` and `writing`.
    public var stageNames: [String] { pipeline.names + ["statistics", "writing"] }

    /// Turns a text into an annotation, stage by stage, so that a benchmark can time each.
    ///
    /// - Parameter after: told the end of each stage, by its index in `stageNames`.
    public mutating func annotation(
        ofText text: [UInt8], _ context: AnnotationContext, after: (Int) -> Void
    ) -> [UInt8] {
        var document = AnnotatedDocument(text: text)
        pipeline.annotate(&document, after: after)
        let statistics = counter.statistics(of: document)
        after(pipeline.count)
        let annotation = AnnotationWriter.annotation(
            of: document, statistics: statistics, context, extractor: version, labels: labels,
            cityFacts: Gazetteer.world.facts)
        after(pipeline.count + 1)
        return annotation
    }
}
