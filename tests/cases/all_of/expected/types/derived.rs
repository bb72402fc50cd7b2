//! `Derived`.

use serde::{Deserialize, Serialize};

use super::BaseKind;

/// A base with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<bool>,
}
