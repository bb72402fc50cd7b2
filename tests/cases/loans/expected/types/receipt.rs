// @generated
//! `Receipt`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Receipt`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// The property `number`.
    pub number: i64,
    /// The property `due`.
    pub due: Option<formats::Date>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Receipt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            number: object.required("number")?,
            due: object.optional("due"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Receipt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("number", &self.number);
        object.optional("due", &self.due);
        object.rest(&self.additional);
    }
}

json::serde_for!(Receipt);
