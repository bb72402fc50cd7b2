//! `Zoo`.

use serde::{Deserialize, Serialize};

use super::Animal;

/// Type of the schema `Zoo`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Zoo {
    /// The property `animals`.
    pub animals: Vec<Animal>,
}
