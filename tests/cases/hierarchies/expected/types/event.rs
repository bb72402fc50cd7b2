// @generated
//! `Event`.

use crate::runtime::json;
use super::{Ended, Started};

/// Type of the schema `Event`.
///
/// Decided by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The value as `Started`.
    ///
    /// Its `type` is `start` or `Started`.
    Started(Started),
    /// The value as `Ended`.
    ///
    /// Its `type` is `end` or `Ended`.
    Ended(Ended),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Event {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("type").as_deref() {
            Some("start" | "Started") => node.decode().map(Self::Started),
            Some("end" | "Ended") => node.decode().map(Self::Ended),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Event {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Started(value) => out.value(value),
            Self::Ended(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Started> for Event {
    fn from(value: Started) -> Self {
        Self::Started(value)
    }
}

impl From<Ended> for Event {
    fn from(value: Ended) -> Self {
        Self::Ended(value)
    }
}

json::serde_for!(Event);
