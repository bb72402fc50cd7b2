// @generated
//! `Event`, `EventOpened`, `EventClosed` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Event`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `EventOpened`.
    ///
    /// Its `kind` is `opened`.
    Opened(EventOpened),
    /// The value as `EventClosed`.
    ///
    /// Its `kind` is `closed`.
    Closed(EventClosed),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("opened") => node.decode().map(Self::Opened),
            Some("closed") => node.decode().map(Self::Closed),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Opened(value) => out.value(value),
            Self::Closed(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<EventOpened> for Event {
    fn from(value: EventOpened) -> Self {
        Self::Opened(value)
    }
}

impl From<EventClosed> for Event {
    fn from(value: EventClosed) -> Self {
        Self::Closed(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventOpened {
    /// The property `kind`.
    pub kind: EventOpenedKind,
    /// The property `by`.
    pub by: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for EventOpened {
    fn default() -> Self {
        Self {
            kind: EventOpenedKind::Opened,
            by: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl EventOpened {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by`.
    pub fn by(mut self, value: impl Into<String>) -> Self {
        self.by = Some(value.into());
        self
    }
}

impl json::Decode for EventOpened {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            by: object.optional("by"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for EventOpened {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("by", &self.by);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct EventClosed {
    /// The property `kind`.
    pub kind: EventClosedKind,
    /// The property `at`.
    pub at: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for EventClosed {
    fn default() -> Self {
        Self {
            kind: EventClosedKind::Closed,
            at: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl EventClosed {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `at`.
    pub fn at(mut self, value: impl Into<String>) -> Self {
        self.at = Some(value.into());
        self
    }
}

impl json::Decode for EventClosed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            at: object.optional("at"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for EventClosed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("at", &self.at);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventClosedKind {
    /// `closed`
    Closed,
    /// A value that the description does not know.
    Other(String),
}

impl EventClosedKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for EventClosedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for EventClosedKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "closed" => Self::Closed,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for EventClosedKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for EventClosedKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventOpenedKind {
    /// `opened`
    Opened,
    /// A value that the description does not know.
    Other(String),
}

impl EventOpenedKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for EventOpenedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for EventOpenedKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "opened" => Self::Opened,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for EventOpenedKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for EventOpenedKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Event, EventOpened, EventClosed, EventClosedKind, EventOpenedKind);
