// @generated
//! `AnyEvent`.

use crate::runtime::{additional, json};

/// Type of the schema `AnyEvent`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnyEvent {
    /// The property `event`.
    pub event: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AnyEvent {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event`.
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `retry`.
    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }

    /// Sets `data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
}

impl json::Decode for AnyEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.optional("event"),
            id: object.optional("id"),
            retry: object.optional("retry"),
            data: object.optional("data"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for AnyEvent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.optional("data", &self.data);
        object.rest(&self.additional);
    }
}

json::serde_for!(AnyEvent);
