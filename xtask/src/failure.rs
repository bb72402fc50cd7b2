//! Why a command ends with exit code 1.

use std::fmt;

/// Why a command did not do what it was asked to do, in words for its user.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// What the user is told.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
