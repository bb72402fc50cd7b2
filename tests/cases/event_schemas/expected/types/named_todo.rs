// @generated
//! `NamedTodo` and `NamedTodoEvent`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// Type of the schema `NamedTodo`.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedTodo {
    /// The property `event`.
    pub event: NamedTodoEvent,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl NamedTodo {
    /// A value with the required fields, and without any other.
    pub fn new(data: Todo) -> Self {
        Self {
            event: NamedTodoEvent::Todo,
            data,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `data`.
    pub fn data(mut self, value: Todo) -> Self {
        self.data = value;
        self
    }
}

impl json::Decode for NamedTodo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("event", <NamedTodoEvent as json::Decode>::fits),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NamedTodo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamedTodoEvent {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl NamedTodoEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NamedTodoEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NamedTodoEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for NamedTodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["todo"])
    }
}

impl json::Encode for NamedTodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(NamedTodo, NamedTodoEvent);
