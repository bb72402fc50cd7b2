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

impl Oak {
    /// A value with the required fields, and without any other.
    pub fn new(type_: TreeBaseType) -> Self {
        Self {
            type_,
            acorns: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: TreeBaseType) -> Self {
        self.type_ = value;
        self
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
            acorns: object.optional("acorns")?,
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
