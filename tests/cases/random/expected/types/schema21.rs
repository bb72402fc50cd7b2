// @generated
//! `Schema21`, `Schema21Tag0`, `Schema21Tag1` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema21`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema21 {
    /// The value as `Schema21Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema21Tag0),
    /// The value as `Schema21Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema21Tag1),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema21 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema21 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema21Tag0> for Schema21 {
    fn from(value: Schema21Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema21Tag1> for Schema21 {
    fn from(value: Schema21Tag1) -> Self {
        Self::Tag1(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema21Tag0 {
    /// The property `tag`.
    pub tag: Schema21Tag0Tag,
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `name`.
    pub name: Option<Schema21Tag0Name>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema21Tag0 {
    /// A value with the required fields, and without any other.
    pub fn new(id: formats::Uuid) -> Self {
        Self {
            tag: Schema21Tag0Tag::Tag0,
            id,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema21Tag0Name) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema21Tag0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            id: object.required("id")?,
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema21Tag0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema21Tag1 {
    /// The property `tag`.
    pub tag: Schema21Tag1Tag,
    /// The property `name`.
    pub name: Option<i64>,
    /// The property `type`.
    pub type_: Option<formats::Uuid>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema21Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema21Tag1Tag::Tag1,
            name: None,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema21Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: i64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Uuid) -> Self {
        self.type_ = Some(value);
        self
    }
}

impl json::Decode for Schema21Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            name: object.optional("name"),
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema21Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("name", &self.name);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema21Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema21Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema21Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema21Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema21Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema21Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema21Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema21Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema21Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema21Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema21Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema21Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema21Tag0Name {
    /// `a`
    A,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema21Tag0Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema21Tag0Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema21Tag0Name {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema21Tag0Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema21Tag0Name {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema21, Schema21Tag0, Schema21Tag1, Schema21Tag1Tag, Schema21Tag0Tag,
    Schema21Tag0Name
);
