//! `Pet`.

use serde::Deserialize;

use super::Kind;

/// Type of the schema `pet`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "full", derive(serde::Serialize))]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `parent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Pet>>,
    /// The property `kind`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
}
