//! `Holder`.

use serde::{Deserialize, Serialize};

use super::Base;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Holder {
    /// Words of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Base>,
}
