//! Why a document does not fit a type: a place and kinds, never values.

use std::borrow::Cow;
use std::fmt;

/// Why a value does not fit its type. It tells kinds ("expected an integer, found a string") and no
/// value of the document, because that may be a secret.
pub struct Misfit(Box<Parts>);

struct Parts {
    /// The node of the document.
    at: u32,
    message: Cow<'static, str>,
}

impl Misfit {
    pub(super) fn new(at: u32, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Parts {
            at,
            message: message.into(),
        }))
    }

    pub(super) fn at(&self) -> u32 {
        self.0.at
    }

    /// What was expected, and what kind of value was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Debug for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Misfit {}
