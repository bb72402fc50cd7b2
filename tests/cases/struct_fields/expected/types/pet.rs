//! `Pet`.

use serde::{Deserialize, Serialize};

/// An animal that somebody keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pet {
    /// The property `id`.
    pub id: i64,
    /// What it answers to.
    ///
    /// Constraints: at most 20 characters.
    pub name: String,
    /// The property `weight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// The property `isTame`.
    #[serde(rename = "isTame", skip_serializing_if = "Option::is_none")]
    pub is_tame: Option<bool>,
}

impl Pet {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            weight: None,
            is_tame: None,
        }
    }
}
