//! `TreeNode`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;

/// Type of the schema `Tree_node`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct TreeNode {
    /// The property `value`.
    pub value: i64,
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<TreeNode>>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl TreeNode {
    /// A value with the required fields, and without any other.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            next: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for TreeNode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for TreeNode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
