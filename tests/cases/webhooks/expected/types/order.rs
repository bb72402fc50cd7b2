// @generated
//! `Order`.

use crate::runtime::{additional, json};

/// Type of the schema `Order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `id`.
    pub id: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Order {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Order {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Order);
