//! `Event`, `EventVariant1`, `EventVariant2` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Event`.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `EventVariant1`.
    Variant1(EventVariant1),
    /// The value as `EventVariant2`.
    Variant2(EventVariant2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.first_of(&["created", "removed"]) {
            Some("created") => node.decode().map(Self::Variant1),
            Some("removed") => node.decode().map(Self::Variant2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<EventVariant1> for Event {
    fn from(value: EventVariant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<EventVariant2> for Event {
    fn from(value: EventVariant2) -> Self {
        Self::Variant2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventVariant1 {
    /// The property `id`.
    pub id: i64,
    /// The property `created`.
    pub created: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EventVariant1 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, created: impl Into<String>) -> Self {
        Self {
            id,
            created: created.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for EventVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            created: object.required("created")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for EventVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("created", &self.created);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventVariant2 {
    /// The property `id`.
    pub id: i64,
    /// The property `removed`.
    pub removed: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EventVariant2 {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, removed: impl Into<String>) -> Self {
        Self {
            id,
            removed: removed.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for EventVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            removed: object.required("removed")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for EventVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("removed", &self.removed);
        object.rest(&self.additional);
    }
}

json::serde_for!(Event, EventVariant1, EventVariant2);
