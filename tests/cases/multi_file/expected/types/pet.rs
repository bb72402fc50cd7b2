// @generated
//! `Pet`.

use crate::runtime::{additional, json};
use super::Kind;

/// Type of the schema `pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `name`.
    pub name: String,
    /// The property `parent`.
    pub parent: Option<Box<Pet>>,
    /// The property `kind`.
    pub kind: Option<Kind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Pet {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            parent: object.optional("parent"),
            kind: object.optional("kind"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Pet {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("parent", &self.parent);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Pet);
