// @generated
//! `Owner`.

use crate::runtime::{additional, json};

/// Type of the schema `Owner`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Owner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Owner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Owner);
