//! `Holder`.

use serde::{Deserialize, Serialize};

use super::{Perhaps, Setting};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// The property `setting`.
    pub setting: Setting,
    /// The property `perhaps`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub perhaps: Option<Option<Perhaps>>,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(setting: Setting) -> Self {
        Self { setting, perhaps: None }
    }
}
