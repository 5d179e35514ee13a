/// A name of the model with how likely it is right.
struct TaggedName {
    var span: NameSpan
    /// 0…1.
    var confidence: Float
}
