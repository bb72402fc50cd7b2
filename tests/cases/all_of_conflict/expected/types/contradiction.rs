// @generated
//! `Contradiction`.

use crate::runtime::{additional, json};

/// Type of the schema `Contradiction`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Contradiction {
    /// The property `value`.
    pub value: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Contradiction {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Decode for Contradiction {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.optional("value"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Contradiction {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.rest(&self.additional);
    }
}

json::serde_for!(Contradiction);
