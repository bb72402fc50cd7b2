//! `TransientTokenContainer`.

use std::fmt;

use serde::Deserialize;

/// The container of a transient token.
#[derive(Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct TransientTokenContainer {
    /// Number of items in the container. Servers say 0 although there is a token.
    ///
    /// Example: `0`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub size: Option<i64>,
    /// The transient token.
    ///
    /// Example: `transient-6f0e1b1e-0000-4000-8000-000000000000`.
    pub token: String,
}

impl fmt::Debug for TransientTokenContainer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransientTokenContainer")
            .field("size", &self.size)
            .field("token", &format_args!("***"))
            .finish()
    }
}
