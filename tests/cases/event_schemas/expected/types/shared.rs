// @generated
//! `SharedResponse`, `SharedResponseText`, `SharedResponseNumber` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedResponse {
    /// The value as `SharedResponseText`.
    ///
    /// Its `event` is `text`.
    Text(SharedResponseText),
    /// The value as `SharedResponseNumber`.
    ///
    /// Its `event` is `number`.
    Number(SharedResponseNumber),
    /// The value as `SharedResponseTodo`.
    ///
    /// Its `event` is `todo`.
    Todo(SharedResponseTodo),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for SharedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("text") => node.decode().map(Self::Text),
            Some("number") => node.decode().map(Self::Number),
            Some("todo") => node.decode().map(Self::Todo),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <SharedResponseText as json::Decode>::fits,
                <SharedResponseNumber as json::Decode>::fits,
                <SharedResponseTodo as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for SharedResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Text(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::Todo(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<SharedResponseText> for SharedResponse {
    fn from(value: SharedResponseText) -> Self {
        Self::Text(value)
    }
}

impl From<SharedResponseNumber> for SharedResponse {
    fn from(value: SharedResponseNumber) -> Self {
        Self::Number(value)
    }
}

impl From<SharedResponseTodo> for SharedResponse {
    fn from(value: SharedResponseTodo) -> Self {
        Self::Todo(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedResponseText {
    /// The property `event`.
    pub event: SharedResponseTextEvent,
    /// The property `data`.
    pub data: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data"),
            id: object.optional("id"),
            retry: object.optional("retry"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <SharedResponseTextEvent as json::Decode>::fits,
                ),
                json::Known::optional("data", <String as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SharedResponseText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("data", &self.data);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedResponseNumber {
    /// The property `event`.
    pub event: SharedResponseNumberEvent,
    /// The property `data`.
    pub data: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseNumber {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data"),
            id: object.optional("id"),
            retry: object.optional("retry"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <SharedResponseNumberEvent as json::Decode>::fits,
                ),
                json::Known::optional("data", <String as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SharedResponseNumber {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("data", &self.data);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedResponseTodo {
    /// The property `event`.
    pub event: SharedResponseTodoEvent,
    /// The property `data`.
    pub data: Option<Todo>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseTodo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data"),
            id: object.optional("id"),
            retry: object.optional("retry"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <SharedResponseTodoEvent as json::Decode>::fits,
                ),
                json::Known::optional("data", <Todo as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("retry", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for SharedResponseTodo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.optional("data", &self.data);
        object.optional("id", &self.id);
        object.optional("retry", &self.retry);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedResponseTodoEvent {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseTodoEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseTodoEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseTodoEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseTodoEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["todo"])
    }
}

impl json::Encode for SharedResponseTodoEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedResponseNumberEvent {
    /// `number`
    Number,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseNumberEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseNumberEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseNumberEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "number" => Self::Number,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseNumberEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["number"])
    }
}

impl json::Encode for SharedResponseNumberEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedResponseTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["text"])
    }
}

impl json::Encode for SharedResponseTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    SharedResponse, SharedResponseText, SharedResponseNumber, SharedResponseTodo,
    SharedResponseTodoEvent, SharedResponseNumberEvent, SharedResponseTextEvent
);
