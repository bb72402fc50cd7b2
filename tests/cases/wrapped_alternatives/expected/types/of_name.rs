// @generated
//! `OfName`.

use crate::runtime::{additional, json};

/// Type of the schema `OfName`.
#[derive(Debug, Clone, PartialEq)]
pub struct OfName {
    /// The property `t`.
    pub t: String,
    /// The property `p`.
    pub p: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for OfName {
    fn default() -> Self {
        Self {
            t: "x".to_owned(),
            p: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl OfName {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p(mut self, value: impl Into<String>) -> Self {
        self.p = Some(value.into());
        self
    }
}

impl json::Decode for OfName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            p: object.optional("p"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OfName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("p", &self.p);
        object.rest(&self.additional);
    }
}

json::serde_for!(OfName);
