// @generated
//! `MixedA`.

use crate::runtime::{additional, json};

/// Type of the schema `MixedA`.
#[derive(Debug, Clone, PartialEq)]
pub struct MixedA {
    /// The property `t`.
    pub t: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MixedA {
    /// A value with all of its fields.
    pub fn new(t: i64) -> Self {
        Self {
            t,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: i64) -> Self {
        self.t = value;
        self
    }
}

impl json::Decode for MixedA {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MixedA {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

json::serde_for!(MixedA);
