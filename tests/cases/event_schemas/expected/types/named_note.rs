// @generated
//! `NamedNote`, `NamedNoteEvent`, `NamedNoteData` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `NamedNote`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NamedNote {
    /// The property `event`.
    pub event: NamedNoteEvent,
    /// The property `data`.
    pub data: NamedNoteData,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for NamedNote {
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
                json::Known::required("event", <NamedNoteEvent as json::Decode>::fits),
                json::Known::required("data", <NamedNoteData as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for NamedNote {
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
pub enum NamedNoteEvent {
    /// `note`
    Note,
    /// A value that the description does not know.
    Other(String),
}

impl NamedNoteEvent {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Note => "note",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NamedNoteEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NamedNoteEvent {
    fn from(value: String) -> Self {
        match value.as_str() {
            "note" => Self::Note,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for NamedNoteEvent {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["note"])
    }
}

impl json::Encode for NamedNoteEvent {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `data`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NamedNoteData {
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for NamedNoteData {
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

impl json::Encode for NamedNoteData {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(NamedNote, NamedNoteEvent, NamedNoteData);
