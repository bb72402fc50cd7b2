// @generated
//! `N2fa`.

use crate::runtime::{additional, json};

/// Type of the schema `2fa`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct N2fa {
    /// The property `code`.
    pub code: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl N2fa {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl json::Decode for N2fa {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            code: object.optional("code"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for N2fa {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("code", &self.code);
        object.rest(&self.additional);
    }
}

json::serde_for!(N2fa);
