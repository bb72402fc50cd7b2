// @generated
//! `Late`.

use crate::runtime::{additional, json};
use super::Shift;

/// Type of the schema `Late`.
#[derive(Debug, Clone, PartialEq)]
pub struct Late {
    /// The property `shift`.
    pub shift: Shift,
    /// The property `supper`.
    pub supper: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Late {
    fn default() -> Self {
        Self {
            shift: Shift::Late,
            supper: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Late {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `supper`.
    pub fn supper(mut self, value: bool) -> Self {
        self.supper = Some(value);
        self
    }
}

impl json::Decode for Late {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            shift: object.required("shift")?,
            supper: object.optional("supper"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Late {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("shift", &self.shift);
        object.optional("supper", &self.supper);
        object.rest(&self.additional);
    }
}

json::serde_for!(Late);
