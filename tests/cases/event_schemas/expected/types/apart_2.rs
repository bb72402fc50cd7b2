// @generated
//! `ApartResponse`, `ApartResponseTodo`, `ApartResponseText` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ApartResponse {
    /// The value as `ApartResponseTodo`.
    ///
    /// Its `event` is `todo`.
    Todo(ApartResponseTodo),
    /// The value as `ApartResponseText`.
    ///
    /// Its `event` is `text`.
    Text(ApartResponseText),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ApartResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("todo") => node.decode().map(Self::Todo),
            Some("text") => node.decode().map(Self::Text),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <ApartResponseTodo as json::Decode>::fits,
                <ApartResponseText as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for ApartResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Todo(value) => out.value(value),
            Self::Text(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ApartResponseTodo> for ApartResponse {
    fn from(value: ApartResponseTodo) -> Self {
        Self::Todo(value)
    }
}

impl From<ApartResponseText> for ApartResponse {
    fn from(value: ApartResponseText) -> Self {
        Self::Text(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApartResponseTodo {
    /// The property `event`.
    pub event: ApartResponseTodoEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ApartResponseTodo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            retry: object.optional("retry"),
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <ApartResponseTodoEvent as json::Decode>::fits,
                ),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ApartResponseTodo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApartResponseText {
    /// The property `event`.
    pub event: ApartResponseTextEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ApartResponseText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            id: object.optional("id"),
            retry: object.optional("retry"),
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <ApartResponseTextEvent as json::Decode>::fits,
                ),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ApartResponseText {
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
#[non_exhaustive]
pub enum ApartResponseTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl ApartResponseTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ApartResponseTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ApartResponseTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ApartResponseTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["text"])
    }
}

impl json::Encode for ApartResponseTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApartResponseTodoEvent {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl ApartResponseTodoEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ApartResponseTodoEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ApartResponseTodoEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ApartResponseTodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["todo"])
    }
}

impl json::Encode for ApartResponseTodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    ApartResponse, ApartResponseTodo, ApartResponseText, ApartResponseTextEvent,
    ApartResponseTodoEvent
);
