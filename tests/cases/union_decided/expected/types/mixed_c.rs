// @generated
//! `MixedC`.

use crate::runtime::{additional, json};

/// Type of the schema `MixedC`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MixedC {
    /// The property `c`.
    pub c: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MixedC {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `c`.
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}

impl json::Decode for MixedC {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            c: object.optional("c"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MixedC {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("c", &self.c);
        object.rest(&self.additional);
    }
}

json::serde_for!(MixedC);
