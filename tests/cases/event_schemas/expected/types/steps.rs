// @generated
//! `StepsResponse`, `StepsResponseStart`, `StepsResponseNote` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StepsResponse {
    /// The value as `StepsResponseStart`.
    ///
    /// Its `event` is `start`.
    Start(StepsResponseStart),
    /// The value as `StepsResponseNote`.
    ///
    /// Its `event` is `note`.
    Note(StepsResponseNote),
    /// The value as `StepsResponseDone`.
    ///
    /// Its `event` is `done`.
    Done(StepsResponseDone),
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

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <StepsResponseStart as json::Decode>::fits,
                <StepsResponseNote as json::Decode>::fits,
                <StepsResponseDone as json::Decode>::fits,
            ],
        )
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

impl From<StepsResponseStart> for StepsResponse {
    fn from(value: StepsResponseStart) -> Self {
        Self::Start(value)
    }
}

impl From<StepsResponseNote> for StepsResponse {
    fn from(value: StepsResponseNote) -> Self {
        Self::Note(value)
    }
}

impl From<StepsResponseDone> for StepsResponse {
    fn from(value: StepsResponseDone) -> Self {
        Self::Done(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StepsResponseStart {
    /// The property `event`.
    pub event: StepsResponseStartEvent,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseStart {
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
                    <StepsResponseStartEvent as json::Decode>::fits,
                ),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for StepsResponseStart {
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
pub struct StepsResponseNote {
    /// The property `event`.
    pub event: StepsResponseNoteEvent,
    /// The property `data`.
    pub data: StepsResponseNoteData,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseNote {
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
                    <StepsResponseNoteEvent as json::Decode>::fits,
                ),
                json::Known::required(
                    "data",
                    <StepsResponseNoteData as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for StepsResponseNote {
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
pub struct StepsResponseDone {
    /// The property `event`.
    pub event: StepsResponseDoneEvent,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseDone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            event: object.required("event")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "event",
                    <StepsResponseDoneEvent as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for StepsResponseDone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseDoneEvent {
    /// `done`
    Done,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseDoneEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Done => "done",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseDoneEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseDoneEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "done" => Self::Done,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseDoneEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["done"])
    }
}

impl json::Encode for StepsResponseDoneEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseNoteEvent {
    /// `note`
    Note,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseNoteEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Note => "note",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseNoteEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseNoteEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "note" => Self::Note,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseNoteEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["note"])
    }
}

impl json::Encode for StepsResponseNoteEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `data`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StepsResponseNoteData {
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for StepsResponseNoteData {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            text: object.optional("text"),
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("text", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for StepsResponseNoteData {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StepsResponseStartEvent {
    /// `start`
    Start,
    /// A value that the description does not know.
    Other(String),
}

impl StepsResponseStartEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Start => "start",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StepsResponseStartEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StepsResponseStartEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "start" => Self::Start,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StepsResponseStartEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["start"])
    }
}

impl json::Encode for StepsResponseStartEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    StepsResponse, StepsResponseStart, StepsResponseNote, StepsResponseDone,
    StepsResponseDoneEvent, StepsResponseNoteEvent, StepsResponseNoteData,
    StepsResponseStartEvent
);
