// @generated
//! `Answer`.

use crate::runtime::{additional, json};
use super::Yes;

/// Type of the schema `Answer`.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The property `ok`.
    pub ok: Yes,
    /// The property `either`.
    pub either: bool,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Answer {
    /// A value with the required fields, and without any other.
    pub fn new(either: bool) -> Self {
        Self {
            ok: Yes::True,
            either,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `either`.
    pub fn either(mut self, value: bool) -> Self {
        self.either = value;
        self
    }
}

impl json::Decode for Answer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            ok: object.required("ok")?,
            either: object.required("either")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Answer {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("ok", &self.ok);
        object.member("either", &self.either);
        object.rest(&self.additional);
    }
}

json::serde_for!(Answer);
