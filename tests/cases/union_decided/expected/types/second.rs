// @generated
//! `Second`.

use crate::runtime::{additional, json};

/// Type of the schema `Second`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Second {
    /// The property `kind`.
    pub kind: Option<i64>,
    /// The property `b`.
    pub b: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Second {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
}

impl json::Decode for Second {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            b: object.optional("b"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Second {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("b", &self.b);
        object.rest(&self.additional);
    }
}

json::serde_for!(Second);
