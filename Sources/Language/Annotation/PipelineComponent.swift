/// One step of extraction: it reads what earlier steps assigned and assigns something more.
///
/// A component is made once per process and used for every document, from one thread.
protocol PipelineComponent {
    /// The name in benchmarks and in `by`.
    static var name: StaticString { get }

    /// Adds this step's findings.
    mutating func annotate(_ document: inout AnnotatedDocument)
}
