// @generated
//! `TodoOrText`, `TodoOrTextText`, `TodoOrTextTextEvent` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::NamedTodo;

/// Type of the schema `TodoOrText`.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
pub enum TodoOrText {
    /// The value as `NamedTodo`.
    ///
    /// Its `event` is `todo`.
    NamedTodo(NamedTodo),
    /// The value as `TodoOrTextText`.
    ///
    /// Its `event` is `text`.
    Text(TodoOrTextText),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TodoOrText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("todo") => node.decode().map(Self::NamedTodo),
            Some("text") => node.decode().map(Self::Text),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for TodoOrText {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::NamedTodo(value) => out.value(value),
            Self::Text(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NamedTodo> for TodoOrText {
    fn from(value: NamedTodo) -> Self {
        Self::NamedTodo(value)
    }
}

impl From<TodoOrTextText> for TodoOrText {
    fn from(value: TodoOrTextText) -> Self {
        Self::Text(value)
    }
}

/// Text.
#[derive(Debug, Clone, PartialEq)]
pub struct TodoOrTextText {
    /// The property `event`.
    pub event: TodoOrTextTextEvent,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TodoOrTextText {
    /// A value with the required fields, and without any other.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: TodoOrTextTextEvent::Text,
            data: data.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = value.into();
        self
    }
}

impl json::Decode for TodoOrTextText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for TodoOrTextText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TodoOrTextTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl TodoOrTextTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for TodoOrTextTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for TodoOrTextTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for TodoOrTextTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for TodoOrTextTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(TodoOrText, TodoOrTextText, TodoOrTextTextEvent);
