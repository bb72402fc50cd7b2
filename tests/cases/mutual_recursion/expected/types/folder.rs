//! `Folder`.

use serde::{Deserialize, Serialize};

use super::Owner;

/// Type of the schema `Folder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Folder {
    /// The property `owner`.
    pub owner: Owner,
}
