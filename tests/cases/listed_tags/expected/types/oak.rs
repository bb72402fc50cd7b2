// @generated
//! `Oak`.

use crate::runtime::{additional, json};
use super::TreeBaseType;

/// Type of the schema `Oak`.
#[derive(Debug, Clone, PartialEq)]
pub struct Oak {
    /// The property `type`.
    pub type_: TreeBaseType,
    /// The property `acorns`.
    pub acorns: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Oak {
    fn default() -> Self {
        Self {
            type_: TreeBaseType::Oak,
            acorns: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Oak {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `acorns`.
    pub fn acorns(mut self, value: i64) -> Self {
        self.acorns = Some(value);
        self
    }
}

impl json::Decode for Oak {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            acorns: object.optional("acorns"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Oak {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("acorns", &self.acorns);
        object.rest(&self.additional);
    }
}

json::serde_for!(Oak);
