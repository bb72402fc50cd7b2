// @generated
//! `Card`.

use crate::runtime::{additional, json};

/// Type of the schema `Card`.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The property `method`.
    pub method: String,
    /// The property `number`.
    pub number: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Card {
    fn default() -> Self {
        Self {
            method: "CARD".to_owned(),
            number: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Card {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `number`.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}

impl json::Decode for Card {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            method: object.required("method")?,
            number: object.optional("number"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Card {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("method", &self.method);
        object.optional("number", &self.number);
        object.rest(&self.additional);
    }
}

json::serde_for!(Card);
