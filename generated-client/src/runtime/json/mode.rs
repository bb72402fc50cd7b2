//! How strictly a document is taken.

/// How strictly a document is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Mode {
    /// Every value must be of the kind that its type asks for.
    Strict,
    /// Values that can be meant for nothing else are taken, and told.
    Answer,
    /// All scalars are texts, as in a header.
    Texts,
}
