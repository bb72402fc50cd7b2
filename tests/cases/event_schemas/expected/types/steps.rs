// @generated
//! `StepsResponse`, `StepsResponseVariant1`, `StepsResponseVariant2` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StepsResponse {
    /// The value as `StepsResponseVariant1`.
    ///
    /// Its `event` is `start`.
    Start(StepsResponseVariant1),
    /// The value as `StepsResponseVariant2`.
    ///
    /// Its `event` is `note`.
    Note(StepsResponseVariant2),
    /// The value as `StepsResponseEvent`.
    ///
    /// Its `event` is `done`.
    Done(StepsResponseEvent),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for StepsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("start") => node.decode().map(Self::Start),
            Some("note") => node.decode().map(Self::Note),
            Some("done") => node.decode().map(Self::Done),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for StepsResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Start(value) => out.value(value),
            Self::Note(value) => out.value(value),
            Self::Done(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<StepsResponseVariant1> for StepsResponse {
    fn from(value: StepsResponseVariant1) -> Self {
        Self::Start(value)
    }
}

impl From<StepsResponseVariant2> for StepsResponse {
    fn from(value: StepsResponseVariant2) -> Self {
        Self::Note(value)
    }
}

impl From<StepsResponseEvent> for StepsResponse {
    fn from(value: StepsResponseEvent) -> Self {
        Self::Done(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StepsResponseVariant1 {
    /// The property `event`.
    pub event: StepsResponseVariant1Event,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseVariant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for StepsResponseVariant1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StepsResponseVariant2 {
    /// The property `event`.
    pub event: StepsResponseVariant2Event,
    /// The property `data`.
    pub data: StepsResponseVariant2Data,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseVariant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            data: object.required("data")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for StepsResponseVariant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StepsResponseEvent {
    /// The property `event`.
    pub event: StepsResponseEventEvent,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for StepsResponseEvent {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseEventEvent {
    /// `done`
    Done,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseEventEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseEventEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseEventEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "done" => Self::Done,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseEventEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for StepsResponseEventEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseVariant2Event {
    /// `note`
    Note,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseVariant2Event {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Note => "note",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseVariant2Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseVariant2Event {
    fn from(value: String) -> Self {
        match value.as_str() {
            "note" => Self::Note,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseVariant2Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for StepsResponseVariant2Event {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `data`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StepsResponseVariant2Data {
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseVariant2Data {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for StepsResponseVariant2Data {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseVariant1Event {
    /// `start`
    Start,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseVariant1Event {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseVariant1Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseVariant1Event {
    fn from(value: String) -> Self {
        match value.as_str() {
            "start" => Self::Start,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseVariant1Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for StepsResponseVariant1Event {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    StepsResponse, StepsResponseVariant1, StepsResponseVariant2, StepsResponseEvent,
    StepsResponseEventEvent, StepsResponseVariant2Event, StepsResponseVariant2Data,
    StepsResponseVariant1Event
);
