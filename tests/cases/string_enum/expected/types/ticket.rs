// @generated
//! `Ticket`.

use crate::runtime::{additional, json};
use super::Status;

/// Type of the schema `Ticket`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket {
    /// The property `status`.
    pub status: Status,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Ticket {
    /// A value with all of its fields.
    pub fn new(status: Status) -> Self {
        Self {
            status,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, value: Status) -> Self {
        self.status = value;
        self
    }
}

impl json::Decode for Ticket {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            status: object.required("status")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Ticket {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("status", &self.status);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ticket);
