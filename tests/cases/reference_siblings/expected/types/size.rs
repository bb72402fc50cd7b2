// @generated
//! `Size`.

use crate::runtime::{additional, json};

/// Type of the schema `Size`.
#[derive(Debug, Clone, PartialEq)]
pub struct Size {
    /// The property `bytes`.
    pub bytes: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Size {
    /// A value with all of its fields.
    pub fn new(bytes: i64) -> Self {
        Self {
            bytes,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `bytes`.
    pub fn bytes(mut self, value: i64) -> Self {
        self.bytes = value;
        self
    }
}

impl json::Decode for Size {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            bytes: object.required("bytes")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Size {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("bytes", &self.bytes);
        object.rest(&self.additional);
    }
}

json::serde_for!(Size);
