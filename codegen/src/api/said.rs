//! Names that the document itself gives things in code.

/// A name in code, by an extension.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// The extension that says it.
    pub key: &'static str,
    /// The name.
    pub name: String,
}
