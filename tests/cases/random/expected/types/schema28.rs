// @generated
//! `Schema28` and `Schema28Variant1Item`.

use std::fmt;

use crate::runtime::json;
use super::Schema22;

/// Type of the schema `Schema28`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema28 {
    /// The value as `Vec<Schema28Variant1Item>`.
    EnumList(Vec<Schema28Variant1Item>),
    /// The value as `Schema22`.
    ///
    /// It has `additional`.
    Schema22(Schema22),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema28 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::List => node.decode().map(Self::EnumList),
            json::Kind::Object if node.has("additional") => {
                node.decode().map(Self::Schema22)
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema28 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::EnumList(value) => out.value(value),
            Self::Schema22(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Vec<Schema28Variant1Item>> for Schema28 {
    fn from(value: Vec<Schema28Variant1Item>) -> Self {
        Self::EnumList(value)
    }
}

impl From<Schema22> for Schema28 {
    fn from(value: Schema22) -> Self {
        Self::Schema22(value)
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema28Variant1Item {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema28Variant1Item {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema28Variant1Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema28Variant1Item {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema28Variant1Item {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema28Variant1Item {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema28, Schema28Variant1Item);
