// @generated
//! `Cash`.

use crate::runtime::{additional, json};

/// Type of the schema `Cash`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cash {
    /// The property `method`.
    pub method: String,
    /// The property `till`.
    pub till: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Cash {
    fn default() -> Self {
        Self {
            method: "CASH".to_owned(),
            till: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Cash {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `till`.
    pub fn till(mut self, value: impl Into<String>) -> Self {
        self.till = Some(value.into());
        self
    }
}

impl json::Decode for Cash {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            method: object.required("method")?,
            till: object.optional("till"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Cash {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("method", &self.method);
        object.optional("till", &self.till);
        object.rest(&self.additional);
    }
}

json::serde_for!(Cash);
