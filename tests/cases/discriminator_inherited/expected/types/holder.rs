//! `Holder`.

use serde::{Deserialize, Serialize};

use super::Directory;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Holder {
    /// The property `manager`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manager: Option<Directory>,
}
