// @generated
//! `Report`.

use crate::runtime::{additional, json};

/// Type of the schema `Report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The property `lines`.
    pub lines: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Report {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            lines: object.required("lines")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Report {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("lines", &self.lines);
        object.rest(&self.additional);
    }
}

json::serde_for!(Report);
