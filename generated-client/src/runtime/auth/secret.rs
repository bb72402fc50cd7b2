//! A text that must not be seen: it is sent, and never printed.

use std::fmt;
use std::sync::Arc;

use zeroize::{ZeroizeOnDrop, Zeroizing};

/// A token, password or key.
///
/// `Debug` prints `Secret(***)`, and there is neither `Display` nor `Serialize`, so that a secret
/// does not get into a log by accident. [`Secret::expose`] is the one way to the text. A clone
/// shares the text and does not copy it.
///
/// When the last clone is dropped, its memory is overwritten with zeros, so that no dump of memory and
/// no other part of the program finds it there. That holds for the text that was given as a `String`,
/// which is taken over and not copied, and for whatever this crate keeps of it. It does not hold for
/// the headers and the bytes that are handed to the HTTP client, which go as they came.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<Zeroizing<String>>);

impl ZeroizeOnDrop for Secret {}

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Arc::new(Zeroizing::new(text)))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}
