// @generated
//! `Early`.

use crate::runtime::{additional, json};
use super::Shift;

/// Type of the schema `Early`.
#[derive(Debug, Clone, PartialEq)]
pub struct Early {
    /// The property `shift`.
    pub shift: Shift,
    /// The property `coffee`.
    pub coffee: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Early {
    fn default() -> Self {
        Self {
            shift: Shift::Early,
            coffee: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Early {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `coffee`.
    pub fn coffee(mut self, value: bool) -> Self {
        self.coffee = Some(value);
        self
    }
}

impl json::Decode for Early {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            shift: object.required("shift")?,
            coffee: object.optional("coffee"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Early {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("shift", &self.shift);
        object.optional("coffee", &self.coffee);
        object.rest(&self.additional);
    }
}

json::serde_for!(Early);
