//! `Entry`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Entry`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The property `phone`.
    pub phone: String,
}
