// @generated
//! `Schema6` and `Schema6Variant1`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `Schema6`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema6 {
    /// The value as `Schema6Variant1`.
    Enum(Schema6Variant1),
    /// The value as `bool`.
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema6 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::String => node.decode_or(Self::Enum, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<Schema6Variant1 as json::Decode>::fits, <bool as json::Decode>::fits],
        )
    }
}

impl json::Encode for Schema6 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Enum(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema6Variant1> for Schema6 {
    fn from(value: Schema6Variant1) -> Self {
        Self::Enum(value)
    }
}

impl From<bool> for Schema6 {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema6Variant1 {
    /// The empty string.
    Empty,
    /// `a`
    A,
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema6Variant1 {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "a",
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema6Variant1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema6Variant1 {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "a" => Self::A,
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema6Variant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["", "a", "Other", "ß", "always"])
    }
}

impl json::Encode for Schema6Variant1 {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema6, Schema6Variant1);
