// @generated
//! `Received`.

use crate::runtime::{additional, json};

/// Type of the schema `Received`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The property `id`.
    pub id: i64,
    /// The property `password`.
    pub password: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Received {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            password: object.optional("password"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Received {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("password", &self.password);
        object.rest(&self.additional);
    }
}

json::serde_for!(Received);
