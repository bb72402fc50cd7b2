// @generated
//! `Named`.

use crate::runtime::{additional, json};

/// Type of the schema `Named`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Named {
    /// The property `name`.
    pub name: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Named {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for Named {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Named {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Named);
