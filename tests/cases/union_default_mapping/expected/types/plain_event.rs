// @generated
//! `PlainEvent`.

use crate::runtime::{additional, json};

/// Type of the schema `PlainEvent`.
#[derive(Debug, Clone, PartialEq)]
pub struct PlainEvent {
    /// The property `type`.
    pub type_: Option<String>,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for PlainEvent {
    fn default() -> Self {
        Self {
            type_: Some("PlainEvent".to_owned()),
            id: None,
            text: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl PlainEvent {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl json::Decode for PlainEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            text: object.optional("text"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("type", <String as json::Decode>::fits),
                json::Known::optional("id", <i64 as json::Decode>::fits),
                json::Known::optional("text", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for PlainEvent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("id", &self.id);
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(PlainEvent);
