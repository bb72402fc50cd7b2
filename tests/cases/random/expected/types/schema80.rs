// @generated
//! `Schema80` and `Schema80IsOpenItem`.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema67;

/// Type of the schema `Schema80`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema80 {
    /// The property `kind`.
    pub kind: Schema67,
    /// The property `isOpen`.
    pub is_open: Option<Vec<Schema80IsOpenItem>>,
    /// The property `additional`.
    pub additional: formats::Uri,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema80 {
    /// A value with the required fields, and without any other.
    pub fn new(kind: impl Into<Schema67>, additional: formats::Uri) -> Self {
        Self {
            kind: kind.into(),
            is_open: None,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<Schema67>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(
        mut self,
        value: impl IntoIterator<Item = Schema80IsOpenItem>,
    ) -> Self {
        self.is_open = Some(value.into_iter().collect());
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: formats::Uri) -> Self {
        self.additional = value;
        self
    }
}

impl json::Decode for Schema80 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            is_open: object.optional("isOpen"),
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <Schema67 as json::Decode>::fits),
                json::Known::optional(
                    "isOpen",
                    <Vec<Schema80IsOpenItem> as json::Decode>::fits,
                ),
                json::Known::required("additional", <formats::Uri as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema80 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("isOpen", &self.is_open);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema80IsOpenItem {
    /// The empty string.
    Empty,
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema80IsOpenItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema80IsOpenItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema80IsOpenItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "A" => Self::A,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema80IsOpenItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["", "A", "+1", "-1", "null", "ß", "always"])
    }
}

impl json::Encode for Schema80IsOpenItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema80, Schema80IsOpenItem);
