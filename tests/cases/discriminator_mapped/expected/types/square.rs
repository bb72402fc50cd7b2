//! `Square`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Square`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Square {
    /// The property `side`.
    pub side: f64,
}
