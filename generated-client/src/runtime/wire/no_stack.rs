//! What stands where a crate has no HTTP stack of its own: nothing to set, and nothing to send with.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use super::transport::Transport;

/// Settings of the stack that a client has unless it is given one: there is none.
#[derive(Debug, Default)]
pub struct Settings {}

/// Why there is no stack: the words, and what lies below.
pub type Unbuilt = (&'static str, Option<Box<dyn Error + Send + Sync>>);

impl Settings {
    /// Whether somebody has set something.
    #[must_use]
    pub fn is_set(&self) -> bool {
        false
    }

    /// The stack, and how long it may take to connect.
    ///
    /// # Errors
    /// There is none.
    pub fn build(self) -> Result<(Arc<dyn Transport>, Option<Duration>), Unbuilt> {
        Err((
            "there is no HTTP stack: give one with `transport`, or turn on the crate's feature `reqwest`",
            None,
        ))
    }
}

/// A stack for those who were given none.
///
/// # Errors
/// There is none.
pub fn spare() -> Result<Arc<dyn Transport>, Unbuilt> {
    Settings {}.build().map(|(transport, _)| transport)
}
