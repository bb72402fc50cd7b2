// @generated
//! `Apart`, `ApartTodo`, `ApartTodoEvent` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Apart`.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
pub enum Apart {
    /// The value as `ApartTodo`.
    ///
    /// Its `event` is `todo`.
    Todo(ApartTodo),
    /// The value as `ApartText`.
    ///
    /// Its `event` is `text`.
    Text(ApartText),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Apart {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("todo") => node.decode().map(Self::Todo),
            Some("text") => node.decode().map(Self::Text),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Apart {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Todo(value) => out.value(value),
            Self::Text(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ApartTodo> for Apart {
    fn from(value: ApartTodo) -> Self {
        Self::Todo(value)
    }
}

impl From<ApartText> for Apart {
    fn from(value: ApartText) -> Self {
        Self::Text(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ApartTodo {
    /// The property `event`.
    pub event: ApartTodoEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ApartTodo {
    /// A value with the required fields, and without any other.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: ApartTodoEvent::Todo,
            id: None,
            retry: None,
            data: data.into(),
            additional: additional::Undeclared::default(),
        }
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
        self.data = value.into();
        self
    }
}

impl json::Decode for ApartTodo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            retry: object.optional("retry"),
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ApartTodo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApartTodoEvent {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl ApartTodoEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ApartTodoEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ApartTodoEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ApartTodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ApartTodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ApartText {
    /// The property `event`.
    pub event: ApartTextEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ApartText {
    /// A value with the required fields, and without any other.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: ApartTextEvent::Text,
            id: None,
            retry: None,
            data: data.into(),
            additional: additional::Undeclared::default(),
        }
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
        self.data = value.into();
        self
    }
}

impl json::Decode for ApartText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            retry: object.optional("retry"),
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ApartText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApartTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl ApartTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ApartTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ApartTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ApartTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ApartTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Apart, ApartTodo, ApartTodoEvent, ApartText, ApartTextEvent);
