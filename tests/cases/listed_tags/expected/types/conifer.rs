// @generated
//! `Conifer`.

use crate::runtime::{additional, json};
use super::TreeBaseType;

/// Type of the schema `Conifer`.
#[derive(Debug, Clone, PartialEq)]
pub struct Conifer {
    /// The property `type`.
    pub type_: TreeBaseType,
    /// The property `cones`.
    pub cones: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Conifer {
    /// A value with the required fields, and without any other.
    pub fn new(type_: TreeBaseType) -> Self {
        Self {
            type_,
            cones: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: TreeBaseType) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `cones`.
    pub fn cones(mut self, value: i64) -> Self {
        self.cones = Some(value);
        self
    }
}

impl json::Decode for Conifer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            cones: object.optional("cones"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Conifer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("cones", &self.cones);
        object.rest(&self.additional);
    }
}

json::serde_for!(Conifer);
