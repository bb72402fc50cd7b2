//! `Sloppy` and `SloppyOwner`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Sloppy`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sloppy {
    /// The property `count`.
    #[serde(deserialize_with = "crate::runtime::lenient::scalar")]
    pub count: i64,
    /// The property `ratio`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub ratio: Option<f64>,
    /// The property `flag`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_scalar"
    )]
    pub flag: Option<bool>,
    /// The property `tags`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_list"
    )]
    pub tags: Option<Vec<String>>,
    /// The property `owner`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::lenient::optional_object"
    )]
    pub owner: Option<SloppyOwner>,
}

impl Sloppy {
    /// A value with the required fields, and without any other.
    pub fn new(count: i64) -> Self {
        Self {
            count,
            ratio: None,
            flag: None,
            tags: None,
            owner: None,
        }
    }
}

/// Type of the property `owner`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct SloppyOwner {
    /// The property `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
