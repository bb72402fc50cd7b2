// @generated
//! `OfParts`.

use crate::runtime::{additional, json};

/// Type of the schema `OfParts`.
#[derive(Debug, Clone, PartialEq)]
pub struct OfParts {
    /// The property `t`.
    pub t: String,
    /// The property `r`.
    pub r: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for OfParts {
    fn default() -> Self {
        Self {
            t: "z".to_owned(),
            r: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl OfParts {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `r`.
    pub fn r(mut self, value: impl Into<String>) -> Self {
        self.r = Some(value.into());
        self
    }
}

impl json::Decode for OfParts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            r: object.optional("r"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OfParts {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("r", &self.r);
        object.rest(&self.additional);
    }
}

json::serde_for!(OfParts);
