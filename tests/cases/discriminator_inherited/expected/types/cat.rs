//! `Cat`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Cat`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cat {
    /// The property `type`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `lives`.
    pub lives: i64,
}
