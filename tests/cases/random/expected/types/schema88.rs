// @generated
//! `Schema88`, `Schema88Tag`, `Schema88Variant2` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema88`.
///
/// Decided by the member `tag`.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema88 {
    /// The value as `Schema88Tag`.
    ///
    /// Its `tag` is `tag 0`.
    Tag0(Schema88Tag),
    /// The value as `Schema88Variant2`.
    ///
    /// Its `tag` is `tag 1`.
    Tag1(Schema88Variant2),
    /// The value as `Schema88TagField`.
    ///
    /// Its `tag` is `tag 2`.
    Tag2(Schema88TagField),
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

impl From<Schema88Tag> for Schema88 {
    fn from(value: Schema88Tag) -> Self {
        Self::Tag0(value)
    }
}

impl From<Schema88Variant2> for Schema88 {
    fn from(value: Schema88Variant2) -> Self {
        Self::Tag1(value)
    }
}

impl From<Schema88TagField> for Schema88 {
    fn from(value: Schema88TagField) -> Self {
        Self::Tag2(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88Tag {
    /// The property `tag`.
    pub tag: Schema88TagTag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88Tag {
    fn default() -> Self {
        Self {
            tag: Schema88TagTag::Tag0,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88Tag {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema88Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88Tag {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88Variant2 {
    /// The property `tag`.
    pub tag: Schema88Variant2Tag,
    /// The property `type`.
    pub type_: Option<BTreeMap<String, f64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88Variant2 {
    fn default() -> Self {
        Self {
            tag: Schema88Variant2Tag::Tag1,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88Variant2 {
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

impl json::Decode for Schema88Variant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            type_: object.optional("type")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88Variant2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema88TagField {
    /// The property `tag`.
    pub tag: Schema88TagFieldTag,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Schema88TagField {
    fn default() -> Self {
        Self {
            tag: Schema88TagFieldTag::Tag2,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Schema88TagField {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for Schema88TagField {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            tag: object.required("tag")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema88TagField {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("tag", &self.tag);
        object.rest(&self.additional);
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88TagFieldTag {
    /// `tag 2`
    Tag2,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88TagFieldTag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag2 => "tag 2",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88TagFieldTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88TagFieldTag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 2" => Self::Tag2,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88TagFieldTag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88TagFieldTag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88Variant2Tag {
    /// `tag 1`
    Tag1,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88Variant2Tag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag1 => "tag 1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88Variant2Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88Variant2Tag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 1" => Self::Tag1,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88Variant2Tag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88Variant2Tag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema88TagTag {
    /// `tag 0`
    Tag0,
    /// A value that the description does not know.
    Other(String),
}

impl Schema88TagTag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tag0 => "tag 0",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema88TagTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema88TagTag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "tag 0" => Self::Tag0,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema88TagTag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema88TagTag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema88, Schema88Tag, Schema88Variant2, Schema88TagField, Schema88TagFieldTag,
    Schema88Variant2Tag, Schema88TagTag
);
