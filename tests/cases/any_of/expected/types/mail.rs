//! `Mail`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Mail`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// The property `mail`.
    pub mail: String,
}
