// @generated
//! `Schema51`, `Schema51Name`, `Schema51Value` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema144, Schema8};

/// Type of the schema `Schema51`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema51 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// The property `name`.
    pub name: Option<Schema51Name>,
    /// The property `value`.
    pub value: Schema51Value,
    /// The property `media:group`.
    pub media_group: Option<Option<String>>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema51 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
        value: Schema51Value,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            name: None,
            value,
            media_group: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Uuid) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<base64::Base64>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema8) -> Self {
        self.additional = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema51Name) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema51Value) -> Self {
        self.value = value;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<String>) -> Self {
        self.media_group = Some(Some(value.into()));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }
}

impl json::Decode for Schema51 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            n1st: object.required("1st")?,
            is_open: object.optional("isOpen"),
            size: object.required("size")?,
            additional: object.required("additional")?,
            name: object.optional("name"),
            value: object.required("value")?,
            media_group: object.nullable("media:group"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema51 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("1st", &self.n1st);
        object.optional("isOpen", &self.is_open);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.optional("name", &self.name);
        object.member("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema51Name {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema51Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema51Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema51Name {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema51Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema51Name {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema51Value {
    /// The property `name`.
    pub name: Option<Schema51ValueName>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema51Value {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema51ValueName) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema51Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema51Value {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema51ValueName {
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema144>>,
    /// The property `type`.
    pub type_: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema51ValueName {
    /// A value with the required fields, and without any other.
    pub fn new(name: Option<BTreeMap<String, Schema144>>) -> Self {
        Self {
            name,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema144)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: bool) -> Self {
        self.type_ = Some(value);
        self
    }
}

impl json::Decode for Schema51ValueName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema51ValueName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema51, Schema51Name, Schema51Value, Schema51ValueName);
