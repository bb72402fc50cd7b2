// @generated
//! `B`.

use crate::runtime::{additional, json};

/// Type of the schema `B`.
#[derive(Debug, Clone, PartialEq)]
pub struct B {
    /// The property `k`.
    pub k: String,
    /// The property `x`.
    pub x: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl B {
    /// A value with the required fields, and without any other.
    pub fn new(k: impl Into<String>) -> Self {
        Self {
            k: k.into(),
            x: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `k`.
    pub fn k(mut self, value: impl Into<String>) -> Self {
        self.k = value.into();
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl json::Decode for B {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.required("k")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for B {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("k", &self.k);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(B);
