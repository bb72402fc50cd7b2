//! `Node`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Type of the schema `Node`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Node {
    /// The property `value`.
    pub value: i64,
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
    /// The property `children`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Node>>,
    /// The property `named`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Node>>,
}

impl Node {
    /// A value with the required fields, and without any other.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            next: None,
            children: None,
            named: None,
        }
    }
}
