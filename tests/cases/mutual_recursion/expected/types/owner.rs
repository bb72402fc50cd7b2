//! `Owner`.

use serde::{Deserialize, Serialize};

use super::{Expression, Folder};

/// Type of the schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Owner {
    /// The property `home`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Box<Folder>>,
    /// The property `first`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Expression>,
}
