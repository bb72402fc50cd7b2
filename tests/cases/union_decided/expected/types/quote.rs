// @generated
//! `Quote` and `QuoteKind`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Quote`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// The property `kind`.
    pub kind: QuoteKind,
    /// The property `text`.
    pub text: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Quote {
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
                json::Known::required("kind", <QuoteKind as json::Decode>::fits),
                json::Known::required("text", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Quote {
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
pub enum QuoteKind {
    /// `quote`
    Quote,
    /// A value that the description does not know.
    Other(String),
}

impl QuoteKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Quote => "quote",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for QuoteKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for QuoteKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "quote" => Self::Quote,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for QuoteKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["quote"])
    }
}

impl json::Encode for QuoteKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Quote, QuoteKind);
