//! `Holder`.

use serde::{Deserialize, Serialize};

use super::{Choice, Leaf, Name};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// The property `required`.
    pub required: Option<Choice>,
    /// The property `name`.
    pub name: Option<Name>,
    /// The property `optional`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::absent_or_null"
    )]
    pub optional: Option<Option<Leaf>>,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(required: Option<Choice>, name: Option<Name>) -> Self {
        Self {
            required,
            name,
            optional: None,
        }
    }
}
