// @generated
//! `Ticket`.

use crate::runtime::{additional, json};

/// Type of the schema `Ticket`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// The property `ticket`.
    pub ticket: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Ticket {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            ticket: object.required("ticket")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Ticket {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("ticket", &self.ticket);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ticket);
