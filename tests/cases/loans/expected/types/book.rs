// @generated
//! `Book`.

use crate::runtime::{additional, json};

/// Type of the schema `Book`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The property `id`.
    pub id: String,
    /// The property `title`.
    pub title: String,
    /// The property `copies`.
    pub copies: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Book {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            title: object.required("title")?,
            copies: object.optional("copies"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Book {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("title", &self.title);
        object.optional("copies", &self.copies);
        object.rest(&self.additional);
    }
}

json::serde_for!(Book);
