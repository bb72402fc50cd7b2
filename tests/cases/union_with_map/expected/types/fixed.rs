//! `Fixed`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Fixed`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fixed {
    /// The property `count`.
    pub count: i64,
}
