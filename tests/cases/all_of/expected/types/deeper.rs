//! `Deeper`.

use serde::{Deserialize, Serialize};

use super::BaseKind;

/// Type of the schema `Deeper`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deeper {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    pub own: bool,
}
