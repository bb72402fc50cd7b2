// @generated
//! `SharedResponse`, `SharedResponseVariant1`, `SharedResponseVariant2` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SharedResponse {
    /// The value as `SharedResponseVariant1`.
    ///
    /// Its `event` is `text`.
    Text(SharedResponseVariant1),
    /// The value as `SharedResponseVariant2`.
    ///
    /// Its `event` is `number`.
    Number(SharedResponseVariant2),
    /// The value as `SharedResponseVariant3`.
    ///
    /// Its `event` is `todo`.
    Todo(SharedResponseVariant3),
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

impl From<SharedResponseVariant1> for SharedResponse {
    fn from(value: SharedResponseVariant1) -> Self {
        Self::Text(value)
    }
}

impl From<SharedResponseVariant2> for SharedResponse {
    fn from(value: SharedResponseVariant2) -> Self {
        Self::Number(value)
    }
}

impl From<SharedResponseVariant3> for SharedResponse {
    fn from(value: SharedResponseVariant3) -> Self {
        Self::Todo(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedResponseVariant1 {
    /// The property `event`.
    pub event: SharedResponseVariant1Event,
    /// The property `data`.
    pub data: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data")?,
            id: object.optional("id")?,
            retry: object.optional("retry")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SharedResponseVariant1 {
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
pub struct SharedResponseVariant2 {
    /// The property `event`.
    pub event: SharedResponseVariant2Event,
    /// The property `data`.
    pub data: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data")?,
            id: object.optional("id")?,
            retry: object.optional("retry")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SharedResponseVariant2 {
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
pub struct SharedResponseVariant3 {
    /// The property `event`.
    pub event: SharedResponseVariant3Event,
    /// The property `data`.
    pub data: Option<Todo>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `retry`.
    pub retry: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for SharedResponseVariant3 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.optional("data")?,
            id: object.optional("id")?,
            retry: object.optional("retry")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for SharedResponseVariant3 {
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
pub enum SharedResponseVariant3Event {
    /// `todo`
    Todo,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseVariant3Event {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Todo => "todo",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseVariant3Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseVariant3Event {
    fn from(value: String) -> Self {
        match value.as_str() {
            "todo" => Self::Todo,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseVariant3Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SharedResponseVariant3Event {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedResponseVariant2Event {
    /// `number`
    Number,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseVariant2Event {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Number => "number",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseVariant2Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseVariant2Event {
    fn from(value: String) -> Self {
        match value.as_str() {
            "number" => Self::Number,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseVariant2Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SharedResponseVariant2Event {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedResponseVariant1Event {
    /// `text`
    Text,
    /// A value that the description does not know.
    Other(String),
}

impl SharedResponseVariant1Event {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SharedResponseVariant1Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SharedResponseVariant1Event {
    fn from(value: String) -> Self {
        match value.as_str() {
            "text" => Self::Text,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SharedResponseVariant1Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SharedResponseVariant1Event {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    SharedResponse, SharedResponseVariant1, SharedResponseVariant2,
    SharedResponseVariant3, SharedResponseVariant3Event, SharedResponseVariant2Event,
    SharedResponseVariant1Event
);
