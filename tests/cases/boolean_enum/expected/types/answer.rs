//! `Answer`.

use serde::{Deserialize, Serialize};

use super::Yes;

/// Type of the schema `Answer`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The property `ok`.
    pub ok: Yes,
    /// The property `either`.
    pub either: bool,
}
