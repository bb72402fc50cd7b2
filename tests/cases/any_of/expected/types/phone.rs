//! `Phone`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Phone`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phone {
    /// The property `phone`.
    pub phone: String,
}
