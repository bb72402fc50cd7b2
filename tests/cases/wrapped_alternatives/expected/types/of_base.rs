// @generated
//! `OfBase`.

use crate::runtime::{additional, json};

/// Type of the schema `OfBase`.
#[derive(Debug, Clone, PartialEq)]
pub struct OfBase {
    /// The property `t`.
    pub t: String,
    /// The property `q`.
    pub q: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for OfBase {
    fn default() -> Self {
        Self {
            t: "y".to_owned(),
            q: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl OfBase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `q`.
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

impl json::Decode for OfBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            q: object.optional("q"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OfBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("q", &self.q);
        object.rest(&self.additional);
    }
}

json::serde_for!(OfBase);
