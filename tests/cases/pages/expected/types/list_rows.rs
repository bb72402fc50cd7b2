// @generated
//! `ListRowsResponse`.

use crate::runtime::{additional, json};

/// The body of an answer of status 200.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRowsResponse {
    /// The property `rows`.
    pub rows: Vec<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ListRowsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            rows: object.required("rows")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ListRowsResponse {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("rows", &self.rows);
        object.rest(&self.additional);
    }
}

json::serde_for!(ListRowsResponse);
