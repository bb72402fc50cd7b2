// @generated
//! `KindsResponse`, `KindsResponseMade`, `KindsResponseSaid` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Todo;

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum KindsResponse {
    /// The value as `KindsResponseMade`.
    ///
    /// Its `event` is `made`.
    Made(KindsResponseMade),
    /// The value as `KindsResponseSaid`.
    ///
    /// Its `event` is `said`.
    Said(KindsResponseSaid),
    /// The value as `KindsResponseStated`.
    ///
    /// Its `event` is `stated`.
    Stated(KindsResponseStated),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for KindsResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("made") => node.decode().map(Self::Made),
            Some("said") => node.decode().map(Self::Said),
            Some("stated") => node.decode().map(Self::Stated),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <KindsResponseMade as json::Decode>::fits,
                <KindsResponseSaid as json::Decode>::fits,
                <KindsResponseStated as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for KindsResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Made(value) => out.value(value),
            Self::Said(value) => out.value(value),
            Self::Stated(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<KindsResponseMade> for KindsResponse {
    fn from(value: KindsResponseMade) -> Self {
        Self::Made(value)
    }
}

impl From<KindsResponseSaid> for KindsResponse {
    fn from(value: KindsResponseSaid) -> Self {
        Self::Said(value)
    }
}

impl From<KindsResponseStated> for KindsResponse {
    fn from(value: KindsResponseStated) -> Self {
        Self::Stated(value)
    }
}

/// Made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KindsResponseMade {
    /// The property `event`.
    pub event: KindsResponseMadeEvent,
    /// The property `data`.
    pub data: Todo,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for KindsResponseMade {
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
                    <KindsResponseMadeEvent as json::Decode>::fits,
                ),
                json::Known::required("data", <Todo as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for KindsResponseMade {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Said.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KindsResponseSaid {
    /// The property `event`.
    pub event: KindsResponseSaidEvent,
    /// The property `data`.
    pub data: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for KindsResponseSaid {
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
                    <KindsResponseSaidEvent as json::Decode>::fits,
                ),
                json::Known::required("data", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for KindsResponseSaid {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("event", &self.event);
        object.member("data", &self.data);
        object.rest(&self.additional);
    }
}

/// Stated.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KindsResponseStated {
    /// The property `event`.
    pub event: KindsResponseStatedEvent,
    /// The property `data`.
    pub data: KindsResponseStatedData,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for KindsResponseStated {
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
                    <KindsResponseStatedEvent as json::Decode>::fits,
                ),
                json::Known::required(
                    "data",
                    <KindsResponseStatedData as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for KindsResponseStated {
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
pub enum KindsResponseStatedEvent {
    /// `stated`
    Stated,
    /// A value that the description does not know.
    Other(String),
}

impl KindsResponseStatedEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stated => "stated",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for KindsResponseStatedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for KindsResponseStatedEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "stated" => Self::Stated,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for KindsResponseStatedEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["stated"])
    }
}

impl json::Encode for KindsResponseStatedEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `data`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KindsResponseStatedData {
    /// `ok`
    Ok,
    /// `[DONE]`
    Done,
    /// A value that the description does not know.
    Other(String),
}

impl KindsResponseStatedData {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Done => "[DONE]",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for KindsResponseStatedData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for KindsResponseStatedData {
    fn from(value: String) -> Self {
        match value.as_str() {
            "ok" => Self::Ok,
            "[DONE]" => Self::Done,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for KindsResponseStatedData {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["ok", "[DONE]"])
    }
}

impl json::Encode for KindsResponseStatedData {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KindsResponseSaidEvent {
    /// `said`
    Said,
    /// A value that the description does not know.
    Other(String),
}

impl KindsResponseSaidEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Said => "said",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for KindsResponseSaidEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for KindsResponseSaidEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "said" => Self::Said,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for KindsResponseSaidEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["said"])
    }
}

impl json::Encode for KindsResponseSaidEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `event`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum KindsResponseMadeEvent {
    /// `made`
    Made,
    /// A value that the description does not know.
    Other(String),
}

impl KindsResponseMadeEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Made => "made",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for KindsResponseMadeEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for KindsResponseMadeEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "made" => Self::Made,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for KindsResponseMadeEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["made"])
    }
}

impl json::Encode for KindsResponseMadeEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    KindsResponse, KindsResponseMade, KindsResponseSaid, KindsResponseStated,
    KindsResponseStatedEvent, KindsResponseStatedData, KindsResponseSaidEvent,
    KindsResponseMadeEvent
);
