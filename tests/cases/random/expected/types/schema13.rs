// @generated
//! `Schema13`, `Schema13Tag0`, `Schema13Tag1` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema13`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema13 {
    /// The value as `Schema13Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema13Tag0),
    /// The value as `Schema13Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema13Tag1),
    /// The value as `Schema13Tag2`.
    ///
    /// Its `tag` is `tag 2`.
    Tag2(Schema13Tag2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema13 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            Some("tag 2") => node.decode().map(Self::Tag2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema13 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Tag2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema13Tag0> for Schema13 {
    fn from(value: Schema13Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema13Tag1> for Schema13 {
    fn from(value: Schema13Tag1) -> Self {
        Self::Tag1(value)
    }
}

impl From<Schema13Tag2> for Schema13 {
    fn from(value: Schema13Tag2) -> Self {
        Self::Tag2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema13Tag0 {
    /// The property `tag`.
    pub tag: Schema13Tag0Tag,
    /// The property `id`.
    pub id: f64,
    /// The property `name`.
    pub name: Option<i32>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema13Tag0 {
    /// A value with the required fields, and without any other.
    pub fn new(id: f64) -> Self {
        Self {
            tag: Schema13Tag0Tag::Tag0,
            id,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: f64) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: i32) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema13Tag0 {
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

impl json::Encode for Schema13Tag0 {
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
pub struct Schema13Tag1 {
    /// The property `tag`.
    pub tag: Schema13Tag1Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema13Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema13Tag1Tag::Tag1,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema13Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema13Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema13Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema13Tag2 {
    /// The property `tag`.
    pub tag: Schema13Tag2Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema13Tag2 {
    fn default() -> Self {
        Self {
            tag: Schema13Tag2Tag::Tag2,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema13Tag2 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema13Tag2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema13Tag2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Tag2Tag {
    /// `tag 2`
    Tag2,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Tag2Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag2 => "tag 2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Tag2Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Tag2Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 2" => Self::Tag2,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema13Tag2Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema13Tag2Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema13Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema13Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema13Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema13Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema13Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema13Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema13Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema13Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema13, Schema13Tag0, Schema13Tag1, Schema13Tag2, Schema13Tag2Tag, Schema13Tag1Tag,
    Schema13Tag0Tag
);
