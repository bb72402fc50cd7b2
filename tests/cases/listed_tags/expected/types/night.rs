// @generated
//! `Night`.

use crate::runtime::{additional, json};
use super::Shift;

/// Type of the schema `Night`.
#[derive(Debug, Clone, PartialEq)]
pub struct Night {
    /// The property `shift`.
    pub shift: Shift,
    /// The property `lamp`.
    pub lamp: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Night {
    /// A value with the required fields, and without any other.
    pub fn new(shift: Shift) -> Self {
        Self {
            shift,
            lamp: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `shift`.
    pub fn shift(mut self, value: Shift) -> Self {
        self.shift = value;
        self
    }

    /// Sets `lamp`.
    pub fn lamp(mut self, value: bool) -> Self {
        self.lamp = Some(value);
        self
    }
}

impl json::Decode for Night {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            shift: object.required("shift")?,
            lamp: object.optional("lamp"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Night {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("shift", &self.shift);
        object.optional("lamp", &self.lamp);
        object.rest(&self.additional);
    }
}

json::serde_for!(Night);
