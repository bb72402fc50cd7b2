// @generated
//! `ListOffResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOffResponse {
    /// The property `rows`.
    pub rows: Option<Vec<String>>,
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListOffResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            rows: object.optional("rows"),
            next_cursor: object.optional("next_cursor"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListOffResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("rows", &self.rows);
        object.optional("next_cursor", &self.next_cursor);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListOffResponse);
