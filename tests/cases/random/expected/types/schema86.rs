// @generated
//! `Schema86`, `Schema86Tag0`, `Schema86Tag1` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema86`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema86 {
    /// The value as `Schema86Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema86Tag0),
    /// The value as `Schema86Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema86Tag1),
    /// The value as `Schema86Tag2`.
    ///
    /// Its `tag` is `tag 2`.
    Tag2(Schema86Tag2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema86 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            Some("tag 2") => node.decode().map(Self::Tag2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema86 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Tag2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema86Tag0> for Schema86 {
    fn from(value: Schema86Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema86Tag1> for Schema86 {
    fn from(value: Schema86Tag1) -> Self {
        Self::Tag1(value)
    }
}

impl From<Schema86Tag2> for Schema86 {
    fn from(value: Schema86Tag2) -> Self {
        Self::Tag2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema86Tag0 {
    /// The property `tag`.
    pub tag: Schema86Tag0Tag,
    /// The property `type`.
    pub type_: Option<Schema86Tag0Type>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema86Tag0 {
    fn default() -> Self {
        Self {
            tag: Schema86Tag0Tag::Tag0,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema86Tag0 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema86Tag0Type) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sends `type` as the empty text.
    pub fn clear_type(mut self) -> Self {
        self.type_ = Some(Schema86Tag0Type::Empty);
        self
    }
}

impl json::Decode for Schema86Tag0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema86Tag0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema86Tag1 {
    /// The property `tag`.
    pub tag: Schema86Tag1Tag,
    /// The property `name`.
    pub name: Option<Option<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema86Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema86Tag1Tag::Tag1,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema86Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(Some(value.into()));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }
}

impl json::Decode for Schema86Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            name: object.nullable("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema86Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema86Tag2 {
    /// The property `tag`.
    pub tag: Schema86Tag2Tag,
    /// The property `type`.
    pub type_: formats::Date,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema86Tag2 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: formats::Date) -> Self {
        Self {
            tag: Schema86Tag2Tag::Tag2,
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Date) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for Schema86Tag2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema86Tag2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema86Tag2Tag {
    /// `tag 2`
    Tag2,
    /// A value that the description does not know.
    Other(String),
}

impl Schema86Tag2Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag2 => "tag 2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema86Tag2Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema86Tag2Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 2" => Self::Tag2,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema86Tag2Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema86Tag2Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema86Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema86Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema86Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema86Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema86Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema86Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema86Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema86Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema86Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema86Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema86Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema86Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema86Tag0Type {
    /// The empty string.
    Empty,
    /// `A`
    A,
    /// `b`
    B,
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema86Tag0Type {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "A",
            Self::B => "b",
            Self::InProgress => "in-progress",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema86Tag0Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema86Tag0Type {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "A" => Self::A,
            "b" => Self::B,
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema86Tag0Type {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema86Tag0Type {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema86, Schema86Tag0, Schema86Tag1, Schema86Tag2, Schema86Tag2Tag, Schema86Tag1Tag,
    Schema86Tag0Tag, Schema86Tag0Type
);
