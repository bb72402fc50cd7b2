// @generated
//! `Event` and `EventBase`.

use crate::runtime::{additional, json};
use super::{LoudEvent, PlainEvent};

/// Type of the schema `Event`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `PlainEvent`.
    ///
    /// Its `type` is `PlainEvent`.
    ///
    /// A value with another `type`, or without one, is this one too, if it has what is required here.
    PlainEvent(PlainEvent),
    /// The value as `LoudEvent`.
    ///
    /// Its `type` is `LoudEvent`.
    LoudEvent(LoudEvent),
    /// The value as `EventBase`.
    ///
    /// Its `type` is `Event`.
    Event(EventBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("PlainEvent") => node.decode().map(Self::PlainEvent),
            Some("LoudEvent") => node.decode().map(Self::LoudEvent),
            Some("Event") => node.decode().map(Self::Event),
            _ if node.looks_like::<PlainEvent>() => node.decode().map(Self::PlainEvent),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::PlainEvent(value) => out.value(value),
            Self::LoudEvent(value) => out.tagged("type", "LoudEvent", value),
            Self::Event(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<PlainEvent> for Event {
    fn from(value: PlainEvent) -> Self {
        Self::PlainEvent(value)
    }
}

impl From<LoudEvent> for Event {
    fn from(value: LoudEvent) -> Self {
        Self::LoudEvent(value)
    }
}

impl From<EventBase> for Event {
    fn from(value: EventBase) -> Self {
        Self::Event(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventBase {
    /// The property `type`.
    pub type_: Option<String>,
    /// The property `id`.
    pub id: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EventBase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for EventBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            id: object.optional("id"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for EventBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Event, EventBase);
