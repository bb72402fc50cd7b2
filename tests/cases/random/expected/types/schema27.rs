// @generated
//! `Schema27`, `Schema27Tag0`, `Schema27Tag1` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema27`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema27 {
    /// The value as `Schema27Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema27Tag0),
    /// The value as `Schema27Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema27Tag1),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema27 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema27 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema27Tag0> for Schema27 {
    fn from(value: Schema27Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema27Tag1> for Schema27 {
    fn from(value: Schema27Tag1) -> Self {
        Self::Tag1(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema27Tag0 {
    /// The property `tag`.
    pub tag: Schema27Tag0Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema27Tag0 {
    fn default() -> Self {
        Self {
            tag: Schema27Tag0Tag::Tag0,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema27Tag0 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema27Tag0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema27Tag0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema27Tag1 {
    /// The property `tag`.
    pub tag: Schema27Tag1Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema27Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema27Tag1Tag::Tag1,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema27Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema27Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema27Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema27Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema27Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema27Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema27Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema27Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema27Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema27Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema27Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema27Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema27Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema27Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema27Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema27, Schema27Tag0, Schema27Tag1, Schema27Tag1Tag, Schema27Tag0Tag);
