//! `Tree`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::TreeNode;

/// Type of the schema `Tree`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Tree {
    /// The property `root`.
    pub root: TreeNode,
    /// The property `again`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<TreeNode>,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Tree {
    /// A value with the required fields, and without any other.
    pub fn new(root: TreeNode) -> Self {
        Self {
            root,
            again: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Tree {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
