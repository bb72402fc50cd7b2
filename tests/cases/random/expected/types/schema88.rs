// @generated
//! `Schema88`, `Schema88Tag0`, `Schema88Tag1` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema88`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema88 {
    /// The value as `Schema88Tag0`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema88Tag0),
    /// The value as `Schema88Tag1`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema88Tag1),
    /// The value as `Schema88Tag2`.
    ///
    /// Its `tag` is `tag 2`.
    Tag2(Schema88Tag2),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema88 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("tag 0") => node.decode().map(Self::Tag0),
            Some("tag 1") => node.decode().map(Self::Tag1),
            Some("tag 2") => node.decode().map(Self::Tag2),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema88 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Tag0(value) => out.value(value),
            Self::Tag1(value) => out.value(value),
            Self::Tag2(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema88Tag0> for Schema88 {
    fn from(value: Schema88Tag0) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema88Tag1> for Schema88 {
    fn from(value: Schema88Tag1) -> Self {
        Self::Tag1(value)
    }
}

impl From<Schema88Tag2> for Schema88 {
    fn from(value: Schema88Tag2) -> Self {
        Self::Tag2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88Tag0 {
    /// The property `tag`.
    pub tag: Schema88Tag0Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88Tag0 {
    fn default() -> Self {
        Self {
            tag: Schema88Tag0Tag::Tag0,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88Tag0 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema88Tag0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88Tag0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88Tag1 {
    /// The property `tag`.
    pub tag: Schema88Tag1Tag,
    /// The property `type`.
    pub type_: Option<BTreeMap<String, f64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88Tag1 {
    fn default() -> Self {
        Self {
            tag: Schema88Tag1Tag::Tag1,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88Tag1 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.type_ = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Schema88Tag1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88Tag1 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88Tag2 {
    /// The property `tag`.
    pub tag: Schema88Tag2Tag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88Tag2 {
    fn default() -> Self {
        Self {
            tag: Schema88Tag2Tag::Tag2,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88Tag2 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema88Tag2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88Tag2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88Tag2Tag {
    /// `tag 2`
    Tag2,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88Tag2Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag2 => "tag 2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88Tag2Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88Tag2Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 2" => Self::Tag2,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88Tag2Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88Tag2Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88Tag1Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88Tag1Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88Tag1Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88Tag1Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88Tag1Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88Tag1Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88Tag0Tag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88Tag0Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88Tag0Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88Tag0Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88Tag0Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88Tag0Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema88, Schema88Tag0, Schema88Tag1, Schema88Tag2, Schema88Tag2Tag, Schema88Tag1Tag,
    Schema88Tag0Tag
);
