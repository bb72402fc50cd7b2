// @generated
//! `Schema66`, `Schema66Tag0`, `Schema66Tag1` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema66`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema66 {
    /// The value as `Schema66Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema66Tag0),
    /// The value as `Schema66Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema66Tag1),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema66 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema66 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema66Tag0> for Schema66 {
    fn from(value: Schema66Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema66Tag1> for Schema66 {
    fn from(value: Schema66Tag1) -> Self {
        Self::Tag1(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema66Tag0 {
    /// The property `tag`.
    pub tag: Schema66Tag0Tag,
    /// The property `id`.
    pub id: Option<formats::Uri>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema66Tag0 {
    fn default() -> Self {
        Self {
            tag: Schema66Tag0Tag::Tag0,
            id: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema66Tag0 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uri) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for Schema66Tag0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            id: object.optional("id"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema66Tag0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema66Tag1 {
    /// The property `tag`.
    pub tag: Schema66Tag1Tag,
    /// The property `type`.
    pub type_: Option<Vec<f64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema66Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema66Tag1Tag::Tag1,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema66Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.type_ = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema66Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema66Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema66Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema66Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema66Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema66Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema66Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema66Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema66Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema66Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema66Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema66Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema66Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema66Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema66, Schema66Tag0, Schema66Tag1, Schema66Tag1Tag, Schema66Tag0Tag);
