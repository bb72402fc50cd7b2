// @generated
//! `C`.

use crate::runtime::{additional, json};

/// Type of the schema `C`.
#[derive(Debug, Clone, PartialEq)]
pub struct C {
    /// The property `k`.
    pub k: String,
    /// The property `x`.
    pub x: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for C {
    fn default() -> Self {
        Self {
            k: "c".to_owned(),
            x: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl C {
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

impl json::Decode for C {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.required("k")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for C {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("k", &self.k);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(C);
