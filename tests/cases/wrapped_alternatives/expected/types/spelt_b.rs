// @generated
//! `SpeltB`.

use crate::runtime::{additional, json};

/// Type of the schema `SpeltB`.
#[derive(Debug, Clone, PartialEq)]
pub struct SpeltB {
    /// The property `type`.
    pub type_: String,
    /// The property `x`.
    pub x: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for SpeltB {
    fn default() -> Self {
        Self {
            type_: "b".to_owned(),
            x: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl SpeltB {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl json::Decode for SpeltB {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for SpeltB {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(SpeltB);
