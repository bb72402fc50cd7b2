// @generated
//! `BesideResponse`, `BesideResponseText`, `BesideResponseTodo` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideResponse {
    /// The value as `BesideResponseText`.
    ///
    /// Its `event` is `text`.
    Text(BesideResponseText),
    /// The value as `BesideResponseTodo`.
    ///
    /// Its `event` is `todo`.
    Todo(BesideResponseTodo),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for BesideResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("text") => node.decode().map(Self::Text),
            Some("todo") => node.decode().map(Self::Todo),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <BesideResponseText as json::Decode>::fits,
                <BesideResponseTodo as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for BesideResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Text(value) => out.value(value),
            Self::Todo(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BesideResponseText> for BesideResponse {
    fn from(value: BesideResponseText) -> Self {
        Self::Text(value)
    }
}

impl From<BesideResponseTodo> for BesideResponse {
    fn from(value: BesideResponseTodo) -> Self {
        Self::Todo(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideResponseText {
    /// The property `event`.
    pub event: BesideResponseTextEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for BesideResponseText {
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
                    <BesideResponseTextEvent as json::Decode>::fits,
                ),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BesideResponseText {
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
pub struct BesideResponseTodo {
    /// The property `event`.
    pub event: BesideResponseTodoEvent,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for BesideResponseTodo {
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
                    <BesideResponseTodoEvent as json::Decode>::fits,
                ),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for BesideResponseTodo {
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
pub enum BesideResponseTodoEvent {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl BesideResponseTodoEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for BesideResponseTodoEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for BesideResponseTodoEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for BesideResponseTodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["todo"])
    }
}

impl json::Encode for BesideResponseTodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BesideResponseTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl BesideResponseTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for BesideResponseTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for BesideResponseTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for BesideResponseTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["text"])
    }
}

impl json::Encode for BesideResponseTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    BesideResponse, BesideResponseText, BesideResponseTodo, BesideResponseTodoEvent,
    BesideResponseTextEvent
);
