// @generated
//! `First`.

use crate::runtime::{additional, json};

/// Type of the schema `First`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct First {
    /// The property `kind`.
    pub kind: Option<i64>,
    /// The property `a`.
    pub a: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl First {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: i64) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

impl json::Decode for First {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            a: object.optional("a"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for First {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("a", &self.a);
        object.rest(&self.additional);
    }
}

json::serde_for!(First);
