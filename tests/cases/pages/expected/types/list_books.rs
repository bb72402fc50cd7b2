// @generated
//! `ListBooksResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBooksResponse {
    /// The property `books`.
    pub books: Vec<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListBooksResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            books: object.required("books")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListBooksResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("books", &self.books);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListBooksResponse);
