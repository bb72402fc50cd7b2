// @generated
//! `LoudEvent`.

use crate::runtime::{additional, json};

/// Type of the schema `LoudEvent`.
#[derive(Debug, Clone, PartialEq)]
pub struct LoudEvent {
    /// The property `type`.
    pub type_: Option<String>,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `volume`.
    pub volume: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for LoudEvent {
    fn default() -> Self {
        Self {
            type_: Some("LoudEvent".to_owned()),
            id: None,
            volume: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl LoudEvent {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `volume`.
    pub fn volume(mut self, value: i64) -> Self {
        self.volume = Some(value);
        self
    }
}

impl json::Decode for LoudEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            volume: object.optional("volume"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LoudEvent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("id", &self.id);
        object.optional("volume", &self.volume);
        object.rest(&self.additional);
    }
}

json::serde_for!(LoudEvent);
