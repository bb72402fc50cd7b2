// @generated
//! `ListWrongResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWrongResponse {
    /// The property `rows`.
    pub rows: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListWrongResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            rows: object.optional("rows"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListWrongResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("rows", &self.rows);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListWrongResponse);
