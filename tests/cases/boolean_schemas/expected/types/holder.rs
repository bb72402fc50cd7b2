//! `Holder`.

use serde::{Deserialize, Serialize};

use super::Anything;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Holder {
    /// The property `any`.
    pub any: serde_json::Value,
    /// The property `empty`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub empty: Option<serde_json::Value>,
    /// The property `named`.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "crate::runtime::nullable::present"
    )]
    pub named: Option<Anything>,
    /// The property `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<serde_json::Value>>,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(any: serde_json::Value) -> Self {
        Self {
            any,
            empty: None,
            named: None,
            list: None,
        }
    }
}
