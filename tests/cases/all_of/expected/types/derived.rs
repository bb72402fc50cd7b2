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

impl Derived {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own: None,
        }
    }
}
