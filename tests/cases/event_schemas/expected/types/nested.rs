// @generated
//! `NestedResponse`, `NestedResponseText`, `NestedResponseTextEvent` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::{NamedNote, NamedTodo};

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NestedResponse {
    /// The value as `NamedTodo`.
    ///
    /// Its `event` is `todo`.
    NamedTodo(NamedTodo),
    /// The value as `NestedResponseText`.
    ///
    /// Its `event` is `text`.
    Text(NestedResponseText),
    /// The value as `NamedNote`.
    ///
    /// Its `event` is `note`.
    NamedNote(NamedNote),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for NestedResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("todo") => node.decode().map(Self::NamedTodo),
            Some("text") => node.decode().map(Self::Text),
            Some("note") => node.decode().map(Self::NamedNote),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <NamedTodo as json::Decode>::fits,
                <NestedResponseText as json::Decode>::fits,
                <NamedNote as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for NestedResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::NamedTodo(value) => out.value(value),
            Self::Text(value) => out.value(value),
            Self::NamedNote(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<NamedTodo> for NestedResponse {
    fn from(value: NamedTodo) -> Self {
        Self::NamedTodo(value)
    }
}

impl From<NestedResponseText> for NestedResponse {
    fn from(value: NestedResponseText) -> Self {
        Self::Text(value)
    }
}

impl From<NamedNote> for NestedResponse {
    fn from(value: NamedNote) -> Self {
        Self::NamedNote(value)
    }
}

/// Text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NestedResponseText {
    /// The property `event`.
    pub event: NestedResponseTextEvent,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for NestedResponseText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
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
                    <NestedResponseTextEvent as json::Decode>::fits,
                ),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NestedResponseText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NestedResponseTextEvent {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl NestedResponseTextEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NestedResponseTextEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NestedResponseTextEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for NestedResponseTextEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["text"])
    }
}

impl json::Encode for NestedResponseTextEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(NestedResponse, NestedResponseText, NestedResponseTextEvent);
