/// A document for many small readers: copying one of them costs one reference, not ten.
final class SharedDocument {
    let document: AnnotatedDocument

    init(_ document: AnnotatedDocument) { self.document = document }
}
