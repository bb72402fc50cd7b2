//! `Small`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Small`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Small {
    /// The property `z`.
    pub z: bool,
}
