// @generated
//! `Event`, `EventCreated`, `EventRemoved` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Event`.
///
/// Decided by which of `created` and `removed` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `EventCreated`.
    ///
    /// It has `created`.
    Created(EventCreated),
    /// The value as `EventRemoved`.
    ///
    /// It has `removed`.
    Removed(EventRemoved),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("created"), json::Sign::member("removed")],
            &[<EventCreated as json::Decode>::fits, <EventRemoved as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::Created),
            Some(1) => node.decode().map(Self::Removed),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Created(value) => out.value(value),
            Self::Removed(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<EventCreated> for Event {
    fn from(value: EventCreated) -> Self {
        Self::Created(value)
    }
}

impl From<EventRemoved> for Event {
    fn from(value: EventRemoved) -> Self {
        Self::Removed(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventCreated {
    /// The property `id`.
    pub id: i64,
    /// The property `created`.
    pub created: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EventCreated {
    /// A value with all of its fields.
    pub fn new(id: i64, created: impl Into<String>) -> Self {
        Self {
            id,
            created: created.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `created`.
    pub fn created(mut self, value: impl Into<String>) -> Self {
        self.created = value.into();
        self
    }
}

impl json::Decode for EventCreated {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            created: object.required("created")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::required("created", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for EventCreated {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("created", &self.created);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventRemoved {
    /// The property `id`.
    pub id: i64,
    /// The property `removed`.
    pub removed: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl EventRemoved {
    /// A value with all of its fields.
    pub fn new(id: i64, removed: impl Into<String>) -> Self {
        Self {
            id,
            removed: removed.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `removed`.
    pub fn removed(mut self, value: impl Into<String>) -> Self {
        self.removed = value.into();
        self
    }
}

impl json::Decode for EventRemoved {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            removed: object.required("removed")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::required("removed", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for EventRemoved {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("removed", &self.removed);
        object.rest(&self.additional);
    }
}

json::serde_for!(Event, EventCreated, EventRemoved);
