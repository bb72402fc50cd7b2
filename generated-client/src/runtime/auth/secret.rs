//! A text that must not be seen: it is sent, and never printed.

use std::fmt;
use std::sync::Arc;

/// A token, password or key.
///
/// `Debug` prints `Secret(***)`, and there is neither `Display` nor `Serialize`, so that a secret
/// does not get into a log by accident. [`Secret::expose`] is the one way to the text. A clone
/// shares the text and does not copy it.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}
