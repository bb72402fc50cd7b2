// @generated
//! `Heading` and `HeadingKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Heading`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Heading {
    /// The property `kind`.
    pub kind: HeadingKind,
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Heading {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            text: object.required("text")?,
            additional: object.rest_and_nulls()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <HeadingKind as json::Decode>::fits),
                json::Known::required("text", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Heading {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("text", &self.text);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HeadingKind {
    /// `heading`
    Heading,
    /// A value that the description does not know.
    Other(String),
}

impl HeadingKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Heading => "heading",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for HeadingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for HeadingKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "heading" => Self::Heading,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for HeadingKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["heading"])
    }
}

impl json::Encode for HeadingKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Heading, HeadingKind);
