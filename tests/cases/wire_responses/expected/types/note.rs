// @generated
//! `Note`.

use crate::runtime::{additional, json};

/// Type of the schema `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `text`.
    pub text: String,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Note {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            text: object.required("text")?,
            tags: object.optional("tags"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Note {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("text", &self.text);
        object.optional("tags", &self.tags);
        object.rest(&self.additional);
    }
}

json::serde_for!(Note);
