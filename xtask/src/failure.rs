//! Why a command ends with exit code 1.

use std::fmt;

use crate::paths;

/// Why a command did not do what it was asked to do, in words for its user. Passwords in URLs are
/// masked, wherever the words came from.
pub struct Failure(Vec<Reason>);

/// One of the reasons.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    /// A stable name for this kind of failure.
    pub code: &'static str,
    /// What the user is told.
    pub message: String,
}

impl Failure {
    /// What the user is told.
    pub fn new(message: impl Into<String>) -> Self {
        Self::coded("failed", message)
    }

    /// The same, with a name for this kind of failure that programs can rely on.
    pub fn coded(code: &'static str, message: impl Into<String>) -> Self {
        let message = paths::masked_in(&message.into());
        Self(vec![Reason { code, message }])
    }

    /// All of several failures, as one.
    pub fn all(failures: impl IntoIterator<Item = Self>) -> Self {
        Self(failures.into_iter().flat_map(|one| one.0).collect())
    }

    /// The same with more to say about it.
    #[must_use]
    pub fn and(mut self, more: &str) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.message.push_str(more);
        }
        self
    }

    /// Every reason.
    pub fn reasons(&self) -> &[Reason] {
        &self.0
    }
}

/// As it is for people: what `main` returns is shown by this, in a `build.rs` too.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, reason) in self.0.iter().enumerate() {
            if at > 0 {
                f.write_str("\nerror: ")?;
            }
            f.write_str(&reason.message)?;
        }
        Ok(())
    }
}
